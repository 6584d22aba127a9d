/** Networks behind the title and the time of a broadcast, and tours that are bodies. English. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en'))
    .map(({ name, kind, listedAs = kind }) => `${listedAs} ${name}`)
    .filter((one) => !/^unknown /.test(one));

it.each<[text: string, listed: string[]]>([
  ['“Tarn Hill,” 9 p.m. ET Tuesday, Fox. Fox’s latest sitcom tells of six.', ['organisation Fox']],
  ['‘Tarn Hill,’ Tuesday, 8:30 p.m. ET, Bravo.', ['organisation Bravo']],
  ['The vigil begins at 8 p.m. Tuesday, Tressin. A prayer follows in Tressin.', ['place Tressin']],
  ['Mara Lindt said no at 8 p.m. ET, Lindt’s wedding day.', ['person Mara Lindt']],
  ['He won twice on the PGA Tour before turning 22.', ['organisation PGA Tour']],
])('%s', (text, listed) => expect(listedIn(text)).toEqual(listed));
