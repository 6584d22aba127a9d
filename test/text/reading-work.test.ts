/**
 * Finding sentences and quotations takes work in proportion to the text: tokens looked at are counted, no clock is
 * read.
 */
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotes/marks/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { sentenceEnds } from '../../src/text/split-sentences.ts';

/** An array, and how often anything was read of it. */
function watched<T>(items: T[]): { items: T[]; reads: () => number } {
  let count = 0;
  const get = (target: T[], name: string | symbol): unknown => {
    count += 1;
    return Reflect.get(target, name);
  };
  return { items: new Proxy(items, { get }), reads: () => count };
}

const documentOf = (unit: string, length: number, language: string) => {
  const text = `The bridge opens. ${unit.repeat(Math.ceil(length / unit.length))}`;
  return readDocument({ text, bodyStart: 0, blocks: [], language });
};

describe.each([
  ['full stops', '.', 'en'], ['full stops apart', '. ', 'en'], ['stops of every kind', '.!?…', 'en'], [
    'Chinese stops', '。', 'zh',
  ],
  ['stops and closing marks', '.”)', 'en'], ['inverted marks', '¿', 'es'], ['stopped inverted marks', '¿.', 'es'], [
    'opened questions', '. ¿¡', 'es',
  ],
  ['single marks in double ones', '" \'ab"', 'en'], ['single marks that never close', " 'ab", 'en'], [
    'low single marks', ' ‚ab', 'de',
  ],
  ['double marks that never close', ' “ab', 'en'], ['marks behind brackets', ' (“ab', 'en'], [
    'chained quotations', '“Go,” he said, ', 'en',
  ],
])('a text of %s', (_, unit, language) => {
  it('costs twice as much to read when it is twice as long', () => {
    const work = (length: number) => {
      const doc = documentOf(unit, length, language);
      const { items, reads } = watched(doc.tokens);
      sentenceEnds(doc.text, items, 0, items.length, language);
      findQuotations({ ...doc, tokens: items });
      return reads();
    };
    expect(work(8_000) / work(4_000)).toBeLessThan(2.5);
  });
});
