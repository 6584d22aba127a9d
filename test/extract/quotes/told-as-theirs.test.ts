/** The sentence itself gives the words to another than its subject, or than the nearest name. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

type Row = [string, string, string | null];
const tells = (rows: readonly Row[]): void =>
  it.each(rows)('%s: %s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

describe('what is sent, up to a colon', () => tells([
  ['by another', 'Goalkeeper Tess Lowry had a card from her old teacher, Bernard Quill, that morning: “Catch something.”',
    'Bernard Quill'],
  ['a call', 'Mayor Ines Calder took a call at six from her deputy, Ross Tolliver: “The bridge has gone.”', 'Ross Tolliver'],
  ['remembered', 'Keeper Lena Voigt can still hear the words of her guide, Pablo Reyes, as the ice gave way: “Now we swim.”',
    'Pablo Reyes'],
  ['heard from a place', 'Ranger Beth Coyle heard a shout from the river: “Bring me a rope!”', null],
  ['by the subject', 'Drummer Kit Vale sent a message to his fans from hospital: “Both legs. Never mind.”', 'Kit Vale'],
  ['brought home', 'President Milo Horak has returned from Paris with a warning: “The wells are dry.”', 'Milo Horak'],
]));

describe('another who acts last, up to a colon', () => tells([
  ['met by', 'Poet Eamon Dell was stopped at the door by the verger, Molly Tate: “The bus is here.”', 'Molly Tate'],
  ['made to', 'Actor Jim Tolland forgot his line, leaving the prompter, Iris Moon, to shout: “To be!”', 'Iris Moon'],
  ['what was told', 'Striker Leon Baptiste has told us what his grandmother said to him before the final: “Don’t fall over.”',
    'his grandmother'],
  ['then', 'Curator Jane Ames tried the key, then locksmith Victor Hurd tried it: “Wrong museum.”', 'Victor Hurd'],
  ['asked for', 'Baker Stuart Penrose was asked by a reporter for his secret: “Butter, and lots of it.”', 'Stuart Penrose'],
  ['oneself', 'Ann Lowe lost her house, but she is not bitter: “It is only bricks.”', 'Ann Lowe'],
]));

describe('a noun of words and its owner', () => tells([
  ['passed on', 'Wicketkeeper Sam Orr died on Monday. His advice to the young, says his widow, Jill, was “bend your knees”.',
    'Sam Orr'],
  ['said to another', 'Captain Ellen Frost’s last signal to the harbour master, Robert Kane, was “Put the kettle on.”',
    'Ellen Frost'],
  ['around the marks', 'Captain Joe Dale’s “school picnic” jibe has brought a rebuke from coach Beverley Stone, who told him off.',
    'Joe Dale'],
  ['of which another tells his view', 'His speech, said the critic Lars Holt, was “a long walk in fog”.', 'Lars Holt'],
  ['of an apology', 'Mayor Tom Hale wept. His apology, said the widow, Ann Lowe, was “not worth the paper”.', 'Ann Lowe'],
  ['in a response', 'Jane Moss was angry. In her only response, Ann Lowe said, “I am not in it for the money.”', 'Ann Lowe'],
]));

describe('a cry', () => tells([
  ['from somebody', 'Premier Ann Gough’s speech was met by shouts of “Shame on you!” from farmer Desmond Tull.', 'Desmond Tull'],
  ['from many', 'Bowler Kit Amos ran in to chants of “Oldie, oldie” from the cheap seats.', null],
  ['of a voice', 'Alan Tovey sat down. “To where?” shouted a voice from the back benches.', null],
  ['that came', 'Chancellor Ruth Amis rose at noon. “Sit down!” came a cry from somewhere behind.', null],
  ['called out', 'Candidate Robert Denning moved his chair. “Funnier!” a woman called out.', null],
  ['on a thing', 'Baker Louise Tansy turned down an order for a cake saying “Goodbye, you old trout”.', null],
  ['of one’s own', 'Tom Hale nodded. “I saw it,” he called out.', 'Tom Hale'],
]));

describe('what somebody thinks of another', () => tells([
  ['many', 'Ministers fear that Lord Vine’s report will be “a phone book with adjectives”.', 'Ministers'],
  ['one', 'Ann Lowe thinks that Tom Hale was “a gift to comedy”.', 'Ann Lowe'],
]));

describe('whoever steps in', () => tells([
  ['in contrast', 'Driver Kevin Mole refused to comment, though his brother was less shy. “He’ll pay it in coppers,” he said.',
    null],
  ['who acts on him', 'Councillor Roy Tibbs fell asleep. The chairman woke him. “Are we keeping you up?” he asked.', null],
  ['of the other sex', 'Butcher Alan Fenn won again, but his wife was furious. “It is down to the pigs,” he said.', 'Alan Fenn'],
  ['to whom something is done', 'Principal Josh Kemp read the list. The cook had not been paid. “Which one do I send home?” he asked.',
    'Josh Kemp'],
  ['himself', 'Striker Tom Hale missed a penalty. The 24-year-old has scored four. “I let them down,” he said.', 'Tom Hale'],
]));

it('a woman who is called chairman is no he', () => {
  const text = 'Footballer Cal Reyes arrived on a horse. The chairman, Dame Ruth Orr, asked him why. “Traffic,” he said.';
  expect(lastSpeaker(text)).not.toBe('Ruth Orr');
});

describe('the owner of a claim', () => {
  it.each<[text: string, speaker: string | null, why: string]>([
    ['Una Kell scoffed at a warning from the engineer Piet Ross that the pier was “held up by gulls”.', 'Piet Ross', 'from'],
    ['Ian Moss was stung by the novelist Rosa Greer\'s view that his list was “a shelf of doorstops”.', 'Rosa Greer', '\'s'],
    ['Carl Boon has rejected a complaint by the farmers\' leader, Ned Tully, that it is “a sack with no bottom”.', 'Ned Tully', 'by'],
    ['Mina Holt does not share the view of her old coach, Lev Orlin, that jumps are “for fleas”.', 'Lev Orlin', 'of'],
    ['Amy Stroud winced at the charge, made by the union\'s Gil Harte, that she ran it “like a toll booth”.', 'Gil Harte', 'made by'],
    ['Nora Pym was unmoved by a suggestion from the defendant\'s brother that the knife was “for cheese”.',
      'the defendant\'s brother', 'no name'],
    ['Hugo Lane is still sore at the verdict of the critic Clara Dunn, who called his soup “hot rain”.', 'Clara Dunn', 'who called'],
    ['Dawn Fry read out a letter from the landlord, Guy Speke, in which he called them “mice with leases”.', 'Guy Speke', 'a letter'],
    ['Neil Grange has won damages from a newspaper over its claim that he was “a stranger to soap”.', 'a newspaper', 'its'],
    ['Ken Rudd disagreed with the convener Mary Flood that the plant was “a tomb with a canteen”.', 'Mary Flood', 'disagreed with'],
    ['Bob Reeve rejected the idea that the vote was “clean as snow”.', null, 'of nobody'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

  it.each<[text: string, speaker: string, why: string]>([
    ['Dora Finch dismissed a claim by councillor Abe Lunt, calling it “sour grapes”.', 'Dora Finch', 'calls it so'],
    ['Dora Finch rejected a warning from Abe Lunt and said that the fair would be “a triumph”.', 'Dora Finch', 'and said'],
    ['Bob Reeve was moved by Anna Lunt\'s speech and called it “the finest of the week”.', 'Bob Reeve', 'and called'],
    ['Bob Reeve wrote a letter to the regulator in which he called the vote “clean as snow”.', 'Bob Reeve', 'his letter'],
    ['Bob Reeve responded to criticism from Anna Lunt by saying that it was “clean as snow”.', 'Bob Reeve', 'by saying'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
});

describe('whoever is quoted or heard', () => {
  it.each<[text: string, speaker: string, why: string]>([
    ['Bill Ames quoted his grandfather, Seth Ames, as saying that rain was “free watering”.', 'Seth Ames', 'as saying'],
    ['Josh Penn quoted his late father, who told him that debt was “a dog that bites at night”.', 'his late father', 'who told'],
    ['Len Shaw remembered his first trainer, Mick Dooley, telling him that fear was “petrol”.', 'Mick Dooley', 'telling'],
    ['Tess Barr cited the coroner, Alan Yeo, who found the ladder “unfit for a hamster”.', 'Alan Yeo', 'who found'],
    ['Bob Reeve heard Anna Lunt describing his play as “a saw in pain”.', 'Anna Lunt', 'describing'],
    ['Bill Ames remembered his mother, telling reporters that she was “made of oak”.', 'Bill Ames', 'he tells it himself'],
    ['Bill Ames recalled telling Seth Doyle that rain was “free watering”.', 'Bill Ames', 'his own'],
    ['Bill Ames saw Seth Doyle before the match and told him the pitch was “a bog”.', 'Bill Ames', 'and told'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

  it('leaves the floor to the one who passes them on', () =>
    expect(lastSpeaker(
      'Coach Len Shaw spoke for an hour. He remembered his trainer, Mick Dooley, telling him that fear was “petrol”.\n\n' +
      '“I never had the nerve to find out,” he said.',
    )).toBe('Len Shaw'));
});

describe('the agent of a passive', () => {
  it.each<[text: string, speaker: string, why: string]>([
    ['Nina Brook was told by a bus driver that she was “a mosquito on wheels”, she said.', 'a bus driver', 'told'],
    ['Omar Reid, described by parents as “the lighthouse of Cray Street”, retires in July.', 'parents', 'behind the name'],
    ['Ada Holm was accused by the opposition leader, Piet Lind, of being “deaf in both pockets”.', 'Piet Lind', 'accused'],
    ['Ines Coll, once dismissed by the critic Hugo Wray as “a decorator of tins”, has won.', 'Hugo Wray', 'once'],
    ['Lou Hart was branded “a tourist at home” on Monday by the miners\' leader, Jo Cray.', 'Jo Cray', 'behind the words'],
    ['Ada Holm was asked by the barrister, Piet Lind, whether she was “half asleep at noon”.', 'Piet Lind', 'asked whether'],
    ['Gail Rhodes was asked by a caller, “Would you live on it yourself?” She said no.', 'a caller', 'asked, with a comma'],
    ['Leon Bapt was praised by his manager after the game as “a true warrior”.', 'his manager', 'after the game'],
    ['Leo Funk was mocked as “a lamp post” by visiting fans.', 'visiting fans', 'a participle'],
    ['Ada Holm was accused by Piet Lind of lying after she called the tax “a kindness”.', 'Ada Holm', 'she called'],
    ['Ada Holm was asked by Piet Lind about the tax and called it “a kindness”.', 'Ada Holm', 'and called'],
    ['Bob Reeve was sacked by the board on Monday and said it was “a relief”.', 'Bob Reeve', 'and said'],
    ['Bob Reeve replied by text message: “It is done.”', 'Bob Reeve', 'a means'],
    ['Fiona Tranter blamed what she called “a price race” by the banks.', 'Fiona Tranter', 'she called'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

  it('is not who the lead\'s other person turns out to be', () =>
    expect(firstSpeaker(
      'A pensioner was told by a warden that he was “a menace to kerbs”.\n\nLeonard Fitch, 82, had parked outside a shop.',
    )).toBe('a warden'));
});
