/**
 * opentype.js, which satori reads fonts with, less the tables that satori asks nothing of. It shapes by HarfBuzz, and
 * needs of a font which glyph a letter has, how high lines are, and outlines. The rules of shaping (GPOS, GSUB), read
 * into objects all the same, took two megabytes a face. Stops where opentype.js is written in another way than the one
 * that this script knows.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(createRequire(import.meta.url).resolve('satori/package.json'));

/** Shaping, hints, names of glyphs, axes of variable fonts. */
const UNREAD = ['cvt ', 'fpgm', 'prep', 'post', 'ltag', 'meta', 'fvar', 'kern', 'GDEF', 'GPOS', 'GSUB'];
/** Of these, an entry is noted first and read in a block of its own. */
const READ_LATER = ['gdef', 'gpos', 'gsub', 'fvar', 'meta'];

const CHANGES: [known: RegExp, slim: string][] = [
  ...UNREAD.map((tag): [RegExp, string] => [new RegExp(`\n {12}case '${tag}':\n[^]*?break;`), '']),
  ...READ_LATER.map((name): [RegExp, string] => [
    new RegExp(`\n {4}if \\(${name}TableEntry\\) \\{\n[^]*?\n {4}\\}`), '',
  ]),
  [/\n {4}if \(kernTableEntry\) \{\n[^]*?\n {4}\} else \{\n {8}(font\.kerningPairs = \{\};)\n {4}\}/, '\n    $1'],
  // Which letters have a glyph: nobody asks.
  [/\n {4}addGlyphNames\(font, opt\);/, '\n    font._IndexToUnicodeMap = {};'],
];

/** @throws where one of the changes has not one place */
export function slimOpentype(): string {
  const path = join(dirname(resolve('@shuding/opentype.js')), 'opentype.module.js');
  const slim = CHANGES.reduce(changed, readFileSync(path, 'utf8'));
  return `// Written by scripts/slim-satori.ts from opentype.js (MIT): do not edit.\n${withoutMap(slim)}\n`;
}

/** Replaces what stands at one place. */
export function changed(source: string, [pattern, to]: readonly [RegExp, string]): string {
  const found = source.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`There are ${found} places like ${pattern.source}: one is known.`);
  return source.replace(pattern, to);
}

export const withoutMap = (source: string): string => source.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
