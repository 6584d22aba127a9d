/** The engines of a card, started together once an isolate from wasm compiled at deploy. */
import { flattening } from './flatten-images.ts';
import { GlyphPainter } from './glyphs/draw-glyphs.ts';
import { startResvg, type ResvgEngine } from './resvg-engine.ts';
import { SmallPictures } from './small-pictures.ts';
import { startSatori, type SatoriEngine, type SatoriModules } from './satori-engine.ts';

export interface EngineModules extends SatoriModules {
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
  started ??= startInTurn(modules).catch((cause: unknown) => {
    started = undefined;
    throw new Error('The render engines did not start', { cause });
  });
  return started;
}

/** In turn, not at once: both borrow `WebAssembly.instantiate` while they start. */
async function startInTurn(modules: EngineModules): Promise<Engines> {
  const satori = await startSatori(modules);
  const plain = await startResvg(modules.resvg);
  const pictures = new SmallPictures(plain);
  const resvg = flattening(plain, pictures);
  return { satori, resvg, painter: new GlyphPainter(resvg, modules, pictures), pictures };
}
