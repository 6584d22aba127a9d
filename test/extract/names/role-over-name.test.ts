/** What stands in the name of a body inside a role is not its noun, nor does a stop in it end the role. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

it.each<[text: string, read: string]>([
  ['“We know,” said Ann Lowe, a University of Leeds doctor and the author of the study.',
    'Ann Lowe person a University of Leeds doctor and the author of the study'],
  ['Ann Lowe, a Bank of England director, left.', 'Ann Lowe person a Bank of England director'],
  ['Ansar al-Halden, a University of Leeds society, met.', 'Ansar al-Halden organisation a University of Leeds society'],
  ['Ann Lowe, host of the Jeopardy! quiz, left.', 'Ann Lowe person host of the Jeopardy! quiz'],
  ['Bo Tran, a Yahoo! engineer, wept.', 'Bo Tran person a Yahoo! engineer'],
])('%s', (text, read) =>
  expect(resolveEntities(documentOf(text), lexiconFor('en')).map(({ name, kind, role }) => `${name} ${kind} ${role?.text}`))
    .toContain(read));
