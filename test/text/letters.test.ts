/** Classes that are written out find what the engine's do: every assigned character of the first plane. */
import { describe, expect, it } from 'vitest';
import { letters } from '../../src/letters.ts';

const [SURROGATE, LAST_SURROGATE, LAST] = [0xd800, 0xdfff, 0xffff];
const PLANE = Array.from({ length: LAST + 1 }, (_, code) => code)
  .filter((code) => code < SURROGATE || code > LAST_SURROGATE)
  .map((code) => String.fromCodePoint(code))
  .filter((one) => !/\p{Cn}/u.test(one))
  .join('\n');

const R = String.raw;
const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd'].flatMap((name) => [
  R`\p{${name}}`, R`[\p{${name}}’-]`, R`[^\p{${name}}\s]`, R`(?<!\p{${name}}\n)x`,
]);

describe.each(CLASSES)('%s', (source) => {
  it.each(['u', 'iu'])('finds the same, with flags %s', (flags) => {
    const marked = (pattern: string): string => PLANE.replace(new RegExp(pattern, `g${flags}`), '#');
    expect(letters(source)).not.toBe(source);
    expect(marked(letters(source)) === marked(source)).toBe(true);
  });
});

describe('beyond the first plane', () => {
  it.each([
    ['𠮷', R`\p{L}`, 'an ideograph of Japanese names'],
    ['𞤀', R`\p{L}`, 'a letter of Adlam'],
    ['𝐁', R`\p{L}`, 'a bold letter of formulas and posts'],
    ['𝟙', R`\p{N}`, 'a digit of these'],
    ['😀', R`[^\p{L}]`, 'an emoji'],
    ['🇩', R`[^\p{L}\p{N}\p{M}]`, 'half a flag'],
    ['🏽', R`[^\p{M}]`, 'the tone of a skin'],
    ['\u{e0101}', R`\p{M}`, 'what chooses the form of an ideograph'],
  ])('%s is %s: %s', (one, source) => {
    expect(new RegExp(`^${source}$`, 'u').test(one)).toBe(true);
    expect(new RegExp(`^${letters(source)}$`, 'u').test(one)).toBe(true);
  });
});

it.each([
  [R`[\[\p{Nd}\]]+`, '[7]', 'brackets of a list'],
  [R`\[\p{Nd}\]`, '[7]', 'a bracket that is no list'],
  [R`[\\]\p{Nd}`, R`\7`, 'a backslash'],
  [R`[\P{Nd}]`, 'a', 'what is not, in a list'],
  [R`[\p{Nd}\p{sc=Han}]{2}`, '7七', 'beside a script'],
  [R`\u{37}\p{Nd}{2}`, '777', 'beside a number of Unicode'],
])('%s finds %s whole: %s', (source, text) => {
  expect(new RegExp(letters(source), 'u').exec(text)?.[0]).toBe(text);
});

it.each([R`^[a-z\d]$`, R`\\p{L}`, R`\p{sc=Han}`, R`\p{Lo}`, R`\P{L}`, R`[\P{L}]`])('leaves %s as it is', (source) => {
  expect(letters(source)).toBe(source);
});
