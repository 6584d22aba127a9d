/** What looks like a place by its words, and is another thing by those around it or by its form. English. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (text: string): string[] =>
  resolveEntities(documentOf(text, 'en'), lexiconFor('en'))
    .map(({ name, kind, listedAs = kind }) => `${listedAs} ${name}`)
    .filter((one) => !/^unknown /.test(one));

it.each<[text: string, listed: string[]]>([
  // an office
  ['Behar Nurishi, Kosovo’s foreign minister, said the house had been hit.',
    ['person Behar Nurishi', 'place Kosovo']],
  ['In Ash Hollow, Albania’s foreign minister said the house had been hit.', ['place Ash Hollow', 'place Albania']],
  ['Residents of Nagel Barro, Spain’s second port, were told. They live near Nagel Barro.',
    ['place Nagel Barro', 'place Spain']],
  // a people
  ['She is one of the elders of the Corvant Belmo in the hills.', []],
  ['He came from Druze country and went to Yazidi villages.', []],
  // an amount, half a name
  ['The bill rose from R45bn to R60bn, and was cut from N300m.', []],
  ['He was seen in the Kelby Marr-produced series.', []],
  ['He joined the Miramax Films-produced drama.', ['organisation Miramax']],
  ['She praised Tressin Steel’s London-based unit.', ['organisation Tressin Steel']],
])('%s', (text, listed) => expect(listedIn(text)).toEqual(listed));
