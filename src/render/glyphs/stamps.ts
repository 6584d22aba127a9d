/** Small shapes that templates repeat (marks, dots), rasterised by resvg once an isolate and blended as coverage. */
import { STAMPS_BYTES } from '../../limits.ts';
import { ByteCache } from '../byte-cache.ts';
import type { ResvgEngine } from '../resvg-engine.ts';
import { bytesOf, coverageAt, type Coverage } from './coverage.ts';

export class StampSet {
  readonly #resvg: ResvgEngine;
  readonly #stamps: ByteCache<string, Coverage>;

  constructor(resvg: ResvgEngine, capBytes = STAMPS_BYTES) {
    this.#resvg = resvg;
    this.#stamps = new ByteCache(capBytes);
  }

  /** Bytes of all stamps that are kept. */
  get bytes(): number {
    return this.#stamps.bytes;
  }

  /** The coverage of a path whose box begins at (x, y). */
  coverage(path: string, x: number, y: number, width: number, height: number): Coverage {
    const key = `${x} ${y} ${path}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    const box = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
    const drawn = this.#resvg.rasterise(`<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}"/></svg>`);
    const stamp = coverageAt(drawn, 0, 0, { left: 0, top: 0, width, height });
    this.#stamps.put(key, stamp, bytesOf(stamp) + key.length);
    return stamp;
  }
}
