/** Lines end between words, in scripts with and without spaces. */
import { expect, it } from 'vitest';
import { LazySegmenter } from '../../src/render/graphemes.ts';
import { breakable, wordBreakFor } from '../../templates/line-breaks.ts';
import { setLines } from '../../templates/measure.ts';

const face = { family: 'Newsreader', weight: 500, italic: false } as const;

it.each([
  ['สะพานนี้แบกรับเมือง', ['สะพาน', 'นี้', 'แบก', 'รับ', 'เมือง'], 'Thai words have no spaces'],
  ['เก้าสิบปีแล้ว มัน', ['เก้า', 'สิบ', 'ปี', 'แล้ว มัน'], 'a space is one already'],
  ['ស្ពាននឹងបិទ។', ['ស្ពាន', 'នឹង', 'បិទ។'], 'no line of Khmer begins with its full stop'],
  ['The bridge', ['The bridge'], 'nothing to do'],
  ['橋は町を', ['橋は', '町を'], 'Japanese particles stay with their word'],
  ['市議会は火曜日、「橋」を決めた。', ['市議会は', '火曜日、', '「橋」を', '決めた。'], 'no ending begins a line'],
  ['修理に三十二億ドルを', ['修理に', '三十二億ドルを'], 'what is counted stands with its number'],
  ['大桥将关闭两年', ['大桥将关闭两年'], 'Chinese breaks anywhere'],
])('parts %j into %j: %s', (text, words, _why) => {
  expect(breakable(text).split('\u200b')).toEqual(words);
  expect(breakable(text).replaceAll('\u200b', '')).toBe(text);
});

it.each([
  ['이 다리는', false, 'keep-all'], ['이 다리는', true, 'break-word'], ['橋は町を', false, 'keep-all'], ['The bridge', false, 'break-word'],
] as const)('breaks %j (torn: %s) as %s', (text, torn, expected) => expect(wordBreakFor(text, torn)).toBe(expected));

it('knows the widest word, which balanced lines would tear', () => {
  expect(setLines('a Donaudampfschifffahrtsgesellschaft', face, 40, 900).widest).toBeGreaterThan(500);
  expect(setLines('이 다리는 구십', face, 40, 90).torn).toBe(true);
});

it('gives satori words with their full stops, where lines end between words alone', () => {
  const split = (text: string) =>
    Array.from(new LazySegmenter('ko', { granularity: 'word' }).segment(text), ({ segment }) => segment);
  expect(split('다리를 의결했다. 여객선은')).toEqual(['다리를', ' ', '의결했다.', ' ', '여객선은']);
  expect(split('橋は\u200b町を')).toEqual(['橋は\u200b', '町を']);
});

it.each([
  ['harbour-master', ['harbour-', 'master'], 'behind a dash'],
  ['quay—lighthouse', ['quay—', 'lighthouse'], 'behind a long one'],
  ['--quay', ['--', 'quay'], 'behind the last of two'],
  ['-lighthouse', ['-lighthouse'], 'a dash that begins a word is no end of it'],
  ['twenty-', ['twenty-'], 'nor is one that ends it'],
  ['from 1990–1999 on', ['from', '1990–1999', 'on'], 'numbers stay whole'],
])('sets %j as %j: %s', (text, words, _why) => {
  const widest = (part: string) => setLines(part, face, 40, 900).widest;
  expect(widest(text)).toBeCloseTo(Math.max(...words.map(widest)), 6);
});
