/** Words are counted in one pass; the plain way, a list of what stands between spaces, says the same. */
import { expect, it } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

const plainly = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

it.each([
  ['', 'nothing'],
  ['  Ferries   wait – and\twait.\n', 'a dash is no word, spaces may be many'],
  ['1,200 people', 'a number is one'],
  ['“Größe” ¿qué? — œuvre', 'letters beyond ASCII'],
  ['a\u00a0b\u2009c\u3000d\ufeffe', 'spaces of other kinds'],
  ['𝐀 𝟙 😀 \ud800 x\ud83d', 'pairs: a letter, a number, a picture; halves of them are nothing'],
  ['пять барж, τρία πλοία', 'other alphabets'],
  ['e\u0301t\u0301', 'marks belong to their letters'],
])('%j: %s', (text) => expect(countWords(text)).toBe(plainly(text)));
