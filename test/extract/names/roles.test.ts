/** What an article says that somebody is, in each of the forms that news give it; a role belongs to that very person. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: null };

/** The role on the sheet of a speaker, or of somebody listed, by name. */
function roleOf(text: string, name: string): string | null | undefined {
  const { quotes, people, organisations } = extract(documentOf(text), CONTEXT);
  const speaker = quotes.find((quote) => quote.speaker?.name === name)?.speaker;
  if (speaker) return speaker.role;
  const listed = people.find((one) => one.name === name);
  return listed ? listed.role : organisations.some((one) => one.name === name) ? null : undefined;
}

describe('an office before a comma and a name', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['In another the head of the ferry commission, Dr Ann Lowe, warned of fog.', 'Ann Lowe',
      'the head of the ferry commission', 'behind a few words without a verb'],
    ['But the chair of the panel, Hon. Bo Tran, asked for order.', 'Bo Tran', 'the chair of the panel', 'a conjunction'],
    ['On Monday the suspended bursar of the Halden Board, Mrs. Ann Lowe, wept.', 'Ann Lowe',
      'the suspended bursar of the Halden Board', 'a day'],
    ['While the chair of the board, Bo Tran, spoke, it rained.', 'Bo Tran', 'the chair of the board', 'a clause’s own'],
    ['But president of the Fishers’ Union, Ann Lowe, wept.', 'Ann Lowe', 'president of the Fishers’ Union', 'no article'],
    ['The dean, the Very Reverend Bo Tran, has read them all.', 'Bo Tran', 'The dean', 'a style of three words'],
    ['The MP for Halden and Tarn, Ann Lowe (Con), has begun.', 'Ann Lowe', 'The MP for Halden and Tarn', 'brackets'],
    ['The Executive Director, Voters’ Watch, Barr. Bo Tran, wept.', 'Bo Tran', 'The Executive Director, Voters’ Watch',
      'an apostrophe in the body'],
    ['Halden’s lawyer, Atty. Bo Tran, leaned over.', 'Bo Tran', 'Halden’s lawyer', 'a short style'],
    ['It was a baker at the east gate, Ann Lowe, who called.', 'Ann Lowe', 'a baker at the east gate', 'in front'],
    ['“It is late,” its head of purchasing, Ann Lowe, said.', 'Ann Lowe', 'head of purchasing', 'behind words'],
    ['“It is late,” its founder and chief executive, Bo Tran, said.', 'Bo Tran', 'founder and chief executive', 'of two'],
    ['When he became the chair of the board, Mr Bo Tran, a nurse, wept.', 'Bo Tran', 'a nurse', 'a verb before it'],
    ['After meeting the chair of the board, Bo Tran, a nurse, wept.', 'Bo Tran', 'a nurse', 'the same'],
    ['With the chair of the board, Bo Tran, a nurse, left.', 'Bo Tran', 'a nurse', 'a preposition'],
    ['But the friends of the chair of the board, Bo Tran, waited.', 'Bo Tran', null, 'several'],
    ['But the kettle of the chair of the board, Bo Tran, hissed.', 'Bo Tran', null, 'a thing'],
    ['Beside the quay, Bo Tran, stood a nurse.', 'Bo Tran', null, 'a verb, and no role'],
    ['On Monday the mayor slept, Bo Tran, a nurse, said.', 'Bo Tran', 'a nurse', 'somebody else'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('the sentence behind', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['“It held,” says Bo Tran, grinning. A ferryman with a bad chest, he has waited for years.', 'Bo Tran',
      'A ferryman with a bad chest', 'a phrase before its pronoun'],
    ['Ann Lowe waited. A nurse from Halden, she had no bus.', 'Ann Lowe', 'A nurse from Halden', 'behind a plain sentence'],
    ['“It held,” says Bo Tran. He was the pilot, and grins.', 'Bo Tran', 'the pilot', 'behind words'],
    ['“It held,” Ann Lowe said finally. She is 79, a retired pilot, and grins.', 'Ann Lowe', 'a retired pilot', 'an age'],
    ['“My mother held on,” says Ann Lowe. She was a nurse.', 'Ann Lowe', null, 'the mother'],
    ['“She held on,” says Ann Lowe. She was a nurse.', 'Ann Lowe', null, 'somebody told of before'],
    ['“Owen Tarrant held on,” says Bo Tran. He was a nurse.', 'Bo Tran', null, 'somebody named before'],
    ['“It held,” says Ann Lowe. He was the pilot.', 'Ann Lowe', null, 'a man'],
    ['“It held,” says Owen Tarrant. A nurse from Halden, she had no bus.', 'Owen Tarrant', null, 'a woman'],
    ['“It held,” says Bo Tran. A nurse from Halden, an old friend, waved.', 'Bo Tran', null, 'no pronoun'],
    ['“It held,” says Bo Tran.\n\nHe was the pilot.', 'Bo Tran', null, 'another paragraph'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('what is no role', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['Ann Lowe, who worked in the mayor’s office, wept.', 'Ann Lowe', null, 'where somebody worked'],
    ['Ann Lowe, who worked as a cook, wept.', 'Ann Lowe', 'a cook', 'as what'],
    ['Ann Lowe, who was the envoy to Halden until last May, wept.', 'Ann Lowe', 'the envoy to Halden', 'until when'],
    ['The club, whose chair, Dame Ann Lowe, wept, is old.', 'Ann Lowe', 'chair', 'without what points back'],
    ['A baker in a long letter called Bo Tran “a thief”. “I am not,” Bo Tran said.', 'Bo Tran', null, 'who called him so'],
    ['A baker in Halden called Bo Tran wept.', 'Bo Tran', 'A baker in Halden', 'what he is called'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('what somebody is said to be', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['Ann Lowe was the only one who stayed.', 'Ann Lowe', null, 'no noun is left'],
    ['Ann Lowe is one baker leaving the street.', 'Ann Lowe', null, 'one of many'],
    ['Ann Lowe is one of the bakers on the quay.', 'Ann Lowe', 'one of the bakers on the quay', 'told of which'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('an office with its body right before a name', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['Chair of the bench Ann Lowe told her to sit.', 'Ann Lowe', 'Chair of the bench', 'a court'],
    ['But acting head of the committee Ann Lowe wept.', 'Ann Lowe', 'acting head of the committee', 'behind a conjunction'],
    ['Meanwhile, chairman of the Halden Corporation Dr Bo Tran wept.', 'Bo Tran', 'chairman of the Halden Corporation',
      'a name, before a style'],
    ['The chairman of the Halden Corporation Ann Lowe wept.', 'Ann Lowe', 'chairman of the Halden Corporation',
      'a given name begins another'],
    ['The national president of the Halden Bakers Union of Ghana Ann Lowe wept.', 'Ann Lowe',
      'national president of the Halden Bakers Union of Ghana', 'a union of a country'],
    ['A friend of the chairman of the Halden Corporation Ann Lowe wept.', 'Ann Lowe', null, 'a friend’s'],
    ['They left the chair of the bench Ann Lowe had mended.', 'Ann Lowe', null, 'what she mended'],
    ['Father of the church Ann Lowe loved, he wept.', 'Ann Lowe', null, 'kin'],
    ['Walls of the council Ann Lowe leads fell.', 'Ann Lowe', null, 'no office'],
    ['Chair of the quay Ann Lowe wept.', 'Ann Lowe', null, 'no body'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('counsel', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['Prosecuting, Ann Lowe said: “It was luck.”', 'Ann Lowe', 'Prosecuting', 'in front'],
    ['Mitigating, Bo Tran told the bench that it was dark.', 'Bo Tran', 'Mitigating', 'the same'],
    ['For the defence, Ann Lowe said: “It was luck.”', 'Ann Lowe', 'For the defence', 'a side'],
    ['Ann Lowe KC, for Mr Hale, said: “It was luck.”', 'Ann Lowe', 'for Mr Hale', 'whose counsel, behind letters'],
    ['Asked by Ann Lowe KC, for the bishop, he wept.', 'Ann Lowe', 'for the bishop', 'of an office'],
    ['Ann Lowe KC, for the Halden Trust, said: “It was luck.”', 'Ann Lowe', 'for the Halden Trust', 'of a body'],
    ['“How late was it?” asked Ann Lowe, presenting the case.', 'Ann Lowe', 'presenting the case', 'behind a tag'],
    ['“How late was it?” asked Ann Lowe, for Mr Hale.', 'Ann Lowe', 'for Mr Hale', 'the same'],
    ['Defending the goal, Ann Lowe fell.', 'Ann Lowe', null, 'a deed'],
    ['For the state, Ann Lowe is a risk.', 'Ann Lowe', null, 'no speech'],
    ['Ann Lowe, for Mr Hale, bought a tree.', 'Ann Lowe', null, 'a deed'],
    ['Ann Lowe KC, for once, was late.', 'Ann Lowe', null, 'nobody'],
    ['Ann Lowe, presenting the show, was late.', 'Ann Lowe', null, 'no case'],
    ['“How?” asked Ann Lowe, for some reason.', 'Ann Lowe', null, 'nobody'],
    ['Mitigating, as ever, Ann Lowe said: “It was luck.”', 'Ann Lowe', null, 'another phrase between'],
    ['Prosecuting was hard, Ann Lowe said.', 'Ann Lowe', null, 'a sentence of its own'],
  ])('in %j %s is %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('the body that somebody is of', () => {
  it.each<[text: string, name: string, role: string | null, why: string]>([
    ['In the debate Labour’s Ann Lowe held up a kettle.', 'Ann Lowe', 'Labour', 'a party'],
    ['In the debate Scottish Labour’s Ann Lowe held up a kettle.', 'Ann Lowe', 'Scottish Labour', 'of a nation'],
    ['The Greens’ Ann Lowe called it odd.', 'Ann Lowe', 'Greens', 'an apostrophe by itself'],
    ['“Odd,” Plaid Cymru’s Bo Tran said.', 'Bo Tran', 'Plaid Cymru', 'a party of two words'],
    ['“Odd,” Google’s Bo Tran said.', 'Bo Tran', 'Google', 'a firm'],
    ['“Odd,” Bo Tran of the Rivers Compact said.', 'Bo Tran', 'Rivers Compact', 'a body with its article'],
    ['England’s Ann Lowe won the race.', 'Ann Lowe', null, 'a land'],
    ['Liverpool’s Ann Lowe won the race.', 'Ann Lowe', null, 'a town'],
    ['Monday’s Ann Lowe concert was sold out. Ann Lowe wept.', 'Ann Lowe', null, 'a day'],
    ['Dickens’ Ann Lowe is no saint.', 'Ann Lowe', null, 'who wrote of her'],
    ['The neighbours’ Ann Lowe called it odd.', 'Ann Lowe', null, 'no body'],
    ['“Odd,” Owen Tarrant of the Black Isle said.', 'Owen Tarrant', null, 'a land with its article'],
    ['“Odd,” Owen Tarrant of the Western Isles said.', 'Owen Tarrant', null, 'the same'],
    ['“Odd,” Bo Tran of the Bronx said.', 'Bo Tran', null, 'a part of a town'],
  ])('in %j %s is of %j: %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});

describe('the role of a speaker', () => {
  it.each<[text: string, name: string, role: string | null]>([
    [
      '"It held," said Ruth Alden, star of the long-running comedy "Harbour Lights".',
      'Ruth Alden', 'star of the long-running comedy',
    ],
    [
      '"It held," said Owen Tarrant of conservative think tank the Linden Foundation.',
      'Owen Tarrant', 'conservative think tank the Linden Foundation',
    ],
    [
      '"It held," said Owen Tarrant, of yacht brokers Halden. "We were lucky."',
      'Owen Tarrant', 'yacht brokers Halden',
    ],
    [
      'Ruth Alden, a nurse who lost her home in the flood, moved away. "It was ours," Alden said.',
      'Ruth Alden', 'a nurse',
    ],
    ['Mayor Ruth Alden, a cousin of Owen Tarrant’s, was there. "It held," Alden said.', 'Ruth Alden', 'Mayor'],
    ['Managing director Ruth Alden, the founder’s great-niece, was there. "It held," Alden said.', 'Ruth Alden',
      'Managing director'],
    ['Mayor Ruth Alden, the mill owner’s elder sister, was there. "It held," Alden said.', 'Ruth Alden', 'Mayor'],
    ['Mayor Ruth Alden, the council’s leader, was there. "It held," Alden said.', 'Ruth Alden', 'the council’s leader'],
    ['Neighbour Ruth Alden, the founder’s great-niece, was there. "It held," Alden said.', 'Ruth Alden',
      'the founder’s great-niece'],
    ['Owen Tarrant, an 18-year-old man, was held. "I was asleep," Tarrant said.', 'Owen Tarrant', null],
    ['Owen Tarrant, a tall man with grey hair, was held. "I was asleep," Tarrant said.', 'Owen Tarrant', null],
    ['Ruth Alden, a young woman in a red coat, waved. "I was asleep," Alden said.', 'Ruth Alden', null],
    [
      'Owen Tarrant, a man with thick eyebrows, waved. Tarrant, a marine biologist, laughed. "It held," Tarrant said.',
      'Owen Tarrant', 'a marine biologist',
    ],
    ['"It held," said Ruth Alden, a rower with a quiet voice.', 'Ruth Alden', 'a rower'],
    ['"It held," said Ruth Alden, a nurse with the Coast Guard.', 'Ruth Alden', 'a nurse with the Coast Guard'],
    ['"It held," said Ruth Alden, the woman in charge of the port.', 'Ruth Alden', 'the woman in charge of the port'],
    ['Ruth Alden, who replaced Owen Tarrant as chancellor shortly afterwards, said "no".', 'Ruth Alden', 'chancellor'],
    ['The columnists Owen Tarrant, J.J. Rowe and others write. "It held," Tarrant said.', 'Owen Tarrant', null],
    ['Ruth met the former President of Iceland Ótti Brandsson, and he said "no".', 'Ótti Brandsson', 'former President of Iceland'],
    ['Owen Tarrant, a tall man, was held. He is a roofer. "I was asleep," Tarrant said.', 'Owen Tarrant', 'a roofer'],
    [
      'Chief Secretary Ian Cheng, Secretary for Security Tom Reed and police chief Lou Stark sat. "No," Cheng said.',
      'Ian Cheng', 'Chief Secretary',
    ],
    ['Addressing Mrs Alden’s widower Owen Tarrant, she wept. "I am tired," Tarrant said.', 'Owen Tarrant',
      'Mrs Alden’s widower'],
    ['Mid Halden and Vale MSP Dean Rourke left. "I am done," Rourke said.', 'Dean Rourke', 'Vale MSP'],
    ['"It held," said Jane Roe of the Audubon Society.', 'Jane Roe', 'Audubon Society'],
    ['They chose Mia Dahl, not a politician but a nurse, on Friday. "I will learn," Dahl said.', 'Mia Dahl', null],
    ['Owen Reith, no longer a minister, spoke. "I know this house," Reith said.', 'Owen Reith', null],
    ['They met former US Senator George Hall. "It took years," Hall said.', 'George Hall', 'former US Senator'],
    ['US District Judge Amy Totter spoke. "This is serious," Totter said.', 'Amy Totter', 'US District Judge'],
    ['Fair board President Gene Kern spoke. "We are sad," Kern said.', 'Gene Kern', 'Fair board President'],
    ['Gov. Tess Font, a Democrat, spoke. "We are sad," Font said.', 'Tess Font', 'Gov.'],
    ['Two pupils came. One of them, Will Soren, spoke. "We are sad," Soren said.', 'Will Soren', null],
    ['Ali is the hand-picked successor of Sultan Qasim. "We go on," said Sultan Qasim.', 'Sultan Qasim', null],
    [
      'Harbour Workers Union (HWU) chairman Ola Bayo said: "It is late."',
      'Ola Bayo', 'Harbour Workers Union (HWU) chairman',
    ],
    ['"It is a blow," Wim Dorn, the town mayor said.', 'Wim Dorn', 'the town mayor'],
    [
      'Deputy Commissioner of Police Anita Rao told reporters: "We are on it."',
      'Anita Rao', 'Deputy Commissioner of Police',
    ],
    ['Independent Cllr Marcia Dalton spoke. "I cannot," said Cllr Dalton.', 'Marcia Dalton', 'Independent Cllr'],
    ['"We must," said union delegate Nora Callan.', 'Nora Callan', 'union delegate'],
    ['Taoiseach Leo Brannan spoke. "We must," Mr Brannan said.', 'Leo Brannan', 'Taoiseach'],
    ['"It held," said John Doe with the Brackley Fire Department.', 'John Doe', 'Brackley Fire Department'],
    ['"It held," said Halden Radio\'s Juana Price.', 'Juana Price', 'Halden Radio'],
    [
      'The house was Brandon Hill\'s. Brandon\'s ex-wife, Susan, was calling. "My ex-husband is outside," Susan said.',
      'Susan', 'Brandon\'s ex-wife',
    ],
    [
      'At that time Noble\'s owner, Joe Hart, who is also a baker, denied it. "We did nothing," Hart said.',
      'Joe Hart', 'Noble\'s owner',
    ],
    ['"We are still looking," Palm Bay police Lt. Mario Weld said.', 'Mario Weld', 'Palm Bay police Lt.'],
    ['"We are still looking," Wisconsin Gov. Scott Pell said.', 'Scott Pell', 'Wisconsin Gov.'],
    ['"We are still looking," South Carolina Sen. Lindsey Pell said.', 'Lindsey Pell', 'South Carolina Sen.'],
    [
      'As a social worker in Minneapolis, Cathy Hale saw it daily. "They are stuck," Hale said.',
      'Cathy Hale', 'a social worker in Minneapolis',
    ],
    ['"I donated," Dortmund fan Jorn Pohl said.', 'Jorn Pohl', 'Dortmund fan'],
    ['"I donated," said sophomore Tyler Petry.', 'Tyler Petry', 'sophomore'],
    ['"I donated," wrote Reddit user Tyler Petry.', 'Tyler Petry', 'Reddit user'],
    ['"It was loud," Louie Solan, an eyewitness, told the station.', 'Louie Solan', 'an eyewitness'],
    ['"It was loud," a witness, Jang Yoon, told the station.', 'Jang Yoon', 'a witness'],
    [
      'The Seoul police chief, Yoon Baek, spoke first. "It was loud," a witness, Jang Seok, told the station.',
      'Jang Seok', 'a witness',
    ],
    [
      '"It was loud," noted Tobias Kunz, Design Lead for Halden Fonts.',
      'Tobias Kunz', 'Design Lead for Halden Fonts',
    ],
    [
      '"It was loud," explained Ken Frey, former UX Lead for Halden\'s Brand Studio.',
      'Ken Frey', 'former UX Lead for Halden\'s Brand Studio',
    ],
    ['"It was loud," said Greg Davis, owner, Azola Creative.', 'Greg Davis', 'owner, Azola Creative'],
    ['"It was loud," said Ryan Farr, CEO, LawnStarter.', 'Ryan Farr', 'CEO, LawnStarter'],
    [
      'Ihtisham Reed, Halden News\'s manager of international communications, urged a probe. "It was loud," Reed said.',
      'Ihtisham Reed', 'Halden News\'s manager of international communications',
    ],
    [
      '"It looked fine," Francisco Coster, Women\'s Creative Director of the Halden Collection, said in a release.',
      'Francisco Coster', 'Women\'s Creative Director of the Halden Collection',
    ],
    ['"It looked fine," said former Secretary of State Hilda Clay.', 'Hilda Clay', 'former Secretary of State'],
    [
      '"It looked fine," says the former editor of the Standard, George Osmond.',
      'George Osmond', 'the former editor of the Standard',
    ],
    [
      'Anna Bell, founder of Brackley Pilates who\'s been teaching for 18 years, agreed. "It looked fine," Bell said.',
      'Anna Bell', 'founder of Brackley Pilates',
    ],
    [
      'Bassem Yonan -- Egypt\'s most famous satirist -- is back. "It looked fine," Yonan said.',
      'Bassem Yonan', 'Egypt\'s most famous satirist',
    ],
    ['One user, identified as Sas Vijay, said: "Don\'t leave it."', 'Sas Vijay', 'One user'],
    ['French magazine Paris Mode reported that it "will fall".', 'Paris Mode', 'French magazine'],
    ['"I had to go," said Maria Kent, 42, who runs a café in Leeds.', 'Maria Kent', null],
    ['"I had to go," said Maria Kent, 42, a farmer from Leeds.', 'Maria Kent', 'a farmer from Leeds'],
    ['"I had to go," said his mother, Maria Kent.', 'Maria Kent', 'mother'],
    ['Tom Kent was found on Friday. "He is well," said Tom\'s brother Paul.', 'Paul', 'Tom\'s brother'],
    [
      'Maria Kent, who teaches at Brackley School, agreed. "I had to go," she said.',
      'Maria Kent', null,
    ],
    ['She told them: "Dan Hale is a fighter." "I had to go," said Hale.', 'Dan Hale', null],
    ['It held the suspect, Dan Hale, an officer at the court said. "I had to go," Hale said.', 'Dan Hale', 'the suspect'],
    ['It is too early to count Ruth Alden out. "I had to go," Alden said.', 'Ruth Alden', null],
    ['They travelled to promoter Dan Hale. "I had to go," Hale said.', 'Dan Hale', 'promoter'],
    ['He is the husband of former Rep. Ruth Alden. "I had to go," Alden said.', 'Ruth Alden', 'former Rep.'],
    ['For Park’s successor, Dan Hale, it was hard. "I had to go," Hale said.', 'Dan Hale', 'Park’s successor'],
    [
      'For Dan Hale, bishop of San Pedro Sula, the migration of children is a sin. "I had to go," Hale said.',
      'Dan Hale', 'bishop of San Pedro Sula',
    ],
    ['"I had to go," said council spokesman Dan Hale.', 'Dan Hale', 'council spokesman'],
    ['"I had to go," said Rep. Dan Hale, D-Mass.', 'Dan Hale', 'Rep.'],
    ['"I had to go," said Dan Hale (R-Texas), who chairs the committee.', 'Dan Hale', null],
    [
      '"I had to go," said Dan Hale, chair of the Brackley Parish Council and a retired nurse.',
      'Dan Hale', 'chair of the Brackley Parish Council and a retired nurse',
    ],
    ['"I had to go," said Dr Ann Hale, a GP in Leeds.', 'Ann Hale', 'a GP in Leeds'],
    [
      '"I had to go," said Ann Hale, head of communications at Halden Water.',
      'Ann Hale', 'head of communications at Halden Water',
    ],
    ['"I had to go," said Ann Hale from the Brackley Trust.', 'Ann Hale', 'Brackley Trust'],
    ['"I had to go," said Ann Hale of 12 Mill Road.', 'Ann Hale', null],
    ['"I had to go," said Ann Hale of Leeds.', 'Ann Hale', null],
    ['"I had to go," said Ann Hale, who had come by bus.', 'Ann Hale', null],
    ['"I had to go," said Ann Hale, whose son was hurt.', 'Ann Hale', null],
    [
      'The mayor, Ann Hale, opened it. She is the town\'s first woman in the post. "I had to go," Hale said.',
      'Ann Hale', 'The mayor',
    ],
    ['Ann Hale has been mayor of Brackley since 2019. "I had to go," Hale said.', 'Ann Hale', 'mayor of Brackley'],
    ['Ann Hale became mayor of Brackley in 2019. "I had to go," Hale said.', 'Ann Hale', 'mayor of Brackley'],
    ['Ann Hale works as a nurse in Leeds. "I had to go," Hale said.', 'Ann Hale', 'a nurse in Leeds'],
    ['Ann Hale, then a nurse, saw it. "I had to go," Hale said.', 'Ann Hale', 'then a nurse'],
    ['Ann Hale, now an engineer, saw it. "I had to go," Hale said.', 'Ann Hale', 'an engineer'],
    ['A spokesman for the council, Dan Hale, said: "I had to go."', 'Dan Hale', 'A spokesman for the council'],
    ['Her lawyer, Dan Hale, said: "I had to go."', 'Dan Hale', 'lawyer'],
    ['Dan Hale, her lawyer, said: "I had to go."', 'Dan Hale', 'lawyer'],
    ['Rosa Diaz waited outside. Dan Hale, Diaz\'s lawyer, said: "I had to go."', 'Dan Hale', 'Diaz\'s lawyer'],
    ['Ann Hale waited outside. She is a nurse in Leeds. "I had to go," Hale said.', 'Ann Hale', 'a nurse in Leeds'],
    [
      'Ann Hale waited outside. She\'s the owner of a bakery. "I had to go," Hale said.',
      'Ann Hale', 'the owner of a bakery',
    ],
    ['Ann Hale waited for Tom Berg. She is a nurse in Leeds. "I had to go," Hale said.', 'Ann Hale', null],
    ['Tom Berg\'s sister waited. She is a nurse. "I had to go," Berg said.', 'Tom Berg', null],
    ['"Dogs rebound quick," said Jamie Davis. The dog will walk in a week, the vet said.', 'Jamie Davis', null],
    ['"I had to go," said Anna Bell, a counselor who\'s testified to Congress.', 'Anna Bell', 'a counselor'],
    ['"I had to go," said emergency room doctor Anna Bell.', 'Anna Bell', 'emergency room doctor'],
    ['"I had to go," said then-Arizona Gov. Anna Bell.', 'Anna Bell', 'then-Arizona Gov.'],
    [
      'Sweden\'s Minister of Justice, Anna Bell, came. "I had to go," Bell said.',
      'Anna Bell', 'Sweden\'s Minister of Justice',
    ],
    [
      'Bank of Ohio\'s chief economist, Anna Bell, left. "I had to go," Bell said.',
      'Anna Bell', 'Bank of Ohio\'s chief economist',
    ],
    [
      'As policy director for Ohio, Anna Bell came. "I had to go," Bell said.',
      'Anna Bell', 'policy director for Ohio',
    ],
    ['As police arrived, Anna Bell fled. "I had to go," Bell said.', 'Anna Bell', null],
    [
      'In May, the head of the local branch, Anna Bell, left. "I had to go," Bell said.',
      'Anna Bell', 'the head of the local branch',
    ],
    ['"I had to go," said Channel Nine presenter Anna Bell.', 'Anna Bell', 'Channel Nine presenter'],
    ['"I had to go," said bestselling author Anna Bell.', 'Anna Bell', 'bestselling author'],
    ['It is no wonder Anna Bell left. "I had to go," Bell said.', 'Anna Bell', null],
    ['"I had to go," said Anna Bell, author of "The Long Way".', 'Anna Bell', 'author'],
    ['Following the announcement Anna Bell left. "I had to go," Bell said.', 'Anna Bell', null],
    ['Anna Bell, sees brands fail. "I had to go," Bell said.', 'Anna Bell', null],
    ['"There is more," said Anna Bell, both professionals working in Leeds.', 'Anna Bell', null],
    ['Anna Bell, there\'s no officer in sight. "I had to go," Bell said.', 'Anna Bell', null],
    ['"I had to go," Professor Anna Bell of BellHealth.com said.', 'Anna Bell', 'Professor'],
    ['"I had to go," said Anna Bell of BellHealth.com.', 'Anna Bell', 'BellHealth.com'],
  ])('%s → %s: %s', (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });
});

describe('the role of another, joined by "and"', () => {
  it.each([
    ['fr', 'Le maire Jean de Villiers et Luc de Fontenay sont venus.', 'Jean de Villiers', 'Luc de Fontenay'],
    ['es', 'El alcalde Juan de la Torre y Luis de Guindos llegaron tarde.', 'Juan de la Torre', 'Luis de Guindos'],
    ['nl', 'Wethouder Piet de Wit en Jan de Vries van de VVD waren blij.', 'Piet de Wit', 'Jan de Vries'],
  ])('is not that of the second (%s)', (language, text, first, second) => {
    const { people } = extract(documentOf(text, language), CONTEXT);
    const roles = new Map(people.map(({ name, role }) => [name, role]));
    expect(roles.get(first)).toMatch(/^(?:maire|alcalde|wethouder)$/i);
    expect(roles.get(second)).toBeNull();
  });
});

it('a preposition is no office: "fa capo ad Ada Bruni"', () => {
  const roleIn = (text: string) => extract(documentOf(text, 'it'), CONTEXT).people[0]?.role;
  expect(roleIn('La ditta fa capo ad Ada Bruni.')).toBeNull();
  expect(roleIn('L’ad Ada Bruni ha parlato.')).toBe('ad');
});

it('an officer of the government is somebody, not a body', () => {
  expect(roleOf('Karim Valdez, a government officer overseeing the harbour, said it held.', 'Karim Valdez'))
    .toBe('a government officer overseeing the harbour');
});

it('a surname behind an initial may be any word', () => {
  const { quotes } = extract(documentOf('"The roads were dead," said Brian M. Good of Nashville on Tuesday.'), CONTEXT);
  expect(quotes[0]?.speaker?.name).toBe('Brian M. Good');
});

it.each([
  ['de', 'Der designierte US-Präsident Donald Keller kündigte am Montag neue Zölle an.', 'Der designierte US-Präsident'],
  ['fr', 'Le président élu Jean Roche a annoncé lundi des taxes nouvelles.', 'président élu'],
  ['es', 'El presidente electo Juan Roca anunció este lunes nuevos aranceles.', 'presidente electo'],
])('who is elected and not yet in office is called so (%s)', (language, text, role) => {
  expect(extract(documentOf(text, language), CONTEXT).people[0]?.role).toBe(role);
});

it.each<[language: string, text: string, role: string | null, why: string]>([
  ['en', 'The accountant in question, Rosa Medina, denies it.', 'The accountant', 'which one stood elsewhere'],
  ['fr', 'La comptable en question, Rosa Medina, nie les faits.', 'comptable', 'the same'],
  ['fr', 'Le maire concerné, Luc Medina, se tait.', 'maire', 'the same'],
  ['es', 'El alcalde implicado, Bruno Medina, calla.', 'alcalde', 'the same'],
  ['it', 'Il sindaco interessato, Bruno Medina, tace.', 'sindaco', 'the same'],
  ['de', 'Die betreffende Buchhalterin Rosa Medina bestreitet das.', 'Buchhalterin', 'before its noun'],
])('a role without what points back, %s: %s', (language, text, role) => {
  const { people } = extract(documentOf(text, language), CONTEXT);
  expect(people.map((person) => person.role)).toEqual([role]);
});

it.each<[language: string, text: string, name: string, role: string | null]>([
  ['en', '“We will see,” said Cr Wayne Holloway, who sat down.', 'Wayne Holloway', null],
  ['en', 'The secretary of the union, Comrade Festus Odili, flew in.', 'Festus Odili', 'The secretary of the union'],
  ['en', 'The site was blessed by Elder-in-residence Rita Blackwood.', 'Rita Blackwood', 'Elder-in-residence'],
  ['en', 'Daniel Rawson, 38, a piano tuner from Lower Wendle, left.', 'Daniel Rawson', 'a piano tuner from Lower Wendle'],
  ['en', 'In the city Mayor Ana Ferro opened a shelter.', 'Ana Ferro', 'Mayor'],
  ['en', 'At the school principal Dana Wills said the roof was safe.', 'Dana Wills', 'principal'],
  ['de', '„Nein“, sagte Ayla Asar, Sprecherin für Forschung im Bundestag gegenüber dem Stadtblatt.', 'Ayla Asar',
    'Sprecherin für Forschung im Bundestag'],
  ['de', 'Ute Brand, Rektorin der Schule auf Anfrage: „Nein.“', 'Ute Brand', 'Rektorin der Schule'],
  ['de', '„Nein“, sagte Bgm. Josef Haigner, Sprecher der Gemeinden.', 'Josef Haigner', 'Sprecher der Gemeinden'],
  ['de', '„Nein“, sagte Projektleiter DI Josef Haigner.', 'Josef Haigner', 'Projektleiter'],
  ['fr', 'La mairesse, Ève Roy, qui est venue, se tait.', 'Ève Roy', 'mairesse'],
  ['fr', 'Le Dr Luc Pham, médecin-conseil à la préfecture, se tait.', 'Luc Pham', 'médecin-conseil à la préfecture'],
  ['pt', 'Disse José Alves, oleiro de Alcaria.', 'José Alves', 'oleiro de Alcaria'],
])('a title is no name, and rare work is work (%s: %s)', (language, text, name, role) => {
  const { people } = extract(documentOf(text, language), CONTEXT);
  expect(people).toContainEqual(expect.objectContaining({ name, role }));
});

it.each<[language: string, text: string, name: string, role: string | null]>([
  ['fr', 'Adjointe au maire, Ève Roy défend le projet.', 'Ève Roy', 'Adjointe au maire'],
  ['es', 'Médica de familia en Ronda, Carmen Gil atiende a cuarenta.', 'Carmen Gil', 'Médica de familia en Ronda'],
  ['it', 'Sindaco di Valbruna dal 2019, Ezio Moretti ha firmato.', 'Ezio Moretti', 'Sindaco di Valbruna dal 2019'],
  ['pt', 'Professor há vinte anos, Rui Antunes nunca viu isto.', 'Rui Antunes', 'Professor há vinte anos'],
  ['fr', 'Maire de Pontivy, elle a vu Ève Roy, Paul Morvan et d’autres.', 'Ève Roy', null],
])('a noun that opens a sentence without an article is the subject’s (%s: %s)', (language, text, name, role) => {
  const { people } = extract(documentOf(text, language), CONTEXT);
  expect(people).toContainEqual(expect.objectContaining({ name, role }));
});

it.each([
  ['The trawler Lady Isolde sank. Lady Isolde, whose skipper Dan Moyle swam ashore, was built in 1961.', ['Dan Moyle']],
  ['The fishing boat Lady Isobel was towed in. Her skipper, Jed Cole, praised the crew.', ['Jed Cole']],
  ['The yacht Sarah Jane, owned by Max Till, was found empty.', ['Max Till']],
  ['The ferry captain Sarah Jones said it was empty.', ['Sarah Jones']],
])('a ship is nobody: %s', (text, names) => {
  expect(extract(documentOf(text), CONTEXT).people.map(({ name }) => name)).toEqual(names);
});

it('an office over a field is nobody by itself, and what an institution takes is', () => {
  const { people, organisations } = extract(documentOf(
    'The Commissioner for Health said so. But the Commissioner for Health, Prof. Adaeze Obi, told reporters to wait. ' +
    'The Office of the Inspector General agreed.',
  ), CONTEXT);
  expect(people.map(({ name }) => name)).not.toContain('Commissioner for Health');
  expect(organisations.map(({ name }) => name)).toEqual(['Office of the Inspector General']);
});

it.each<[text: string, role: string]>([
  ['Nach Angaben des Technischen Leiters Jan Ohlsen riss das Seil.', 'Leiter'],
  ['Nach Angaben des Betriebsleiters Jan Ohlsen riss das Seil.', 'Betriebsleiter'],
  ['Laut dem früheren Betriebsleiter Jan Ohlsen riss das Seil.', 'früheren Betriebsleiter'],
  ['Der Betriebsleiter Jan Ohlsen sah das Seil reißen.', 'Betriebsleiter'],
])('a German role is told as a subject has it: %s', (text, role) => {
  expect(extract(documentOf(text, 'de'), CONTEXT).people[0]).toMatchObject({ name: 'Jan Ohlsen', role });
});

it('a party and a state behind a name are nobody', () => {
  const { claims, people } = extract(documentOf(
    'State Sen. Doug Harriman, R-Pell, who represents farm workers, said 600 jobs depended on the dam.',
  ), CONTEXT);
  expect(people.map(({ name }) => name)).toEqual(['Doug Harriman']);
  expect(claims?.[0]?.speaker?.name).toBe('Doug Harriman');
});

it.each<[language: string, text: string, name: string, role: string | null]>([
  ['it', '«Si chiude», ripete Gino Serra, tornitore, 51 anni.', 'Gino Serra', 'tornitore'],
  ['it', 'Gino Serra, ottimista, ripete la frase.', 'Gino Serra', null],
  ['it', 'Il traghettatore Marco Sala è stanco.', 'Marco Sala', 'traghettatore'],
  ['it', 'Il quartiere Enrico Fermi è senza luce.', 'Enrico Fermi', null],
  ['it', 'Gino Serra fa il maniscalco a Lodi.', 'Gino Serra', 'maniscalco a Lodi'],
  ['fr', 'Le ramoneur Luc Petit passera demain.', 'Luc Petit', 'ramoneur'],
  ['fr', 'Luc Petit, rieur, passera demain.', 'Luc Petit', null],
  ['en', 'It cost a million, according to the chairman of the Sellers Association, Mr Denis Roux.', 'Denis Roux',
    'the chairman of the Sellers Association'],
  ['en', 'Denis Roux, a past president of a rural physicians’ association, left.', 'Denis Roux',
    'a past president of a rural physicians’ association'],
  ['en', '“We are shut,” said the president of the Lund Farmers’ Union, Denis Roux.', 'Denis Roux',
    'the president of the Lund Farmers’ Union'],
  ['fr', 'L’accusé, Denis Roux, 46 ans, n’a rien dit.', 'Denis Roux', 'accusé'],
  ['fr', 'Un éclusier, Denis Roux, a donné l’alerte.', 'Denis Roux', 'éclusier'],
  ['fr', 'Denis Roux, qui est aussi pompier volontaire, est venu.', 'Denis Roux', 'pompier volontaire'],
  ['fr', 'Le chef des urgences, le Dr Patrice Morel, approuve.', 'Patrice Morel', 'chef des urgences'],
  ['fr', 'Le maire (LR) de Vernay, Paul Morin, a signé.', 'Paul Morin', 'maire (LR) de Vernay'],
  ['fr', 'Ancien ouvrier de la scierie, Paul Blais se souvient.', 'Paul Blais', 'Ancien ouvrier de la scierie'],
  ['es', 'El director del museo, el doctor Javier Luna, dimitió.', 'Javier Luna', 'director del museo'],
  ['es', 'Avisaron al director del museo, el doctor Javier Luna, y salieron.', 'Javier Luna', 'doctor'],
  ['es', 'Elena Gil, portavoz de la plataforma “Agua ya”, pidió calma.', 'Elena Gil', 'portavoz de la plataforma “Agua ya”'],
  ['es', 'Tomás Rey, de 58 años y barquero de profesión, cruza el río.', 'Tomás Rey', 'barquero de profesión'],
  ['es', 'El nuevo presidente del club es Raúl Pinto.', 'Raúl Pinto', 'nuevo presidente del club'],
  ['pt', 'Zeca Lobo e Rui Pena, soldador, saíram cedo.', 'Rui Pena', 'soldador'],
  ['pt', 'Barqueiro em Caminha, Paulo Lobo atravessa o rio.', 'Paulo Lobo', 'Barqueiro em Caminha'],
  ['de', 'Leitende Hebamme ist seit 2014 Lena Kern.', 'Lena Kern', 'Leitende Hebamme'],
  ['de', 'Peter Apel ist seit 30 Jahren Küster der Gemeinde.', 'Peter Apel', 'Küster der Gemeinde'],
  ['de', 'Peter Apel arbeitet als Gleisbauer bei der Bahn.', 'Peter Apel', 'Gleisbauer bei der Bahn'],
  ['fr', 'Vera Dahlan, qui travaille comme géomètre à Orme, est venue.', 'Vera Dahlan', 'géomètre à Orme'],
  ['es', 'Vera Dalmau, que trabaja como topógrafa en Olmo, llegó a pie.', 'Vera Dalmau', 'topógrafa en Olmo'],
  ['it', 'Vera Dalmasso, che lavora come geometra a Olmo, è venuta.', 'Vera Dalmasso', 'geometra a Olmo'],
  ['pt', 'Vera Dalmeida, que trabalha como topógrafa em Olmo, chegou.', 'Vera Dalmeida', 'topógrafa em Olmo'],
  ['fr', 'Vera Dahlan est devenue géomètre en 2001 et vit à Orme.', 'Vera Dahlan', 'géomètre'],
  ['it', 'Vera Dalmasso è diventata geometra nel 2001.', 'Vera Dalmasso', 'geometra'],
  ['de', 'Die Frau des Schmieds Karl Lenz ging.', 'Karl Lenz', null],
  ['de', 'Peter Kern, Müller in Altheim, zeigte den Speicher.', 'Peter Kern', 'Müller in Altheim'],
  ['de', 'Peter Müller und Hans Fischer gingen.', 'Hans Fischer', null],
  ['de', 'Kantor Paul Wirth leitete die Probe.', 'Paul Wirth', 'Kantor'],
  ['de', 'Die Malerin Hanne Gruber (79) war die erste Zeugin.', 'Hanne Gruber', 'Malerin'],
  ['fr', 'Luc Morel, chargé de mission forêt, a répondu.', 'Luc Morel', 'chargé de mission forêt'],
  ['fr', 'La femme du tonnelier Jules Arnaud est venue.', 'Jules Arnaud', 'tonnelier'],
  ['fr', 'Marc Vidal (gardien du FC Brenne) a paré le tir.', 'Marc Vidal', 'gardien du FC Brenne'],
  ['de', 'Bürgermeisterin Clara Dorn (Freie Wähler) schweigt.', 'Clara Dorn', 'Bürgermeisterin'],
  ['de', 'Clara Dorn (Freie Wähler) schweigt.', 'Clara Dorn', null],
  ['fr', 'Marc Vidal (PS) a voté contre.', 'Marc Vidal', null],
  ['es', 'El jefe del comité organizador, Iván Soto, se fue.', 'Iván Soto', 'jefe del comité organizador'],
  ['it', 'La guida del comitato direttivo, Rosa Neri, è uscita.', 'Rosa Neri', 'guida del comitato direttivo'],
  ['es', 'La hija del farero Tomás Gil dio la alarma.', 'Tomás Gil', 'farero'],
  ['es', 'Rosa Díaz tiene 61 años y es molinera.', 'Rosa Díaz', 'molinera'],
  ['es', 'Rosa Díaz tiene 61 años y dos hijos.', 'Rosa Díaz', null],
  ['it', '«Si chiude», ripete Pasquale, tornitore, 51 anni.', 'Pasquale', 'tornitore'],
  ['it', 'Il consigliere di Stato Aldo Neri si è opposto.', 'Aldo Neri', 'consigliere di Stato'],
  ['it', 'Il relatore di maggioranza Aldo Neri si è opposto.', 'Aldo Neri', 'relatore di maggioranza'],
  ['it', 'Il maggiore Aldo Neri non esclude il dolo.', 'Aldo Neri', 'maggiore'],
  ['pt', 'O vigia Bruno Sá é um sonhador.', 'Bruno Sá', 'vigia'],
  ['pt', 'Tiago Pinto (guarda-redes do Belmonte) defendeu.', 'Tiago Pinto', 'guarda-redes do Belmonte'],
  ['en', 'The chair, Labor’s Pauline Drew, asked for order.', 'Pauline Drew', 'The chair'],
  ['en', 'Nell Gruber, who joined as head of design from a rival, left.', 'Nell Gruber', 'head of design'],
  ['en', 'Peter Rae is 74, a retired ferryman with big hands.', 'Peter Rae', 'a retired ferryman with big hands'],
  ['en', 'Peter Rae (goalkeeper, Halden Rovers) saved it.', 'Peter Rae', 'goalkeeper'],
  ['en', 'Peter Rae (no relation) saved it.', 'Peter Rae', null],
  ['en', 'The cast includes Peter Rae (police inspector).', 'Peter Rae', null],
  ['en', 'Peter Rae, who started as a cleaner, is now the owner.', 'Peter Rae', null],
  ['de', 'Es spielen Clara Dorn (Wirtin) und Karl Lenz (Kommissar).', 'Karl Lenz', null],
  ['de', 'Clara Dorn (Torfrau des SV Adorf) hielt zweimal.', 'Clara Dorn', 'Torfrau des SV Adorf'],
  ['en', 'It was moved by the chair of the Committee on Works, Peter Rae.', 'Peter Rae', 'the chair of the Committee on Works'],
  ['en', 'Ferryman Peter Rae crosses the sound six times a day.', 'Peter Rae', 'Ferryman'],
])('what stands at a full name tells work that no list has (%s: %s)', (language, text, name, role) => {
  const { people } = extract(documentOf(text, language), CONTEXT);
  const found = people.find((person) => person.name === name);
  expect(found?.role ?? null).toBe(role);
});

it.each<[text: string, role: string | null]>([
  ['Dass die Mauer bröckle, sagte Kern, wisse jedes Kind.', null],
  ['Die Mauer, sagte Kern, kenne jeder Lehrer der Stadt.', null],
  ['Die Mauer, so Kern, habe der Bürgermeister nie gesehen.', null],
  ['Das Geld, meinte Kern, reiche keinem Handwerker.', null],
  ['Das sagte Kern, langjährige Leiterin der Werft.', 'langjährige Leiterin der Werft'],
  ['Das sagte Kern, ehemalige Lehrerin.', 'ehemalige Lehrerin'],
])('a German verb behind a name opens no role: %s', (sentence, role) => {
  const text = `Die Mauer am Hafen hat Risse. Petra Kern wohnt daneben. ${sentence}`;
  const { people } = extract(documentOf(text, 'de'), CONTEXT);
  expect(people.find(({ name }) => name === 'Petra Kern')?.role).toBe(role);
});

describe('an office that leads to the name, or follows it', () => {
  it.each<[text: string, name: string, role: string | null]>([
    ['It was moved on Monday by the chair of the Works Committee, Hon. Bo Tran, who smiled.', 'Bo Tran',
      'the chair of the Works Committee'],
    ['The clerk passed to the deputy secretary for trade, Ann Lowe, who had notes.', 'Ann Lowe',
      'the deputy secretary for trade'],
    ['Of nine players only the second trumpeter, Mr Owen Tarrant, is left.', 'Owen Tarrant', 'the second trumpeter'],
    ['A letter sent in May by the principal, Ruth Alden, said no.', 'Ruth Alden', 'the principal'],
    ['He writes with his friends and fellow poets Di Vance, Ann Lowe, Bo Tran.', 'Ann Lowe', null],
    ['Flood controller Chief Superintendent Ann Lowe was there.', 'Ann Lowe', 'Flood controller Chief Superintendent'],
    ['His adviser is assistant professor of biology Ann Lowe.', 'Ann Lowe', 'assistant professor of biology'],
    ['Board member Ann Lowe, a paramedic, said no.', 'Ann Lowe', 'Board member'],
    ['Her husband Owen Tarrant, a paramedic, said no.', 'Owen Tarrant', 'a paramedic'],
    ['Sgt Ann Lowe, a dog handler, said no.', 'Ann Lowe', 'a dog handler'],
    ['Ann Lowe took over as chief executive of the Halden Trust in March.', 'Ann Lowe',
      'chief executive of the Halden Trust'],
    ['Owen Tarrant, who succeeded her as keeper of the herbarium, agrees.', 'Owen Tarrant', 'keeper of the herbarium'],
    ['Ruth Alden, a moulder for 19 seasons, held up her hands.', 'Ruth Alden', 'a moulder'],
    ['Ruth Alden, the head baker here for twenty-two years, nodded.', 'Ruth Alden', 'the head baker'],
    ['Owen Tarrant KC, prosecuting, told the jury to look.', 'Owen Tarrant', 'prosecuting'],
    ['Ann Lowe, defending for the Halden Trust, told the jury to look.', 'Ann Lowe', 'defending for the Halden Trust'],
    ['Ann Lowe, for the Crown, told the jury to look.', 'Ann Lowe', 'for the Crown'],
    ['Ann Lowe, defending her record, told the jury to look.', 'Ann Lowe', null],
    ['Ann Lowe remains chair of the Halden Trust.', 'Ann Lowe', 'chair of the Halden Trust'],
    ['The founder, Ann Lowe, remains chair.', 'Ann Lowe', 'The founder'],
    ['Ann Lowe, 62, remains a patient at the clinic.', 'Ann Lowe', null],
    ['Ann Lowe, 62, chairs the committee.', 'Ann Lowe', null],
    ['Ann Lowe, perhaps the best baker in Halden, nodded.', 'Ann Lowe', 'perhaps the best baker in Halden'],
  ])('%s', (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });
});

describe('a role in a language whose small words we do not know', () => {
  const rows: [language: string, text: string, role: string | null][] = [
    ['cs', 'Podle zákona teď jedná prezident Jan Dolan, který mlčel.', 'prezident'],
    ['cs', 'Volby vyhlásil premiér Jan Dolan.', 'premiér'],
    ['nb', 'På mandag sa statsminister Nils Dahl at broen er trygg.', 'statsminister'],
    ['sv', 'Enligt professor Nils Dahl är isen tunn.', 'professor'],
    ['da', 'I går var det borgmester og direktør; det siger minister Nils Dahl.', 'minister'],
    ['id', 'Hal itu dikatakan presiden Joko Dahlan.', 'presiden'],
    ['da', 'Broen er sikker, siger Nils Dahl.', null],
    ['sv', 'Nu tycker Nils Dahl det. Nu vinner Nils Dahl.', null],
    ['nb', 'I dag spiller Nils Dahl, eller Nils Dahl hviler.', null],
  ];
  it.each(rows)('%s: %s', (language, text, role) => {
    const { people } = extract(documentOf(text, language), CONTEXT);
    expect(people.map((one) => one.role)).toEqual([role]);
  });
});

it.each([
  ['pt', 'A prefeita, Dora Lins, processou o vereador. Lins riu.', 'Dora Lins', 'prefeita'],
  ['fr', 'Le maire, Yves Combes, a rencontré la préfète.', 'Yves Combes', 'maire'],
  ['it', 'Il sindaco, Paolo Reni, ha incontrato la preside.', 'Paolo Reni', 'sindaco'],
])('no verb with its object is a role (%s)', (language, text, name, role) => {
  const { people } = extract(documentOf(text, language), CONTEXT);
  expect(people.find((person) => person.name === name)?.role?.toLowerCase()).toBe(role);
});

it.each<[text: string, role: string | null]>([
  ['The film follows Ann Lowe, her estranged son and two neighbours through a winter. Lowe said: “It is long.”', null],
  ['A row over Ann Lowe, his former boss and a couple of old friends looks like it’s over. Lowe said: “It is long.”', null],
  ['Tom Pike met Ann Lowe, his former boss at the mill. Lowe said: “It is long.”', 'former boss at the mill'],
  ['Tom Pike is missed. “He was kind,” said Ann Lowe, his mother.', 'mother'],
])('a list of people is no role: %s', (text, role) => expect(roleOf(text, 'Ann Lowe')).toBe(role));

it.each(['parroco da ventuno, lo aveva scoperto', 'parroco da venti anni, lo aveva scoperto'])('no time in a role: %s', (words) => {
  const text = `Don Carlo Bertoldi, 67 anni, ${words}. «Ho visto il chiodo e basta», racconta Bertoldi.`;
  const { quotes } = extract(documentOf(text, 'it'), CONTEXT);
  expect(quotes[0]?.speaker).toMatchObject({ name: 'Carlo Bertoldi', role: 'parroco' });
});
