/**
 * How much of each pixel a shape covers, in steps: the rasteriser samples 16 points a pixel, so that sixteen steps
 * lose less than it does, and a picture packs a twentieth smaller.
 */
import type { Pixels } from '../resvg-engine.ts';

export const LEVELS = 16;
/** A pixel that is covered whole. */
export const FULL = LEVELS - 1;

export interface Coverage {
  /** Where it lies from the pixel that holds its origin. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** 0 to FULL a pixel. */
  values: Uint8Array;
  /** Two a row: its first pixel that is covered at all, and one past its last; equal where none is. */
  extents: Uint16Array;
}

export type CoverageBox = Omit<Coverage, 'values' | 'extents'>;

/** What V8 takes for the object, its two arrays and their buffers, beside the numbers in them. */
const OBJECT_BYTES = 500;

/** The memory that a coverage takes: half of it, in small type, is not its pixels. */
export const bytesOf = ({ values, extents }: Coverage): number =>
  values.byteLength + extents.byteLength + OBJECT_BYTES;

const STEP_OF_ALPHA = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((alpha * FULL) / 255));
/** The least that counts as covered. */
const LEAST_ALPHA = STEP_OF_ALPHA.findIndex((step) => step > 0);

/** The part of a rasterised picture at (x, y) that is as large as the box. */
export function coverageAt({ width, data }: Pixels, x: number, y: number, box: CoverageBox): Coverage {
  const values = new Uint8Array(box.width * box.height);
  const extents = new Uint16Array(box.height * 2);
  for (let row = 0, to = 0; row < box.height; row += 1) {
    let [first, end] = [box.width, 0];
    let from = ((y + row) * width + x) * 4 + 3;
    for (let column = 0; column < box.width; column += 1, to += 1, from += 4) {
      const alpha = data[from] ?? 0;
      if (alpha < LEAST_ALPHA) continue;
      values[to] = STEP_OF_ALPHA[alpha] ?? 0;
      if (end === 0) first = column;
      end = column + 1;
    }
    extents[row * 2] = Math.min(first, end);
    extents[row * 2 + 1] = end;
  }
  return { ...box, values, extents };
}
