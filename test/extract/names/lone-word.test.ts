/** One word with a capital is listed as a person only where something in the article shows one. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

it.each<[language: string, text: string, people: string[]]>([
  ['de', 'Das sagte Quantumscape nicht.', []],
  ['de', 'Trainerin Petrović lobte das Team. Das sagte Petrović nicht.', ['Petrović']],
])('%s: %s', (language, text, people) =>
  expect(extract(documentOf(text, language), CONTEXT).people.map(({ name }) => name)).toEqual(people));
