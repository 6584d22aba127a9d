/**
 * Fills a shape as the rasteriser of the plain way does (tiny-skia): four lines a pixel, each end of a span on a
 * quarter of a pixel, inside where the windings are not zero. A glyph's lines are summed straight into its coverage,
 * so that no path is written and read again, and no picture is drawn to be cut apart. No pairs are taken apart in it:
 * on the first card of an isolate, which runs before the compiler has seen it, each would be an array.
 */
import { FULL, type Coverage, type CoverageBox } from './coverage.ts';

/** Lines a pixel, and places a pixel on each of them. */
const FINE = 4;
const SAMPLES = FINE * FINE;
/** By how many samples are inside: the step of coverage. The rasteriser's alpha is 16 a sample, at most 255. */
const STEP_OF_SAMPLES = Uint8Array.from({ length: SAMPLES + 1 }, (_, inside) =>
  Math.round((Math.min(255, inside * SAMPLES) * FULL) / 255),
);
/** A curve's segments leave it by at most an eighth of a quarter pixel. */
const SEGMENTS_BY_BEND = 8;
/** Edges that a line has room for at first; a letter has two to eight. */
const EDGES_A_LINE = 16;

export class CoverageFiller {
  #box: CoverageBox = { left: 0, top: 0, width: 0, height: 0 };
  #lines = 0;
  #room = EDGES_A_LINE;
  /** By line: its edges from the left, each its place in quarters of a pixel, twice, and 1 where it goes upward. */
  #edges = new Int32Array(0);
  #counts = new Uint16Array(0);
  #sums = new Int16Array(0);

  /** Begins a shape; all of it lies in the box. */
  begin(box: CoverageBox): void {
    this.#box = box;
    this.#lines = box.height * FINE;
    if (this.#counts.length < this.#lines) this.#counts = new Uint16Array(this.#lines);
    else this.#counts.fill(0, 0, this.#lines);
    if (this.#edges.length < this.#lines * this.#room) this.#edges = new Int32Array(this.#lines * this.#room);
    if (this.#sums.length < box.width + 2) this.#sums = new Int16Array(box.width + 2);
  }

  /** An edge, in pixels. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    const { left, top } = this.#box;
    const isUpward = fromY > toY ? 1 : 0;
    const y0 = ((isUpward ? toY : fromY) - top) * FINE;
    const y1 = ((isUpward ? fromY : toY) - top) * FINE;
    const first = Math.max(0, Math.ceil(y0 - 0.5));
    const end = Math.min(this.#lines, Math.ceil(y1 - 0.5));
    if (first >= end) return;
    const x0 = ((isUpward ? toX : fromX) - left) * FINE;
    const x1 = ((isUpward ? fromX : toX) - left) * FINE;
    const slope = (x1 - x0) / (y1 - y0);
    let x = x0 + (first + 0.5 - y0) * slope + 0.5;
    for (let line = first; line < end; line += 1, x += slope) this.#cross(line, (Math.floor(x) << 1) | isUpward);
  }

  /** A quadratic curve, in pixels. */
  curve(x0: number, y0: number, controlX: number, controlY: number, x2: number, y2: number): void {
    const bendX = x0 - 2 * controlX + x2;
    const bendY = y0 - 2 * controlY + y2;
    const bend = (Math.max(Math.abs(bendX), Math.abs(bendY)) * FINE) / 4;
    const segments = Math.max(1, Math.ceil(Math.sqrt(bend * SEGMENTS_BY_BEND)));
    let x = x0;
    let y = y0;
    for (let segment = 1; segment < segments; segment += 1) {
      const t = segment / segments;
      const nextX = x0 + t * (2 * (controlX - x0) + t * bendX);
      const nextY = y0 + t * (2 * (controlY - y0) + t * bendY);
      this.line(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
    this.line(x, y, x2, y2);
  }

  finish(): Coverage {
    const { width, height } = this.#box;
    const values = new Uint8Array(width * height);
    const extents = new Uint16Array(height * 2);
    const sums = this.#sums;
    for (let row = 0; row < height; row += 1) {
      const past = this.#sumRow(row * FINE);
      let first = 0;
      let end = 0;
      let inside = 0;
      for (let x = 0, to = row * width; x < past; x += 1, to += 1) {
        inside += sums[x] ?? 0;
        sums[x] = 0;
        const step = STEP_OF_SAMPLES[inside] ?? 0;
        if (step === 0) continue;
        values[to] = step;
        if (end === 0) first = x;
        end = x + 1;
      }
      sums.fill(0, past, past + 2);
      extents[row * 2] = first;
      extents[row * 2 + 1] = end;
    }
    return { ...this.#box, values, extents };
  }

  #cross(line: number, edge: number): void {
    const count = this.#counts[line] ?? 0;
    if (count === this.#room) this.#makeRoom();
    const edges = this.#edges;
    const start = line * this.#room;
    let at = start + count;
    for (; at > start && (edges[at - 1] ?? 0) > edge; at -= 1) edges[at] = edges[at - 1] ?? 0;
    edges[at] = edge;
    this.#counts[line] = count + 1;
  }

  #makeRoom(): void {
    const [before, room] = [this.#edges, this.#room];
    this.#room *= 2;
    this.#edges = new Int32Array(this.#lines * this.#room);
    for (let line = 0; line < this.#lines; line += 1)
      this.#edges.set(before.subarray(line * room, (line + 1) * room), line * this.#room);
  }

  /** Adds the spans of a row's lines up, as what each pixel has more than the one before it; returns where they end. */
  #sumRow(firstLine: number): number {
    let past = 0;
    for (let line = firstLine; line < firstLine + FINE; line += 1) {
      const end = line * this.#room + (this.#counts[line] ?? 0);
      let winding = 0;
      let from = 0;
      for (let at = line * this.#room; at < end; at += 1) {
        const edge = this.#edges[at] ?? 0;
        if (winding === 0) from = edge >> 1;
        winding += edge & 1 ? -1 : 1;
        if (winding === 0) past = Math.max(past, this.#addSpan(from, edge >> 1));
      }
    }
    return Math.min(past, this.#box.width);
  }

  #addSpan(from: number, to: number): number {
    const sums = this.#sums;
    const first = from >> 2;
    const last = to >> 2;
    const before = from & 3;
    const behind = to & 3;
    sums[first] = (sums[first] ?? 0) + FINE - before;
    sums[first + 1] = (sums[first + 1] ?? 0) + before;
    sums[last] = (sums[last] ?? 0) - FINE + behind;
    sums[last + 1] = (sums[last + 1] ?? 0) - behind;
    return last + 1;
  }
}
