/** Splitting a quotation takes work in proportion to its length: what is measured is counted, no clock is read. */
import { describe, expect, it } from 'vitest';
import { cut, cutCleanly, splitRanges } from '../../src/cards/cut.ts';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';

/** Letters that a measure is asked to look at. */
function counted(work: (measure: (text: string) => number) => unknown): number {
  let letters = 0;
  work((text) => ((letters += text.length), text.length));
  return letters;
}

describe.each([
  ['short sentences', 'We go. '], ['words', 'word '], ['one word', 'a'], ['commas', 'so, '], ['full stops', '.'],
  ['spaces', ' . '], ['Chinese', '字'], ['dashes', ' – x'],
])('a quotation of %s', (_, unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  it('costs twice as much to split when it is twice as long', () => {
    const work = (length: number) => counted((measure) => splitRanges(text(length), 140, measure, Infinity));
    expect(work(8_000) / work(4_000)).toBeLessThan(2.5);
  });
  it('costs no more to cut when it is longer', () => {
    const work = (length: number) =>
      counted((measure) => [cut(text(length), 140, measure), cutCleanly(text(length), 'en', 140, measure)]);
    expect(work(64_000)).toBe(work(8_000));
  });
  it('fills six cards at most, and none shows a word twice', () => {
    const words = text(32_000);
    const [quote] = joinQuotes(
      [
        {
          id: 'quote-1',
          text: words,
          start: 1,
          end: 1 + words.length,
          kind: 'sentence',
          speaker: null,
          evidence: null,
          continues: null,
        },
      ],
      `“${words}”`,
    );
    const spans = quote?.parts.flatMap(({ shows }) => shows) ?? [];
    expect(spans.length).toBeLessThanOrEqual(6);
    expect(spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0))).toBe(true);
  });
});
