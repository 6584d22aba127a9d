/**
 * Writes src/letter-ranges.ts, from what the V8 of this Node knows of Unicode: `npm run letter-ranges`, once its
 * Unicode has grown. To find them takes V8 some 7 ms, too much for each start of a Worker.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first plane but for the middle of what is alike: ideographs, syllables of Korean, what is for private use. */
const PLANE = [
  [0, 0x3400], [0x4dbf, 0x4e00], [0x9fff, 0xac00], [0xd7a3, 0xd7ff], [0xe000, 0xe000], [0xf8ff, 0xffff],
] as const;
const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd'];
const WIDTH = 110;

const plane = PLANE.map(([from, to]) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))).join('');

/** Where no character is assigned, a range goes on. */
function rangesOf(property: string): string[] {
  const run = new RegExp(['\\p{', '}(?:[\\p{', '}\\p{Cn}]*\\p{', '})?'].join(property), 'gu');
  return (plane.match(run) ?? []).map((all) =>
    all.length === 1 ? escape(all) : `${escape(all)}-${escape(all.slice(-1))}`);
}

function escape(letter: string): string {
  const code = letter.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
}

/** A string over several lines: a backslash before the end of a line leaves that out. */
const wrapped = (words: string[]): string => words.reduce((text, word) => {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.length + word.length < WIDTH ? text + word : `${text}\\\n${word}`;
}, '\\\n');

writeFileSync(join(import.meta.dirname, '../src/letter-ranges.ts'), `/**
 * Classes of letters in the first plane, as they stand in the brackets of a pattern.
 * Made by scripts/letter-ranges.ts; not written by hand.
 */
export const LETTER_RANGES = {
${CLASSES.map((name) => `  ${name}: '${wrapped(rangesOf(name))}',\n`).join('')}} as const;
`);
