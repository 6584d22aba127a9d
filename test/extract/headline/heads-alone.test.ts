/** Which sentence may stand over every card of a story without a title. */
import { expect, it } from 'vitest';
import { headsAlone } from '../../../src/extract/heads-alone.ts';
import { readHeadline } from '../../../src/extract/headline.ts';
import { documentOf } from '../document-of.ts';

const NAMES = ['Lucy Medina', 'Emil Brandt'];
const BEHIND = ' The harbour of Port Ellery has been closed since Monday.';

/** `text`: what stands before it in the article, then the sentence. */
const alone = (sentence: string, before = '', behind = BEHIND): boolean => {
  const doc = documentOf(before + sentence + behind);
  const found = doc.sentences.find(({ start }) => start === before.length);
  return found !== undefined && headsAlone(doc, found, NAMES);
};

it.each([
  ['The mayor of Port Ellery resigned on Monday after police searched his home.', true],
  ['In his last speech, the writer Emil Brandt asked for a new harbour on Monday.', true],
  ['The mayor of Port Ellery has always called himself a friend of its harbour.', true],
  ['The council apologised on Monday for its “poor use of words and our bad manners” about the harbour.', true],
  ['Port Ellery has once again closed its harbour after a storm on Monday.', true],
  ['The emotional star broke down twice on the harbour wall of Port Ellery on Monday.', false],
  ['The 31-year-old welder died in the harbour of Port Ellery on Monday night.', false],
  ['Thanks to the storm, Lucy has a new house near the harbour of Port Ellery.', false],
  ['The photograph shows a boy in a red coat on the harbour wall of Port Ellery.', false],
  ['It took the court of Port Ellery less than two hours to find Emil Brandt guilty of arson.', true],
  ['Viewers were invited to post their questions on the page of Port Ellery Radio.', false],
  ['Emil Brandt was supposed to be home in Port Ellery by six on a Friday in May.', false],
  ['After all, Port Ellery has closed its harbour in every storm since March.', false],
  ['Storm watch: Port Ellery has closed its harbour for the third day in a row.', false],
])('%s: %s', (sentence, stands) => expect(alone(sentence)).toBe(stands));

it('asks which network, where others were told of before', () => {
  const sentence = 'The network on Monday announced a new show from the harbour of Port Ellery.';
  expect(alone(sentence)).toBe(true);
  expect(alone(sentence, 'Lund Radio is growing again this spring. ')).toBe(false);
});

it('knows a scene by the sentence that gives its point', () => {
  const scene = 'In the old town of Lund, the runner Emil Brandt is warmed up and ready to go.';
  expect(alone(scene)).toBe(true);
  expect(alone(scene, '', " This isn't his first race.")).toBe(false);
  expect(alone(scene, '', ' It was not immediately clear how many would run.')).toBe(true);
});

it('takes what tells most of the story in the place of a lede that cannot stand', () => {
  const lede = 'The emotional star broke down twice during the interview about Port Ellery.';
  const told = 'Actress Lucy Medina of Port Ellery lost her boat in the harbour storm in May.';
  const text = `${lede} She cried over the harbour. ${told} The storm of Port Ellery sank 40 boats. Medina has no boat.`;
  expect(readHeadline(documentOf(text), { title: null }).text).toBe(told);
});
