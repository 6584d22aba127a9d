/**
 * npm run advances: writes templates/advances.json, how wide the characters of each bundled Latin face are, in
 * thousandths of an em, read from the tables of the font files (cmap, hmtx). Run it when a theme takes a new face.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpackWoff } from './unpack-woff.ts';

const { resolve } = createRequire(import.meta.url);
const TARGET = join(import.meta.dirname, '../templates/advances.json');
const FACES = [
  'newsreader 400', 'newsreader 500', 'newsreader 500 italic', 'newsreader 600', 'newsreader 700',
  'inter 400', 'inter 500', 'inter 600', 'inter 700',
];
/** ASCII, Latin-1, dashes, curly quotation marks, the ellipsis, the euro and the minus. */
const CHARACTERS = [
  ...range(0x20, 0x7e), ...range(0xa0, 0xff),
  0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2026, 0x20ac, 0x2212,
];
/** The format of a cmap subtable that maps the basic plane by segments (OpenType, "cmap"). */
const SEGMENTED = 4;

if (import.meta.main) writeFileSync(TARGET, advances());

/** What the file holds. */
export function advances(): string {
  const lines = FACES.map((face) => `    ${JSON.stringify(face)}: [${widths(face).join(',')}]`);
  const characters = JSON.stringify(String.fromCodePoint(...CHARACTERS));
  return `{\n  "characters": ${characters},\n  "faces": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function widths(face: string): number[] {
  const [family, weight, style = 'normal'] = face.split(' ');
  const file = resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff`);
  const table = tablesOf(unpackWoff(readFileSync(file)));
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const glyph = glyphMap(table('cmap'));
  const hmtx = table('hmtx');
  return CHARACTERS.map((code) => {
    const index = Math.min(glyph(code), metrics - 1);
    return Math.round((hmtx.readUInt16BE(index * 4) * 1000) / unitsPerEm);
  });
}

/** The tables of a TrueType file by their tags. */
function tablesOf(font: Buffer): (tag: string) => Buffer {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, i) => 12 + i * 16).map((at) => {
    const start = font.readUInt32BE(at + 8);
    return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))] as const;
  });
  const tables = new Map(entries);
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table;
  };
}

/** Character to glyph index. */
function glyphMap(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === SEGMENTED);
  if (at === undefined) throw new Error('no format 4 cmap');
  const segments = cmap.readUInt16BE(at + 6) / 2;
  const field = (block: number, i: number): number =>
    cmap.readUInt16BE(at + 14 + (block > 0 ? 2 : 0) + block * segments * 2 + i * 2);
  return (code) => {
    for (let i = 0; i < segments; i++) {
      if (field(0, i) < code) continue;
      const start = field(1, i);
      if (start > code) return 0;
      const rangeOffset = field(3, i);
      if (rangeOffset === 0) return (code + field(2, i)) & 0xffff;
      const position = at + 16 + 3 * segments * 2 + i * 2 + rangeOffset + (code - start) * 2;
      const index = cmap.readUInt16BE(position);
      return index === 0 ? 0 : (index + field(2, i)) & 0xffff;
    }
    return 0;
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
