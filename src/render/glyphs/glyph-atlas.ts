/**
 * Glyphs as coverage, each filled once an isolate in its size. A glyph's origin is kept to a part of a pixel, the finer
 * the smaller the type is.
 */
import { GLYPHS_BYTES } from '../../limits.ts';
import { bytesOf, type Coverage } from './coverage.ts';
import type { CoverageFiller } from './coverage-filler.ts';
import type { TrueTypeFont } from './true-type.ts';

/** A glyph where it stands: the font, and its origin in pixels. */
export interface PlacedGlyph {
  font: TrueTypeFont;
  id: number;
  size: number;
  x: number;
  y: number;
  ink: number;
}

/**
 * Places within a pixel for an origin: a glyph is off by at most a 128th of its size. Every letter of display type
 * then comes in fewer shapes, which a PNG packs a tenth smaller.
 */
const stepsOf = (size: number): number => (size >= DISPLAY ? 1 : size >= HEADING ? 2 : 4);
const DISPLAY = 64;
const HEADING = 32;
const NOTHING: Coverage = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  values: new Uint8Array(0),
  extents: new Uint16Array(0),
};

export class GlyphAtlas {
  readonly #filler: CoverageFiller;
  #fonts = new WeakMap<TrueTypeFont, Map<number, Map<number, Coverage>>>();
  readonly #capBytes: number;
  #bytes = 0;

  constructor(filler: CoverageFiller, capBytes = GLYPHS_BYTES) {
    this.#filler = filler;
    this.#capBytes = capBytes;
  }

  /** Bytes of all glyphs that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The coverage of each glyph and the whole pixel that it is laid from. */
  coverages(glyphs: PlacedGlyph[]): { coverage: Coverage; x: number; y: number; ink: number }[] {
    if (this.#bytes > this.#capBytes) this.#startOver();
    return glyphs.map(({ font, id, size, x, y, ink }) => {
      const steps = stepsOf(size);
      const [qx, qy] = [Math.round(x * steps), Math.round(y * steps)];
      const [fx, fy] = [mod(qx, steps), mod(qy, steps)];
      const cache = this.#cacheOf(font, size);
      const key = (id * steps + fx) * steps + fy;
      const known = cache.get(key);
      const coverage = known ?? this.#fill(font, id, size, fx / steps, fy / steps);
      if (!known) this.#keep(cache, key, coverage);
      return { coverage, x: (qx - fx) / steps, y: (qy - fy) / steps, ink };
    });
  }

  #fill(font: TrueTypeFont, id: number, size: number, fx: number, fy: number): Coverage {
    const outline = font.outline(id);
    if (outline.ends.length === 0) return NOTHING;
    return this.#filler.fill(outline, size / font.unitsPerEm, fx, fy);
  }

  #keep(cache: Map<number, Coverage>, key: number, coverage: Coverage): void {
    cache.set(key, coverage);
    this.#bytes += bytesOf(coverage);
  }

  #cacheOf(font: TrueTypeFont, size: number): Map<number, Coverage> {
    const sizes = this.#fonts.get(font) ?? new Map<number, Map<number, Coverage>>();
    this.#fonts.set(font, sizes);
    const cache = sizes.get(size) ?? new Map<number, Coverage>();
    sizes.set(size, cache);
    return cache;
  }

  #startOver(): void {
    this.#fonts = new WeakMap();
    this.#bytes = 0;
  }
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
