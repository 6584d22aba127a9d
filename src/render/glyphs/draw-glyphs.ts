/**
 * The fast way from satori's SVG to pixels: flat shapes filled, glyphs and small pictures blitted into palette indices.
 * Null where anything is beyond it, and then the plain way (text as paths, resvg) draws the same picture.
 */
import type { Font } from 'satori/standalone';
import type { IndexedPixels } from '../palette.ts';
import type { ResvgEngine } from '../resvg-engine.ts';
import { replacePictures, type SmallPicture, SmallPictures } from '../small-pictures.ts';
import type { Coverage } from './coverage.ts';
import { CoverageFiller } from './coverage-filler.ts';
import { GlyphAtlas, type PlacedGlyph } from './glyph-atlas.ts';
import { IndexedCanvas } from './indexed-canvas.ts';
import { placeGlyphs } from './place-glyphs.ts';
import type { Shaper } from './shaper.ts';
import { readShapes, type Shape } from './shapes.ts';
import { splitSvg, withoutUnusedLimits } from './text-runs.ts';
import { StampSet } from './stamps.ts';

interface Size { width: number; height: number }

/** What stands on a card; the frame is what is neither text nor a picture. */
interface Layers {
  frame: string;
  shapes: Stamped[] | null;
  pictures: SmallPicture[];
  glyphs: ReturnType<GlyphAtlas['coverages']>;
}

export class GlyphPainter {
  readonly #resvg: ResvgEngine;
  readonly #shaper: Shaper;
  readonly #atlas: GlyphAtlas;
  readonly #stamps: StampSet;
  readonly #pictures: SmallPictures;
  #scanlines: Uint8Array | undefined;

  /** @param pixels what assembly/pixels.ts is compiled to */
  constructor(resvg: ResvgEngine, pixels: WebAssembly.Module, shaper: Shaper, pictures = new SmallPictures(resvg)) {
    const filler = new CoverageFiller(pixels);
    this.#resvg = resvg;
    this.#shaper = shaper;
    this.#atlas = new GlyphAtlas(filler);
    this.#stamps = new StampSet(filler);
    this.#pictures = pictures;
  }

  /**
   * @param svg satori's, with text as `<text>`
   * @returns pixels that stay as they are until the next drawing, which takes their memory
   */
  draw(svg: string, size: Size, fonts: Font[]): IndexedPixels | null {
    const layers = this.#layersOf(svg, fonts);
    if (!layers) return null;
    const canvas = new IndexedCanvas(size.width, size.height, this.#scanlines);
    if (layers.shapes) paint(canvas, layers.shapes);
    else if (!canvas.paint(this.#resvg.rasterise(layers.frame))) return null;
    for (const { coverage, x, y, ink } of layers.glyphs) canvas.blend(coverage, x, y, ink);
    const pictures = layers.pictures.map((picture) => ({ ...picture, pixels: this.#pictures.pixels(picture) }));
    if (!canvas.lay(pictures)) return null;
    const drawn = canvas.finish();
    this.#scanlines = drawn?.scanlines;
    return drawn;
  }

  #layersOf(svg: string, fonts: Font[]): Layers | null {
    const split = splitSvg(svg);
    if (!split) return null;
    const pictures: SmallPicture[] = [];
    const frame = withoutUnusedLimits(replacePictures(split.frame, (picture) => (pictures.push(picture), '')));
    const flat = readShapes(frame);
    const shapes = flat && this.#stamped(flat);
    const glyphs: PlacedGlyph[] = [];
    for (const run of split.runs) {
      const placed = placeGlyphs(run, fonts, this.#shaper);
      if (!placed) return null;
      for (const glyph of placed) glyphs.push(glyph);
    }
    return { frame, shapes, pictures, glyphs: this.#atlas.coverages(glyphs) };
  }

  /** Null where a shape is beyond it. */
  #stamped(shapes: readonly Shape[]): Stamped[] | null {
    const stamped: Stamped[] = [];
    for (const { path, ...shape } of shapes) {
      const { x, y, width, height } = shape;
      const stamp = path === null ? WHOLE : this.#stamps.coverage(path, x, y, width, height);
      if (!stamp) return null;
      stamped.push({ ...shape, stamp });
    }
    return stamped;
  }
}

const WHOLE = 'whole';

/** A shape with what it covers of its box. */
type Stamped = Omit<Shape, 'path'> & { stamp: Coverage | typeof WHOLE };

function paint(canvas: IndexedCanvas, shapes: readonly Stamped[]): void {
  for (const { x, y, width, height, fill, stamp } of shapes) {
    if (stamp === WHOLE) canvas.fill(x, y, width, height, fill);
    else canvas.blend(stamp, x, y, fill);
  }
}
