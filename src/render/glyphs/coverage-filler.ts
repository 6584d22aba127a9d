/**
 * Fills shapes as the rasteriser of the plain way does, in wasm (assembly/pixels.ts): there the first card of an
 * isolate runs compiled, where JavaScript would not yet. Outlines are copied in and coverage is copied out.
 */
import type { Coverage, CoverageBox } from './coverage.ts';
import type { Outline, Pen } from './outline.ts';

type Call = (...args: number[]) => number;

/** What a finished shape is told in: left, top, width, height, where its pixels stand, and where its extents. */
const TOLD = 6;

export class CoverageFiller implements Pen {
  readonly line: Pen['line'];
  readonly curve: Pen['curve'];
  readonly #memory: WebAssembly.Memory;
  readonly #room: Call;
  readonly #begin: Call;
  readonly #fill: Call;
  readonly #finish: Call;

  constructor(pixels: WebAssembly.Module) {
    const { exports } = new WebAssembly.Instance(pixels);
    if (!(exports['memory'] instanceof WebAssembly.Memory)) throw new TypeError('The filler exports no memory');
    this.#memory = exports['memory'];
    this.#room = callOf(exports, 'room');
    this.#begin = callOf(exports, 'begin');
    this.#fill = callOf(exports, 'fill');
    this.#finish = callOf(exports, 'finish');
    this.line = callOf(exports, 'line');
    this.curve = callOf(exports, 'curve');
  }

  /** The outline scaled to pixels, its origin at (x, y), in the whole pixels that it may touch. */
  fill({ xs, ys, onCurve, ends }: Outline, scale: number, x: number, y: number): Coverage {
    const at = this.#room(xs.length, ends.length);
    const { buffer } = this.#memory;
    new Float32Array(buffer, at, xs.length).set(xs);
    new Float32Array(buffer, at + xs.byteLength, ys.length).set(ys);
    new Int32Array(buffer, at + 2 * xs.byteLength, ends.length).set(ends);
    new Uint8Array(buffer, at + 2 * xs.byteLength + ends.length * Int32Array.BYTES_PER_ELEMENT).set(onCurve);
    return this.#coverage(this.#fill(xs.length, ends.length, scale, x, y));
  }

  /** Begins a shape that is drawn edge by edge; all of it lies in the box. */
  begin({ left, top, width, height }: CoverageBox): void {
    this.#begin(left, top, width, height);
  }

  finish(): Coverage {
    return this.#coverage(this.#finish());
  }

  #coverage(told: number): Coverage {
    const { buffer } = this.#memory;
    const [left = 0, top = 0, width = 0, height = 0, values = 0, extents = 0] = new Int32Array(buffer, told, TOLD);
    return {
      left,
      top,
      width,
      height,
      values: new Uint8Array(buffer, values, width * height).slice(),
      extents: new Uint16Array(buffer, extents, height * 2).slice(),
    };
  }
}

function callOf(exports: WebAssembly.Exports, name: string): Call {
  const entry: unknown = exports[name];
  if (!isCall(entry)) throw new TypeError(`The filler exports no ${name}`);
  return entry;
}

const isCall = (entry: unknown): entry is Call => typeof entry === 'function';
