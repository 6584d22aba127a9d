/** Given names that a list of German words has, too, beside surnames that are on no list. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const peopleIn = (text: string): string[] =>
  extract(documentOf(text, 'de'), { title: null, author: null, publisher: null, publishedAt: null })
    .people.map(({ name }) => name);

it.each([
  ['Auch Frank Kellenberg kam, der Trainer der Gäste.', 'Frank Kellenberg'],
  ['Das sagte der Sprecherin zufolge auch Michelle Tarbeck. „Es reicht“, sagte Tarbeck.', 'Michelle Tarbeck'],
  ['Auch Harry Kellenberg traf. Trainer Kellenberg senior lächelte.', 'Harry Kellenberg'],
  ['Auch Ross Tarbeck sagte ab.', 'Ross Tarbeck'],
])('%s', (text, name) => expect(peopleIn(text)).toContain(name));

it.each(['Der Jude Kellenberg kam.', 'Die Marine Norwegens übt.', 'Die junge Rose Tarbecks blüht.'])(
  'behind an article it is a noun: %s', (text) =>
    expect(peopleIn(text).filter((name) => /Jude|Marine|Rose/.test(name))).toEqual([]));
