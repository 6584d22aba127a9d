/** Who cannot have said it: each row is a kind of trap, and whom it must not name. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: '2026-11-18' };
const END = ' People from every street came to the old pier to hear the plan.';

it.each<[text: string, never: string, why: string]>([
  ['A lawyer for Mayor Rosa Medina said: “She never signed the paper.”', 'Rosa Medina', 'somebody speaks for her'],
  ['Critics of Governor Emil Brandt said he was “a danger to the port”.', 'Emil Brandt', 'they speak of him'],
  ['Rosa Medina rejected Emil Brandt’s claim that she was “a danger to the port”.', 'Rosa Medina', 'she denies it'],
  ['Vet Rosa Medina has hit back at claims that she was “cruel beyond all words” to a dog.', 'Rosa Medina', 'they claim it'],
  ['Vet Rosa Medina waved away rumours that she was “drunk by noon on the pier”.', 'Rosa Medina', 'rumours say so'],
  ['“He lied to us all,” an ally of Senator Emil Brandt claimed.', 'Emil Brandt', 'his ally did'],
  ['Rosa Medina remembers her captain telling her to “keep the pier in sight”.', 'Rosa Medina', 'she remembers it'],
  ['Rosa Medina said her sons keep asking her “when will we be there”.', 'Rosa Medina', 'they ask'],
  ['Rosa Medina said a coach called her “a stain on this fine pier”.', 'Rosa Medina', 'the coach did'],
  ['Rosa Medina said she had been told “go home tomorrow” by a guard.', 'Rosa Medina', 'she was told'],
  ['Rosa Medina said she heard a man scream “the pier is going down” at noon.', 'Rosa Medina', 'she heard it'],
  ['Mayor Rosa Medina came at noon. “It is cold in here,” said the deputy mayor.', 'Rosa Medina', 'another office'],
  ['Emil Brandt met Rosa Medina. “Rosa, you have my word,” said the minister.', 'Rosa Medina', 'she is spoken to'],
  ['“When will we see it?” asked Rosa Medina. “You will see it in May,” came the reply.', 'Rosa Medina', 'she asked'],
  ['Stars from Ida Berg to Rosa Medina have spoken out about “having it all” this year.', 'Rosa Medina', 'one of many'],
  ['Rosa Medina, who runs the pier, came. Traders call the fee a “tax on rain”.', 'Rosa Medina', 'others call it so'],
  ['“We boil it,” a resident said. “It is tin,” a resident said.\n\nThe minister said: “Nobody is ill.”', 'a resident',
    'a new noun is somebody else'],
  ['The talks between Rosa Medina and Ivo Marsh ended with talk of a “new page” for all.', 'Rosa Medina and Ivo Marsh',
    'the talks did'],
  ['A man was found. “I am fine,” he said.\n\nThe nurse said: “He was lucky to be found.”', 'A man', 'she is new'],
  ['The firm wrote. A driver with 20 years at the firm said: “I was asked once a year.”', 'the firm', 'its driver'],
  ['Rosa Medina left early. The coroner, Dr Emil Brandt, said: “This was a grave breach.”', 'Rosa Medina', 'another name'],
  ['The house on Tuesday voted confidence in Minister for Housing Darren O’Brill by 86 votes to 63.\n\nPremier Mick ' +
    'Marting moved the motion. Insisting that Mr O’Brill’s plans “are already making a difference”, he said the ' +
    'Minister had taken office at a difficult time.', 'Darren O’Brill', 'of his plans he speaks'],
  ['In the hours before the city’s mayor Emil Brandt declared an emergency, 79 people were saved by divers, who were ' +
    'described by their boss “as a fine bunch of heroes”.', 'Emil Brandt', 'by their boss'],
  ['Mayor Rosa Medina opened the tower, criticised as “a waste of good stone” by residents.', 'Rosa Medina',
    'residents criticise it'],
  ['They came to take another resident of the pier and escaped through the creek. A resident spoke to us. The resident ' +
    'added that “nobody saw the men at night”.', 'another resident of the pier and escaped through the creek',
    'another one is not the one'],
  ['Rosa Medina told them she opposed the toll. “I read the paper at once,” Medina said. “I did not know others had.” ' +
    'Medina said that the talk made her realize Kolm and the mayor still believed the pier was safe.\n\n' +
    '“So it is fair to say you have not mended the toll?” Kolm asked.', 'Rosa Medina', 'another one asks'],
])('%s → never %s (%s)', (text, never, _why) => {
  const document = readDocument({ text: text + END, bodyStart: 0, blocks: [], language: 'en' });
  const { quotes } = extract(document, CONTEXT);
  expect(quotes.at(-1)?.speaker?.name).not.toBe(never);
});

it.each<[text: string, name: string]>([
  ['Minister for Trade Rosa Medina said: “We did what we could for the port.”', 'Rosa Medina'],
  ['Rosa Medina repeated her claim that the pier was “a danger to the port”.', 'Rosa Medina'],
  ['“It cannot wait,” said Mayor Rosa Medina, who denied the charge.', 'Rosa Medina'],
])('%s → %s all the same', (text, name) => {
  const document = readDocument({ text: text + END, bodyStart: 0, blocks: [], language: 'en' });
  expect(extract(document, CONTEXT).quotes[0]?.speaker?.name).toBe(name);
});

it.each<[behind: string, isHers: boolean, why: string]>([
  [', hätten Beschäftigte berichtet.', false, 'they did'],
  [', haben ihr die Kollegen am Abend erzählt.', false, 'so did they'],
  [', hat Rosa Medina am Abend gesagt.', true, 'she did'],
  [', sagt sie am Abend.', true, 'she did, too'],
])('behind the words of Rosa Medina%s', (behind, isHers) => {
  const text = 'Das Werk in Lund schließt. „Es ist kalt“, sagt Rosa Medina, Sprecherin der Gewerkschaft. Sie ist seit ' +
    `Jahren da. „Wir mussten in der Nacht mit ansehen, wie man die Briefe übergab“${behind} Das Werk schweigt.`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'de' });
  expect(extract(document, CONTEXT).quotes.at(-1)?.speaker?.name === 'Rosa Medina').toBe(isHers);
});
