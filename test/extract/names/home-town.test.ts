/** Where somebody is from is a place, though a verb of saying follows it. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const read = (text: string): { people: string[]; speaker: string | null | undefined } => {
  const { people, quotes } = extract(documentOf(text), CONTEXT);
  return { people: people.map(({ name }) => name), speaker: quotes[0]?.speaker?.name };
};

it.each([
  'Zola Nkosi (34) from Umqeku said they have no water.\n\n“We drink from the river,” said the mother of three.',
  'Zola Nkosi, 34, from Umqeku said they have no water.\n\n“We drink from the river,” said the mother-of-three.',
  'Zola Nkosi (34) of Umqeku said they have no water.\n\n“We drink from the river,” she said.',
])('%s', (text) => expect(read(text)).toEqual({ people: ['Zola Nkosi'], speaker: 'Zola Nkosi' }));
