/**
 * A canvas whose pixels are palette indices from the start, so that no colour is ever looked up, in rows as a PNG
 * compresses them. Blending is source-over with tiny-skia's rounding, remembered for each (ink, colour below,
 * coverage).
 */
import { scanlinesLength, toIndexed, type IndexedPixels } from '../palette.ts';
import type { Pixels } from '../resvg-engine.ts';
import { laidOver, mixed } from './blending.ts';
import { FULL, LEVELS, type Coverage } from './coverage.ts';
import { fitColours } from './fit-colours.ts';

const MAX_COLOURS = 256;
const UNKNOWN = -1;

/** By the index of the colour below: the index of the blended colour for each coverage. */
type Blends = (Int16Array | undefined)[];

export class IndexedCanvas {
  readonly width: number;
  readonly height: number;
  readonly #scanlines: Uint8Array;
  readonly #inkEnds: Uint16Array;
  readonly #palette: number[] = [];
  readonly #indexOf = new Map<number, number>();
  readonly #blends = new Map<number, Blends>();
  #overflowed = false;

  /**
   * @param scanlines a canvas's that is no longer looked at, of this size or a larger one: to take new memory for each
   * costs a collection every few cards, and sizes come in turn.
   */
  constructor(width: number, height: number, scanlines?: Uint8Array) {
    this.width = width;
    this.height = height;
    this.#inkEnds = new Uint16Array(height);
    const wanted = scanlinesLength(width, height);
    this.#scanlines = scanlines && scanlines.buffer.byteLength >= wanted
      ? new Uint8Array(scanlines.buffer, 0, wanted).fill(0)
      : new Uint8Array(wanted);
  }

  /** A picture as the ground; false where it has too many colours. */
  paint(pixels: Pixels): boolean {
    const indexed = toIndexed(pixels);
    if (!indexed) return false;
    this.#scanlines.set(indexed.scanlines);
    this.#inkEnds.set(indexed.inkEnds);
    indexed.palette.forEach((word) => this.#colour(((word & 0xff) << 16) | (word & 0xff00) | ((word >> 16) & 0xff)));
    return true;
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    const index = this.#colour(colour);
    const [from, to] = [Math.max(0, left), Math.min(this.width, left + width)];
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y += 1) {
      const row = this.#row(y);
      if (index !== 0) this.#inkTo(y, to);
      this.#scanlines.fill(index, row + from, row + Math.max(from, to));
    }
  }

