/** Patterns whose alternatives meet find what they found. */
import { expect, it } from 'vitest';
import { meetBehind } from '../../scripts/meet-behind.ts';

const R = String.raw;
const TEXT = 'The former mayor, an ex-judge; the mayors of Łódź. Mayorał, judge2 former Judge, “the former the mayor”';

it.each([
  [
    R`(?:the |an? )?(?:former |ex-)?(?:mayor|judge)(?!\p{L})`,
    R`(?:the |an? )?(?=)(?:former |ex-)?(?=)(?:mayor|judge)(?=)(?!\p{L})`,
  ],
  [R`(?:mayor|judge)s?(?!\p{L})`, R`(?:mayor|judge)s?(?!\p{L})`],
  [R`(?:mayor|judge)(?![\p{L}\d])`, R`(?:mayor|judge)(?=)(?![\p{L}\d])`],
  [R`(?:mayor|judge)(?! of)(?:s)?(?:,)?`, R`(?:mayor|judge)(?! of)(?:s)?(?:,)?`],
])('%s', (source, met) => {
  expect(meetBehind(source)).toBe(met);
  for (const flags of ['gu', 'giu'])
    expect(TEXT.match(new RegExp(met, flags))).toEqual(TEXT.match(new RegExp(source, flags)));
});

it('knows a pattern in a string by its two backslashes', () => {
  expect(meetBehind(R`p("u","(?:a|b)(?!\\p{L})")`)).toBe(R`p("u","(?:a|b)(?=)(?!\\p{L})")`);
});
