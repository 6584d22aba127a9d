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
import { parseInk, splitSvg } from './text-runs.ts';

export class GlyphPainter {
  readonly #resvg: ResvgEngine;
  readonly #shaper: Shaper;
  readonly #atlas: GlyphAtlas;

  constructor(resvg: ResvgEngine, harfbuzz: WebAssembly.Module) {
    this.#resvg = resvg;
    this.#shaper = new Shaper(harfbuzz);
    this.#atlas = new GlyphAtlas(resvg);
  }

  /** @param svg satori's, with text as `<text>`. */
  draw(svg: string, { width, height }: { width: number; height: number }, fonts: Font[]): IndexedPixels | null {
    const split = splitSvg(svg);
    if (!split) return null;
    const glyphs: PlacedGlyph[] = [];
    for (const run of split.runs) {
      const placed = placeGlyphs(run, fonts, this.#shaper);
      if (!placed) return null;
      glyphs.push(...placed);
    }
    const canvas = new IndexedCanvas(width, height);
    const framed = fillRects(canvas, split.frame) || canvas.paint(this.#resvg.rasterise(split.frame));
    if (!framed) return null;
    for (const { coverage, x, y, ink } of this.#atlas.coverages(glyphs)) canvas.blend(coverage, x, y, ink);
    return canvas.finish();
  }
}

const ELEMENT = /<(\w+)([^>]*?)\/?>/g;
const RECT = /^ x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)" fill="([^"]*)"$/;

/** Draws a frame that is nothing but opaque rectangles on whole pixels; false, with nothing drawn, for any other. */
function fillRects(canvas: IndexedCanvas, frame: string): boolean {
  const body = frame.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, '');
  const rects: [number, number, number, number, number][] = [];
  for (const [, tag, attributes = ''] of body.matchAll(ELEMENT)) {
    const [, x, y, width, height, fill] = (tag === 'rect' && RECT.exec(attributes)) || [];
    const colour = parseInk(fill);
    if (colour === null) return false;
    rects.push([Number(x), Number(y), Number(width), Number(height), colour]);
  }
  if (body.replaceAll(ELEMENT, '').trim() !== '') return false;
  for (const rect of rects) canvas.fill(...rect);
  return rects.length > 0;
}