  /** Lays ink over the canvas as far as the coverage says, its origin at (x, y). */
  blend(glyph: Coverage, x: number, y: number, ink: number): void {
    const blends = this.#blendsOf(ink);
    const onGround = this.#blendsOverGround(blends, ink);
    const left = x + glyph.left;
    const top = y + glyph.top;
    const lastRow = Math.min(glyph.height, this.height - top);
    for (let row = Math.max(0, -top); row < lastRow; row += 1) {
      const first = Math.max(glyph.extents[row * 2] ?? 0, -left);
      const end = Math.min(glyph.extents[row * 2 + 1] ?? 0, this.width - left);
      if (first >= end) continue;
      const from = row * glyph.width;
      const to = this.#row(top + row) + left;
      // Right of all ink of its row, as letters mostly are, there is only ground.
      if (left + first >= (this.#inkEnds[top + row] ?? 0))
        copyInk(glyph.values, from + first, from + end, onGround, this.#scanlines, to + first);
      else this.#blendRow(glyph.values, from + first, from + end, blends, to + first, ink);
      this.#inkTo(top + row, left + end);
    }
  }

  /**
   * Lays pictures over the canvas, premultiplied as resvg draws, each with its upper left corner at (x, y): after all
   * else, for they take the colours that are left.
   *
   * @returns false where they would not look the same
   */
  lay(pictures: readonly { pixels: Pixels; x: number; y: number }[]): boolean {
    const counts = new Map<number, number>();
    const each = (visit: (colour: number, at: number) => void) =>
      pictures.forEach(({ pixels, x, y }) => this.#eachLaid(pixels, x, y, visit));
    each((colour) => counts.set(colour, (counts.get(colour) ?? 0) + 1));
    const fitted = fitColours(counts, this.#palette, MAX_COLOURS - this.#palette.length);
    if (!fitted) return false;
    const indices = new Map([...fitted].map(([colour, shown]) => [colour, this.#colour(shown)]));
    each((colour, at) => (this.#scanlines[at] = indices.get(colour) ?? this.#scanlines[at] ?? 0));
    for (const { pixels, x, y } of pictures)
      for (let row = Math.max(0, y); row < Math.min(this.height, y + pixels.height); row += 1)
        this.#inkTo(row, Math.min(this.width, x + pixels.width));
    return true;
  }

  /** Visits each pixel that a picture changes: its colour then, and its place in the scanlines. */
  #eachLaid({ width, height, data }: Pixels, x: number, y: number, visit: (colour: number, at: number) => void): void {
    const [first, end] = [Math.max(0, -x), Math.min(width, this.width - x)];
    for (let row = Math.max(0, -y); row < Math.min(height, this.height - y); row += 1) {
      const to = this.#row(y + row) + x;
      for (let column = first; column < end; column += 1) {
        const at = (row * width + column) * 4;
        if (data[at + 3] === 0) continue;
        visit(laidOver(this.#palette[this.#scanlines[to + column] ?? 0] ?? 0, data, at), to + column);
      }
    }
  }

  #blendRow(values: Uint8Array, from: number, end: number, blends: Blends, to: number, ink: number): void {
    const lines = this.#scanlines;
    let below = UNKNOWN;
    let table = this.#blendsOver(blends, 0);
    for (let at = from, into = to; at < end; at += 1, into += 1) {
      const coverage = values[at] ?? 0;
      if (coverage === 0) continue;
      const under = lines[into] ?? 0;
      if (under !== below) {
        below = under;
        table = this.#blendsOver(blends, below);
      }
      const known = table[coverage] ?? UNKNOWN;
      lines[into] = known === UNKNOWN ? this.#mix(table, below, ink, coverage) : known;
    }
  }

  /** Null where the picture needed more colours than a palette has. */
  finish(): IndexedPixels | null {
    if (this.#overflowed) return null;
    const palette = Uint32Array.from(
      this.#palette,
      (rgb) => 0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16),
    );
    return { width: this.width, height: this.height, scanlines: this.#scanlines, inkEnds: this.#inkEnds, palette };
  }

  /** Where the pixels of a row begin, behind its filter byte. */
  #row(y: number): number {
    return y * (this.width + 1) + 1;
  }

  #blendsOf(ink: number): Blends {
    const known = this.#blends.get(ink) ?? [];
    this.#blends.set(ink, known);
    return known;
  }

  #blendsOver(blends: Blends, below: number): Int16Array {
    return (blends[below] ??= new Int16Array(LEVELS).fill(UNKNOWN));
  }

  /** Index 0 is the ground; every coverage of it is known beforehand, and none leaves it as it is. */
  #blendsOverGround(blends: Blends, ink: number): Int16Array {
    const table = this.#blendsOver(blends, 0);
    if (table[0] === UNKNOWN) {
      table[0] = 0;
      for (let coverage = 1; coverage < LEVELS; coverage += 1)
        if (table[coverage] === UNKNOWN) this.#mix(table, 0, ink, coverage);
    }
    return table;
  }

  #mix(table: Int16Array, below: number, ink: number, coverage: number): number {
    const index = this.#colour(coverage === FULL ? ink : mixed(this.#palette[below] ?? 0, ink, coverage));
    table[coverage] = index;
    return index;
  }

  #inkTo(y: number, end: number): void {
    if (end > (this.#inkEnds[y] ?? 0)) this.#inkEnds[y] = end;
  }

  #colour(rgb: number): number {
    const known = this.#indexOf.get(rgb);
    if (known !== undefined) return known;
    if (this.#palette.length === MAX_COLOURS) {
      this.#overflowed = true;
      return 0;
    }
    this.#indexOf.set(rgb, this.#palette.length);
    return this.#palette.push(rgb) - 1;
  }
}

function copyInk(
  values: Uint8Array,
  from: number,
  end: number,
  indices: Int16Array,
  lines: Uint8Array,
  to: number,
): void {
  for (let at = from, into = to; at < end; at += 1, into += 1) lines[into] = indices[values[at] ?? 0] ?? 0;
}
