/** Pixels as indices into at most 256 colours, without loss; or nothing, where the picture has more. */

export interface IndexedPixels {
  width: number;
  height: number;
  /** One index a pixel, each row behind a byte of 0: a PNG's scanlines without a filter, as they are compressed. */
  scanlines: Uint8Array;
  /** By row: past the last index that is not 0, or farther right; 0 where every index is 0. */
  inkEnds: Uint16Array;
  /** RGBA words as they lie in memory (little endian: 0xAABBGGRR). */
  palette: Uint32Array;
}

const MAX_COLOURS = 256;
/** Open addressing at a quarter's load: a colour is found in one probe, nearly always. */
const SLOTS = 1024;

export function toIndexed({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8Array;
}): IndexedPixels | null {
  const words = asWords(data);
  const scanlines = new Uint8Array(scanlinesLength(width, height));
  const palette = new Uint32Array(MAX_COLOURS);
  const slots = new Int16Array(SLOTS).fill(-1);
  let count = 0;
  let lastWord = 0;
  let lastIndex = -1;
  for (let pixel = 0, at = 0; pixel < words.length; pixel += 1, at += 1) {
    if (pixel % width === 0) at += 1; // over the filter byte
    const word = words[pixel] ?? 0;
    if (word !== lastWord || lastIndex < 0) {
      let slot = hash(word);
      while ((slots[slot] ?? -1) >= 0 && palette[slots[slot] ?? 0] !== word) slot = (slot + 1) % SLOTS;
      if ((slots[slot] ?? -1) < 0) {
        if (count === MAX_COLOURS) return null;
        palette[count] = word;
        slots[slot] = count;
        count += 1;
      }
      lastWord = word;
      lastIndex = slots[slot] ?? 0;
    }
    scanlines[at] = lastIndex;
  }
  return { width, height, scanlines, inkEnds: inkEndsOf(scanlines, width, height), palette: palette.slice(0, count) };
}

function inkEndsOf(scanlines: Uint8Array, width: number, height: number): Uint16Array {
  const blank = Buffer.alloc(width + 1);
  return Uint16Array.from({ length: height }, (_, y) =>
    blank.equals(scanlines.subarray(y * (width + 1), (y + 1) * (width + 1))) ? 0 : width,
  );
}

export const scanlinesLength = (width: number, height: number): number => (width + 1) * height;

function asWords(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** Knuth's multiplicative hash, the top ten bits. */
function hash(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 22;
}
