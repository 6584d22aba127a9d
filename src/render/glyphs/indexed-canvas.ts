/**
 * A canvas whose pixels are palette indices from the start, so that no colour is ever looked up. Blending is
 * source-over with tiny-skia's rounding, remembered for each (colour below, ink, coverage) that occurs.
 */
import { toIndexed, type IndexedPixels } from '../palette.ts';
import type { Pixels } from '../resvg-engine.ts';

/** A glyph's coverage, 0–255 a pixel, and where it lies from the pixel that holds its origin. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  values: Uint8Array;
}

const MAX_COLOURS = 256;
const UNKNOWN = -1;

export class IndexedCanvas {
  readonly width: number;
  readonly height: number;
  readonly #indices: Uint8Array;
  readonly #palette: number[] = [];
  readonly #indexOf = new Map<number, number>();
  /** For each ink a table of 256 colours below by 256 coverages. */
  readonly #blends = new Map<number, Int16Array>();
  #overflowed = false;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#indices = new Uint8Array(width * height);
  }

  /** A picture as the ground; false where it has too many colours. */
  paint(pixels: Pixels): boolean {
    const indexed = toIndexed(pixels);
    if (!indexed) return false;
    this.#indices.set(indexed.indices);
    indexed.palette.forEach((word) => this.#colour(((word & 0xff) << 16) | (word & 0xff00) | ((word >> 16) & 0xff)));
    return true;
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    const index = this.#colour(colour);
    const [from, to] = [Math.max(0, left), Math.min(this.width, left + width)];
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y += 1) {
      this.#indices.fill(index, y * this.width + from, y * this.width + Math.max(from, to));
    }
  }

  /** Lays ink over the canvas as far as the coverage says, its origin at (x, y). */
  blend(glyph: Coverage, x: number, y: number, ink: number): void {
    const table = this.#blendTable(ink);
    const left = x + glyph.left;
    const top = y + glyph.top;
    const [x0, x1] = [Math.max(0, -left), Math.min(glyph.width, this.width - left)];
    const [y0, y1] = [Math.max(0, -top), Math.min(glyph.height, this.height - top)];
    for (let row = y0; row < y1; row += 1) {
      const from = row * glyph.width;
      const to = (top + row) * this.width + left;
      for (let column = x0; column < x1; column += 1) {
        const coverage = glyph.values[from + column] ?? 0;
        if (coverage === 0) continue;
        const below = this.#indices[to + column] ?? 0;
        const key = (below << 8) | coverage;
        let index = table[key] ?? UNKNOWN;
        if (index === UNKNOWN) {
          index = this.#colour(mixed(this.#palette[below] ?? 0, ink, coverage));
          table[key] = index;
        }
        this.#indices[to + column] = index;
      }
    }
  }

  /** Null where the picture needed more colours than a palette has. */
  finish(): IndexedPixels | null {
    if (this.#overflowed) return null;
    const palette = Uint32Array.from(this.#palette, (rgb) => 0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16));
    return { width: this.width, height: this.height, indices: this.#indices, palette };
  }

  #blendTable(ink: number): Int16Array {
    const known = this.#blends.get(ink);
    if (known) return known;
    const table = new Int16Array(MAX_COLOURS * 256).fill(UNKNOWN);
    this.#blends.set(ink, table);
    return table;
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

function mixed(below: number, ink: number, coverage: number): number {
  const channel = (shift: number): number => {
    const inked = div255(((ink >> shift) & 0xff) * coverage);
    return Math.min(255, inked + div255(((below >> shift) & 0xff) * (255 - coverage))) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** As tiny-skia's low-precision pipeline divides. */
const div255 = (value: number): number => (value + 255) >> 8;
