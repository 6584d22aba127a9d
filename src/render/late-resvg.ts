/**
 * resvg from the first picture that needs it: emoji, a logo, what the fast way cannot draw. To compile it is a seventh
 * of what a renderer takes to start, and most cards are drawn without it.
 */
import { startResvg, type Pixels, type ResvgEngine } from './resvg-engine.ts';

/** Whoever draws starts it, and draws again. */
export class ResvgNotStarted extends Error {}

export class LateResvg implements ResvgEngine {
  readonly #load: () => Promise<WebAssembly.Module>;
  #engine: ResvgEngine | undefined;
  #starting: Promise<ResvgEngine> | undefined;

  constructor(load: () => Promise<WebAssembly.Module>) {
    this.#load = load;
  }

  /** Once for all that ask; a failed start is not kept. */
  async start(): Promise<void> {
    this.#starting ??= this.#load().then(startResvg).catch((cause: unknown) => {
      this.#starting = undefined;
      throw cause;
    });
    this.#engine = await this.#starting;
  }

  /** @throws ResvgNotStarted */
  rasterise(svg: string): Pixels {
    if (!this.#engine) throw new ResvgNotStarted('resvg has not been started');
    return this.#engine.rasterise(svg);
  }
}
