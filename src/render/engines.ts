/** The engines of a card, started together once an isolate from wasm compiled at deploy. */
import { flattening } from './flatten-images.ts';
import { GlyphPainter } from './glyphs/draw-glyphs.ts';
import { Shaper } from './glyphs/shaper.ts';
import { startResvg, type ResvgEngine } from './resvg-engine.ts';
import { SmallPictures } from './small-pictures.ts';
import { startSatori, type SatoriEngine } from './satori-engine.ts';

export interface EngineModules {
  /** `hb.wasm` of harfbuzzjs 0.10.0: byte for byte what satori 0.63 carries (compared when our copy is written). */
  harfbuzz: WebAssembly.Module;
  /** `satori/layout.wasm`. */
  layout: WebAssembly.Module;
  /** What assembly/pixels.ts is compiled to. */
  pixels: WebAssembly.Module;
  resvg: WebAssembly.Module;
}

export interface Engines {
  satori: SatoriEngine;
  resvg: ResvgEngine;
  painter: GlyphPainter;
  /** Emoji and logos. */
  pictures: SmallPictures;
}

let started: Promise<Engines> | undefined;

/** A failed start is not kept: the next card tries again. */
export function startEngines(modules: EngineModules): Promise<Engines> {
  started ??= startAll(modules).catch((cause: unknown) => {
    started = undefined;
    throw new Error('The render engines did not start', { cause });
  });
  return started;
}

async function startAll(modules: EngineModules): Promise<Engines> {
  const shaper = new Shaper(modules.harfbuzz);
  const satori = await startSatori(modules.layout, shaper);
  const plain = await startResvg(modules.resvg);
  const pictures = new SmallPictures(plain);
  const resvg = flattening(plain, pictures);
  return { satori, resvg, painter: new GlyphPainter(resvg, modules.pixels, shaper, pictures), pictures };
}
