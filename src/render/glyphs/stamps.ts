/** Small shapes that templates repeat (marks, dots), rasterised by resvg once an isolate and blended as coverage. */
import type { ResvgEngine } from '../resvg-engine.ts';
import { coverageAt, type Coverage } from './coverage.ts';

/** More than all templates together draw at all sizes; a shape that follows the text's height is drawn anew. */
const MOST = 64;

export class StampSet {
  readonly #resvg: ResvgEngine;
  readonly #stamps = new Map<string, Coverage>();

  constructor(resvg: ResvgEngine) {
    this.#resvg = resvg;
  }

  /** The coverage of a path whose box begins at (x, y). */
  coverage(path: string, x: number, y: number, width: number, height: number): Coverage {
    const key = `${x} ${y} ${path}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    const box = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
    const drawn = this.#resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}"/></svg>`);
    const stamp = coverageAt(drawn, 0, 0, { left: 0, top: 0, width, height });
    if (this.#stamps.size >= MOST) this.#stamps.clear();
    this.#stamps.set(key, stamp);
    return stamp;
  }
}
