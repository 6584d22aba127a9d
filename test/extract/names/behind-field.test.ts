/** Behind the field of an office stands the whole name, however many words it has and whatever lists know of them. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en')).map(({ name, role }) => `${name}, ${role?.text ?? '-'}`);

it.each([
  ['Minister of Health Ebo Paul Nyame said it was late.', 'Ebo Paul Nyame, Minister of Health'],
  ['Minister for Health Simon Harris Mahesar said so.', 'Simon Harris Mahesar, Minister for Health'],
  ['The minister of Transport Fikile Sipho Mbalula said so.', 'Fikile Sipho Mbalula, minister of Transport'],
  ['Director of Public Prosecutions Noordin Mohamed Haji said so.',
    'Noordin Mohamed Haji, Director of Public Prosecutions'],
  ['Minister for Health Stephen Donnelly said so.', 'Stephen Donnelly, Minister for Health'],
])('%s', (text, name) => expect(namesIn(text)).toEqual([name]));

it.each([
  ['The head of Human Rights Watch said it was late.', 'Human Rights Watch'],
  ['The director of Health Action Network said it was late.', 'Health Action Network'],
])('and a body stays whole: %s', (text, name) => expect(namesIn(text)).toEqual([expect.stringContaining(name)]));
