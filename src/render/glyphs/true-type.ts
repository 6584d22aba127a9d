/**
 * What drawing needs of a TrueType file (OpenType 1.9: cmap 4 and 12, glyf, loca): which glyph a character has, and a
 * glyph's outline as quadratic contours. Composite glyphs by offsets and scales. And what layout needs of it (hhea,
 * OS/2, head): how high lines are, and which style it is.
 */
import type { Outline } from './outline.ts';

/** Formats of "cmap" that are read: 16-bit segments, and 32-bit groups. */
const SEGMENTS = 4;
const GROUPS = 12;
/** The last segment ends with it, and it stands for nothing. */
const NO_CHARACTER = 0xffff;

export class TrueTypeFont {
  readonly unitsPerEm: number;
  /** Above and below the baseline, in font units; the lower one is negative. */
  readonly ascender: number;
  readonly descender: number;
  /** xAvgCharWidth, usWeightClass and fsSelection of OS/2, macStyle of head. */
  readonly averageWidth: number;
  readonly weight: number;
  readonly selection: number;
  readonly macStyle: number;
  readonly #view: DataView;
  readonly #tables = new Map<string, number>();
  readonly #longOffsets: boolean;
  readonly #characters = new Map<number, number>();

  constructor(file: ArrayBufferLike) {
    this.#view = new DataView(file);
    for (let entry = 12; entry < 12 + 16 * this.#view.getUint16(4); entry += 16) {
      this.#tables.set(this.#tag(entry), this.#view.getUint32(entry + 8));
    }
    const [head, hhea, os2] = [this.#table('head'), this.#table('hhea'), this.#table('OS/2')];
    this.unitsPerEm = this.#view.getUint16(head + 18);
    this.macStyle = this.#view.getUint16(head + 44);
    this.#longOffsets = this.#view.getInt16(head + 50) === 1;
    this.ascender = this.#view.getInt16(hhea + 4);
    this.descender = this.#view.getInt16(hhea + 6);
    this.averageWidth = this.#view.getInt16(os2 + 2);
    this.weight = this.#view.getUint16(os2 + 4);
    this.selection = this.#view.getUint16(os2 + 62);
    this.#readCharacters();
  }

  /** 0 where the font lacks it. */
  glyphOf(codePoint: number): number {
    return this.#characters.get(codePoint) ?? 0;
  }

  outline(glyph: number, depth = 0): Outline {
    const [start, end] = [this.#glyphOffset(glyph), this.#glyphOffset(glyph + 1)];
    if (start === end || depth > MAX_DEPTH) return EMPTY;
    const contours = this.#view.getInt16(start);
    return contours < 0 ? this.#composite(start + 10, depth) : this.#simple(start + 10, contours);
  }

  #simple(at: number, count: number): Outline {
    const view = this.#view;
    const ends = Array.from({ length: count }, (_, contour) => view.getUint16(at + contour * 2) + 1);
    const total = ends.at(-1) ?? 0;
    let read = at + count * 2 + 2 + view.getUint16(at + count * 2);
    const flags = new Uint8Array(total);
    for (let point = 0; point < total; ) {
      const flag = view.getUint8(read++);
      const times = flag & 8 ? view.getUint8(read++) + 1 : 1;
      flags.fill(flag, point, point + times);
      point += times;
    }
    const coordinates = (short: number, same: number): Float32Array => {
      const values = new Float32Array(total);
      let value = 0;
      for (let point = 0; point < total; point += 1) {
        const flag = flags[point] ?? 0;
        if (flag & short) value += flag & same ? view.getUint8(read++) : -view.getUint8(read++);
        else if (!(flag & same)) {
          value += view.getInt16(read);
          read += 2;
        }
        values[point] = value;
      }
      return values;
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    return { xs, ys, onCurve: flags.map((flag) => flag & 1), ends };
  }

  #composite(start: number, depth: number): Outline {
    const view = this.#view;
    const parts: Outline[] = [];
    for (let at = start, more = true; more; ) {
      const flags = view.getUint16(at);
      const part = this.outline(view.getUint16(at + 2), depth + 1);
      at += 4;
      const [dx, dy] =
        flags & 1 ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
      at += flags & 1 ? 4 : 2;
      const scale = (offset: number) => view.getInt16(at + offset) / 16_384;
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & 8) [a, d] = [scale(0), scale(0)];
      else if (flags & 64) [a, d] = [scale(0), scale(2)];
      else if (flags & 128) [a, b, c, d] = [scale(0), scale(2), scale(4), scale(6)];
      at += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0;
      parts.push({
        ...part,
        xs: part.xs.map((x, point) => a * x + c * (part.ys[point] ?? 0) + dx),
        ys: part.ys.map((y, point) => b * (part.xs[point] ?? 0) + d * y + dy),
      });
      more = (flags & 32) !== 0;
    }
    return joined(parts);
  }

  #glyphOffset(glyph: number): number {
    const loca = this.#table('loca');
    return (
      this.#table('glyf') +
      (this.#longOffsets ? this.#view.getUint32(loca + glyph * 4) : this.#view.getUint16(loca + glyph * 2) * 2)
    );
  }

  #readCharacters(): void {
    const cmap = this.#table('cmap');
    const view = this.#view;
    for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
      const at = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
      const format = view.getUint16(at);
      if (format === SEGMENTS) this.#readSegments(at);
      if (format === GROUPS) this.#readGroups(at);
    }
  }

  #readSegments(at: number): void {
    const view = this.#view;
    const size = view.getUint16(at + 6);
    for (let segment = 0; segment < size; segment += 2) {
      const end = view.getUint16(at + 14 + segment);
      const start = view.getUint16(at + 16 + size + segment);
      const delta = view.getUint16(at + 16 + size * 2 + segment);
      const rangeAt = at + 16 + size * 3 + segment;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code !== NO_CHARACTER; code += 1) {
        const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
        if (listed !== 0) this.#characters.set(code, (listed + delta) & 0xffff);
      }
    }
  }

  #readGroups(at: number): void {
    for (let group = at + 16; group < at + 16 + this.#view.getUint32(at + 12) * 12; group += 12) {
      const [start, end, glyph] = [
        this.#view.getUint32(group),
        this.#view.getUint32(group + 4),
        this.#view.getUint32(group + 8),
      ];
      for (let code = start; code <= end; code += 1) this.#characters.set(code, glyph + code - start);
    }
  }

  #table(tag: string): number {
    const at = this.#tables.get(tag);
    if (at === undefined) throw new TypeError(`The font has no ${tag} table`);
    return at;
  }

  #tag(at: number): string {
    return String.fromCharCode(...[0, 1, 2, 3].map((letter) => this.#view.getUint8(at + letter)));
  }
}

const MAX_DEPTH = 8;

const EMPTY: Outline = { xs: new Float32Array(0), ys: new Float32Array(0), onCurve: new Uint8Array(0), ends: [] };

function joined(parts: readonly Outline[]): Outline {
  const total = parts.reduce((sum, { xs }) => sum + xs.length, 0);
  const whole = { xs: new Float32Array(total), ys: new Float32Array(total), onCurve: new Uint8Array(total) };
  const ends: number[] = [];
  let at = 0;
  for (const part of parts) {
    whole.xs.set(part.xs, at);
    whole.ys.set(part.ys, at);
    whole.onCurve.set(part.onCurve, at);
    for (const end of part.ends) ends.push(at + end);
    at += part.xs.length;
  }
  return { ...whole, ends };
}
