/** A source at one byte a character means what it meant. */
import { describe, expect, it } from 'vitest';
import { oneByte } from '../../scripts/one-byte.ts';

const R = String.raw;
/** What is evaluated stands beside what it has to be. */
const KEPT: [code: string, value: unknown, why: string][] = [
  [R`/^[–—]$/.test('\u2013')`, true, 'a pattern'],
  [R`/^[😀]$/u.test('\u{1f600}')`, true, 'a pair of units is one character where the pattern takes characters'],
  [R`/(?<ї>.)/.exec('\u2013').groups['\u0457']`, '–', 'a name of a group'],
  ['String.raw`a\\s–${1 + 1}\\\\…`', 'a\\s–2\\\\…', 'a raw template with backslashes'],
  ['String.raw`\\`–\\${a}$\\\\\\``', '\\`–\\${a}$\\\\\\`', 'backticks and dollars'],
  ['String.raw`–${String.raw`\\d’${0}`}`', '–\\d’0', 'one inside another'],
  ["'é'.length", 1, 'Latin-1 stays'],
];

describe('a source in one byte', () => {
  it.each(KEPT)('%s', (code, value) => {
    const narrow = oneByte(`export default ${code}`);
    expect(narrow).not.toMatch(/[^\0-\xff]/);
    expect(new Function(narrow.replace('export default', 'return'))()).toStrictEqual(value);
  });

  it('is refused where a name or a comment needs two', () => {
    expect(() => oneByte('/* – */')).toThrow('Needs two bytes');
    expect(() => oneByte('const ї = 1;')).toThrow('Needs two bytes');
    expect(() => oneByte(R`/\–/`)).toThrow('A backslash before');
  });
});
