/** Right behind a relative clause's verb of saying, whoever that clause tells of has said it. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string) =>
  extract(documentOf(text), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

const PHOTOGRAPHER = 'Photographer Richard Ross spent a year in a clinic.\n\n';

it.each([
  ['Ross recalled one interview with a girl who kept telling him, “I want to get out.”', 'a girl'],
  ['He spoke of a boy who was shouting “Let me out of here.”', 'a boy'],
  ['He spoke of an officer who began to say, “Nobody leaves.”', 'an officer'],
  ['He described a nurse who went on to say, “Nobody leaves.”', 'a nurse'],
  ['Ross remembered his mother, who always said, “Nobody leaves.”', 'his mother'],
  ['Ross thanked Ann Lowe, who had told him: “Nobody leaves.”', 'Ann Lowe'],
  ['Ross, who was shouting “nobody leaves,” left.', 'Richard Ross'],
  ['Ross kept telling them, “Nobody leaves.”', 'Richard Ross'],
  ['Ross left the room shouting “nobody leaves.”', 'Richard Ross'],
])('%s', (sentence, speaker) => {
  expect(speakersOf(PHOTOGRAPHER + sentence)).toEqual([speaker]);
});

it("a noun of kin tells the gender: her son is no \"she\"", () => {
  const text = 'Rosa Medina is among the artists speaking out. Her son Paul Bono is an actor. “This is hate,” she wrote.';
  expect(speakersOf(text)).toEqual(['Rosa Medina']);
  expect(speakersOf(text.replace('Rosa Medina', 'Cher'))).toEqual(['Cher']);
});
