/** Small shapes that templates repeat (marks, dots), filled once an isolate and blended as coverage. */
import { STAMPS_BYTES } from '../../limits.ts';
import { ByteCache } from '../byte-cache.ts';
import { bytesOf, type Coverage } from './coverage.ts';
import type { CoverageFiller } from './coverage-filler.ts';
import { traceRoundedBox } from './rounded-box.ts';

export class StampSet {
  readonly #filler: CoverageFiller;
  readonly #stamps: ByteCache<string, Coverage>;

  constructor(filler: CoverageFiller, capBytes = STAMPS_BYTES) {
    this.#filler = filler;
    this.#stamps = new ByteCache(capBytes);
  }

  /** Bytes of all stamps that are kept. */
  get bytes(): number {
    return this.#stamps.bytes;
  }

  /** The coverage of a path whose box begins at (x, y), laid from there; null where it is no box with round corners. */
  coverage(path: string, x: number, y: number, width: number, height: number): Coverage | null {
    const key = `${x} ${y} ${path}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    this.#filler.begin({ left: x, top: y, width, height });
    if (!traceRoundedBox(path, this.#filler)) return null;
    const stamp = { ...this.#filler.finish(), left: 0, top: 0 };
    this.#stamps.put(key, stamp, bytesOf(stamp) + key.length);
    return stamp;
  }
}
