/**
 * How much of each pixel a shape covers, in steps. Ten are off by an eighteenth of its ink at most, which nobody sees
 * (the rasteriser's own samples are a sixteenth apart), and pack a picture 7 % smaller than sixteen.
 */
export const LEVELS = 10;
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
