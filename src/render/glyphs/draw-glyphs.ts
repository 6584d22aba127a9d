/**
 * The fast way from satori's SVG to pixels: flat shapes filled, glyphs blitted from the atlas into palette indices.
 * Null where anything is beyond it, and then the plain way (text as paths, resvg) draws the same picture.
 */
import type { Font } from 'satori/standalone';
import type { IndexedPixels } from '../palette.ts';
import type { ResvgEngine } from '../resvg-engine.ts';
import { GlyphAtlas, type PlacedGlyph } from './glyph-atlas.ts';
import { IndexedCanvas } from './indexed-canvas.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { Shaper } from './shaper.ts';
import { readShapes, type Shape } from './shapes.ts';
import { splitSvg } from './text-runs.ts';
import { StampSet } from './stamps.ts';

export class GlyphPainter {
  readonly #resvg: ResvgEngine;
  readonly #shaper: Shaper;
  readonly #atlas: GlyphAtlas;
  readonly #stamps: StampSet;
  #scanlines: Uint8Array | undefined;

  constructor(resvg: ResvgEngine, harfbuzz: WebAssembly.Module) {
    this.#resvg = resvg;
    this.#shaper = new Shaper(harfbuzz);
    this.#atlas = new GlyphAtlas(resvg);
    this.#stamps = new StampSet(resvg);
  }

  /**
   * @param svg satori's, with text as `<text>`
   * @returns pixels that stay as they are until the next drawing, which takes their memory
   */
  draw(svg: string, { width, height }: { width: number; height: number }, fonts: Font[]): IndexedPixels | null {
    const split = splitSvg(svg);
    if (!split) return null;
    const glyphs: PlacedGlyph[] = [];
    for (const run of split.runs) {
      const placed = placeGlyphs(run, fonts, this.#shaper);
      if (!placed) return null;
      glyphs.push(...placed);
    }
    const canvas = new IndexedCanvas(width, height, this.#scanlines);
    const shapes = readShapes(split.frame);
    if (shapes) this.#paint(canvas, shapes);
    else if (!canvas.paint(this.#resvg.rasterise(split.frame))) return null;
    for (const { coverage, x, y, ink } of this.#atlas.coverages(glyphs)) canvas.blend(coverage, x, y, ink);
    const drawn = canvas.finish();
    this.#scanlines = drawn?.scanlines;
    return drawn;
  }

  #paint(canvas: IndexedCanvas, shapes: Shape[]): void {
    for (const { x, y, width, height, fill, path } of shapes) {
      if (path === null) canvas.fill(x, y, width, height, fill);
      else canvas.blend(this.#stamps.coverage(path, x, y, width, height), x, y, fill);
    }
  }
}
