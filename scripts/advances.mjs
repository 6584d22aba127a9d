/**
 * Writes templates/advances.json: how wide the characters of each bundled Latin face are, in thousandths of an em,
 * read from the tables of the WOFF files (cmap, hmtx). Run it when a theme takes a new face.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const FACES = [
  'newsreader 400',
  'newsreader 500',
  'newsreader 500 italic',
  'newsreader 600',
  'newsreader 700',
  'inter 400',
  'inter 500',
  'inter 600',
  'inter 700',
];
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  0x2013,
  0x2014,
  0x2018,
  0x2019,
  0x201a,
  0x201c,
  0x201d,
  0x201e,
  0x2026,
  0x20ac,
  0x2212,
];

const faces = Object.fromEntries(FACES.map((face) => [face, widths(face)]));
const characters = String.fromCodePoint(...CHARACTERS);
const lines = Object.entries(faces).map(([face, list]) => `    ${JSON.stringify(face)}: [${list.join(',')}]`);
writeFileSync(
  'templates/advances.json',
  `{\n  "characters": ${JSON.stringify(characters)},\n  "faces": {\n${lines.join(',\n')}\n  }\n}\n`,
);

function widths(face) {
  const [family, weight, style = 'normal'] = face.split(' ');
  const tables = woff(
    readFileSync(require.resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff`)),
  );
  const unitsPerEm = tables.head.readUInt16BE(18);
  const metrics = tables.hhea.readUInt16BE(34);
  const glyph = glyphMap(tables.cmap);
  return CHARACTERS.map((code) => {
    const index = Math.min(glyph(code), metrics - 1);
    return Math.round((tables.hmtx.readUInt16BE(index * 4) * 1000) / unitsPerEm);
  });
}

/** The tables of a WOFF 1.0 file, inflated, by tag (trimmed). */
function woff(file) {
  const count = file.readUInt16BE(12);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const at = 44 + i * 20;
      const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
      const data = file.subarray(offset, offset + packed);
      return [file.toString('latin1', at, at + 4).trim(), packed < length ? inflateSync(data) : data];
    }),
  );
}

/** Character to glyph index, from a format 4 subtable. */
function glyphMap(cmap) {
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('no format 4 cmap');
  const segments = cmap.readUInt16BE(at + 6) / 2;
  const field = (block, i) => cmap.readUInt16BE(at + 14 + (block > 0 ? 2 : 0) + block * segments * 2 + i * 2);
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

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
