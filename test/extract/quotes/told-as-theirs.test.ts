/** The sentence itself gives the words to another than its subject, or than the nearest name. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

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
  ['judged in a word', 'The minister’s words, said the union leader Ann Lowe, were “hollow”.', 'Ann Lowe'],
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
  ['by a noun', 'Farmer Ron Gill lost 40 sheep. The vet blamed the grass. “It’s full of lead,” he said.', 'The vet'],
  ['who acts on him', 'Councillor Roy Tibbs fell asleep. The chairman woke him. “Are we keeping you up?” he asked.', null],
  ['of the other sex', 'Butcher Alan Fenn won again, but his wife was furious. “It is down to the pigs,” he said.', 'Alan Fenn'],
  ['himself', 'Striker Tom Hale missed a penalty. The 24-year-old has scored four. “I let them down,” he said.', 'Tom Hale'],
]));

it('a woman who is called chairman is no he', () => {
  const text = 'Footballer Cal Reyes arrived on a horse. The chairman, Dame Ruth Orr, asked him why. “Traffic,” he said.';
  expect(lastSpeaker(text)).not.toBe('Ruth Orr');
});
