/** Patterns of the bundle find what those of the sources do: in each character of Unicode, with and without case. */
import { describe, expect, it } from 'vitest';
import { asciiFirst } from '../../scripts/ascii-first.ts';

/** Behind them there are no letters. */
const ALL = 0x33480;
const [SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];
/** Where case does not count this mark is taken for the letter iota; only Greek that is not composed has it. */
const IOTA_BELOW = 0x345;
const CHARACTERS = Array.from({ length: ALL }, (_, code) => code)
  .filter((code) => (code < SURROGATE || code > LAST_SURROGATE) && code !== IOTA_BELOW)
  .map((code) => String.fromCodePoint(code));
const BEFORE = CHARACTERS.map((one) => `\n${one}@`).join('');
const BEHIND = CHARACTERS.map((one) => `@${one}\n`).join('');

const R = String.raw;
const ASKED = [
  R`\p{L}`, R`[\p{L}]`, R`[\p{L}\d]`, R`[\p{L}\p{N}]`, R`[\p{L}\p{M}\p{Nd}]`, R`[\p{L}.]`, R`[\p{L}-]`, R`[\p{L}’'-]`,
  R`[\p{L}\d.,:/$€£¥#+-]`, R`[\p{L}\u2019]`,
];

describe.each(ASKED)('%s', (letters) => {
  it.each(['u', 'iu'])('is told alike before and behind a word, with flags %s', (flags) => {
    for (const [source, text] of [[R`(?<!${letters})@`, BEFORE], [R`@(?!${letters})`, BEHIND]] as const) {
      const marked = (pattern: string): string => text.replace(new RegExp(pattern, `g${flags}`), '#');
      expect(asciiFirst(source)).not.toBe(source);
      expect(marked(asciiFirst(source)) === marked(source)).toBe(true);
    }
  });
});

it('keeps the backslashes of a string', () => {
  const code = R`p("u","(?<!\\p{L})(?:a|b)(?![\\p{L}\u2019])")`;
  expect(asciiFirst(code)).toBe(
    R`p("u","(?<![A-Za-z]|(?-i:\\p{L})(?<![\\0-\\x7f]))(?:a|b)(?![A-Za-z\u2019]|(?![\\0-\\x7f])(?-i:[\\p{L}\u2019]))")`,
  );
});

it.each([
  ['several characters', R`(?<!\p{L}\s)a`],
  ['several ways', R`a(?!\p{L}| of)`],
  ['a letter that must be there', R`(?<=\p{L})a`],
  ['another class of letters', R`(?<!\p{Lu})a(?![\p{L}\p{S}])`],
])('leaves what asks for %s', (_, source) => {
  expect(asciiFirst(source)).toBe(source);
});
