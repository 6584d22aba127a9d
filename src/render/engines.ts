/** The engines of a card, started together once an isolate from wasm compiled at deploy; resvg when it is needed. */
import { flattening } from './flatten-images.ts';
import { GlyphPainter } from './glyphs/draw-glyphs.ts';
import { LateResvg } from './late-resvg.ts';
import type { ResvgEngine } from './resvg-engine.ts';
import { SmallPictures } from './small-pictures.ts';
import { startSatori, type SatoriEngine, type SatoriModules } from './satori-engine.ts';

export interface EngineModules extends SatoriModules {
  /** What assembly/pixels.ts is compiled to. */
  pixels: WebAssembly.Module;
  /** Asked for by the first picture that needs it. */
  resvg: () => Promise<WebAssembly.Module>;
}

export interface Engines {
  satori: SatoriEngine;
  /** @throws (rasterise) ResvgNotStarted before `startResvg` */
  resvg: ResvgEngine;
  startResvg: () => Promise<void>;
  painter: GlyphPainter;
  /** Emoji and logos. */
  pictures: SmallPictures;
}

let started: Promise<Engines> | undefined;

/** A failed start is not kept: the next card tries again. */
export function startEngines(modules: EngineModules): Promise<Engines> {
  started ??= start(modules).catch((cause: unknown) => {
    started = undefined;
    throw new Error('The render engines did not start', { cause });
  });
  return started;
}

/** satori first: it borrows `WebAssembly.instantiate` while it starts, and so does resvg later on. */
async function start(modules: EngineModules): Promise<Engines> {
  const satori = await startSatori(modules);
  const plain = new LateResvg(modules.resvg);
  const pictures = new SmallPictures(plain);
  const resvg = flattening(plain, pictures);
  const painter = new GlyphPainter(resvg, modules, pictures);
  return { satori, resvg, startResvg: () => plain.start(), painter, pictures };
}
