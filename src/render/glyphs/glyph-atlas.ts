/**
 * Glyphs as coverage, rasterised by resvg once an isolate: one picture for all glyphs that a card is the first to
 * need. A glyph's origin is kept to a part of a pixel, the finer the smaller the type is.
 */
import { GLYPHS_BYTES } from '../../limits.ts';
import type { ResvgEngine } from '../resvg-engine.ts';
import { bytesOf, coverageAt, type Coverage, type CoverageBox } from './coverage.ts';
import { pathData, type Contour, type TrueTypeFont } from './true-type.ts';

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
const SHEET_WIDTH = 1024;
const NOTHING: Coverage = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  values: new Uint8Array(0),
  extents: new Uint16Array(0),
};

/** A glyph's place on the sheet of glyphs that are drawn together. */
interface Cell {
  key: number;
  cache: Map<number, Coverage>;
  contours: Contour[];
  scale: number;
  fx: number;
  fy: number;
  box: CoverageBox;
  left: number;
  top: number;
}

export class GlyphAtlas {
  readonly #resvg: ResvgEngine;
  #fonts = new WeakMap<TrueTypeFont, Map<number, Map<number, Coverage>>>();
  readonly #capBytes: number;
  #bytes = 0;

  constructor(resvg: ResvgEngine, capBytes = GLYPHS_BYTES) {
    this.#resvg = resvg;
    this.#capBytes = capBytes;
  }

  /** Bytes of all glyphs that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The coverage of each glyph and the whole pixel that it is laid from. */
  coverages(glyphs: PlacedGlyph[]): { coverage: Coverage; x: number; y: number; ink: number }[] {
    if (this.#bytes > this.#capBytes) this.#startOver();
    const sheet = new Map<Map<number, Coverage>, Map<number, Cell>>();
    const found = glyphs.map(({ font, id, size, x, y, ink }) => {
      const steps = stepsOf(size);
      const [qx, qy] = [Math.round(x * steps), Math.round(y * steps)];
      const [fx, fy] = [mod(qx, steps), mod(qy, steps)];
      const cache = this.#cacheOf(font, size);
      const key = (id * steps + fx) * steps + fy;
      if (!cache.has(key)) {
        const cells = sheet.get(cache) ?? new Map<number, Cell>();
        sheet.set(cache, cells);
        if (!cells.has(key)) cells.set(key, cellOf(font, id, size, fx / steps, fy / steps, key, cache));
      }
      return { cache, key, x: (qx - fx) / steps, y: (qy - fy) / steps, ink };
    });
    this.#draw([...sheet.values()].flatMap((cells) => [...cells.values()]));
    return found.map(({ cache, key, x, y, ink }) => ({ coverage: cache.get(key) ?? NOTHING, x, y, ink }));
  }

  #draw(cells: Cell[]): void {
    if (cells.length === 0) return;
    const height = pack(cells);
    const paths = cells.map((cell) =>
      pathData(cell.contours, cell.scale, cell.left - cell.box.left + cell.fx, cell.top - cell.box.top + cell.fy),
    );
    const box = `width="${SHEET_WIDTH}" height="${height}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${paths.join('')}"/></svg>`;
    const sheet = this.#resvg.rasterise(svg);
    for (const { cache, key, box, left, top } of cells) {
      const coverage = coverageAt(sheet, left, top, box);
      cache.set(key, coverage);
      this.#bytes += bytesOf(coverage);
    }
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

function cellOf(
  font: TrueTypeFont,
  id: number,
  size: number,
  fx: number,
  fy: number,
  key: number,
  cache: Map<number, Coverage>,
): Cell {
  const contours = font.outline(id);
  const scale = size / font.unitsPerEm;
  const points = contours.flat();
  const edge = (pick: (...values: number[]) => number, axis: 'x' | 'y') =>
    pick(...points.map((point) => point[axis])) * scale;
  const box =
    points.length === 0
      ? NOTHING
      : boxOf(edge(Math.min, 'x') + fx, edge(Math.max, 'x') + fx, fy - edge(Math.max, 'y'), fy - edge(Math.min, 'y'));
  return {
    key,
    cache,
    contours,
    scale,
    fx,
    fy,
    box: { left: box.left, top: box.top, width: box.width, height: box.height },
    left: 0,
    top: 0,
  };
}

function boxOf(left: number, right: number, top: number, bottom: number): CoverageBox {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { left: x, top: y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y + 1 };
}

/** Shelves of cells, the tallest first; returns the sheet's height. */
function pack(cells: Cell[]): number {
  let [x, y, shelf] = [0, 0, 0];
  for (const cell of cells.sort((a, b) => b.box.height - a.box.height)) {
    if (x + cell.box.width > SHEET_WIDTH) {
      y += shelf;
      [x, shelf] = [0, 0];
    }
    cell.left = x;
    cell.top = y;
    x += cell.box.width;
    shelf = Math.max(shelf, cell.box.height);
  }
  return Math.max(1, y + shelf);
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
