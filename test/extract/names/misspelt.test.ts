/** A surname that is misspelt once is nobody new; a name that is only alike is. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const namesIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en')).map(({ name, mentions }) => `${name} ${mentions.length}`);

it.each<[text: string, names: string[], why: string]>([
  ['Gordon Acorn was there. Acron said it was late.', ['Gordon Acorn 2'], 'two letters that changed places'],
  ['Philip Hammond was there. Hamond said it was late.', ['Philip Hammond 2'], 'a letter once'],
  ['Kirsty MacAlister was there. McAlister said it was late.', ['Kirsty MacAlister 2'], 'another Mac'],
  ['“It was late,” McAlister said.', ['McAlister 1'], 'a name though it ends like an office'],
  ['Kari Olsen was there. Olson said it was late.', ['Kari Olsen 1', 'Olson 1'], 'another letter'],
  ['Ann Salter and Bo Slater were there. Slater said it.', ['Ann Salter 1', 'Bo Slater 2'], 'who has the name'],
  ['Ann Acorn and Bo Acorn were there. Acron said it.', ['Ann Acorn 1', 'Bo Acorn 1', 'Acron 1'], 'one of two'],
  ['Ann Brain was there. Brian said it was late.', ['Ann Brain 1', 'Brian 1'], 'a given name'],
  ['Acron was there. Gordon Acorn said it was late.', ['Gordon Acorn 1', 'Acron 1'], 'before the name in full'],
  ['Ann Acorn came. Acron sang. Acron ate. Acron left.', ['Acron 3', 'Ann Acorn 1'], 'too often for a slip'],
])('%s', (text, names) => expect(namesIn(text).sort()).toEqual([...names].sort()));
