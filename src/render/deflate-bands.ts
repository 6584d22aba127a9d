/**
 * Scanlines as a zlib stream (RFC 1950, 1951). Most of a card is ground, and zlib spends half its time on it: blank
 * rows are written here as one match after another, and zlib is given the bands between them, each a block with codes
 * of its own, which packs a line of large type beside one of small type better, too.
 */
import { constants, deflateRawSync } from 'node:zlib';

/** Fewer blank rows than this stay in their band: a block of their own takes as long as they do. */
const LEAST_BLANK = 8;
const LONGEST_MATCH = 258;
/** Deflate, a window of 32 KB, no dictionary; the second byte makes the pair a multiple of 31. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x5e);
/** A last block that holds nothing. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00);

interface Part { start: number; end: number; isBlank: boolean }

/**
 * @param scanlines from the start of a buffer, or at a multiple of four bytes; little endian, as every machine of today
 * @param stride bytes a row
 * @param inkEnds by row, past the last byte that may be other than 0; 0 where every byte is 0
 * @param level zlib's
 */
export function deflateBands(scanlines: Uint8Array, stride: number, inkEnds: Uint16Array, level: number): Uint8Array {
  const pieces: Uint8Array[] = [ZLIB_HEAD];
  for (const { start, end, isBlank } of partsOf(stride, inkEnds)) {
    if (isBlank) {
      pieces.push(repeatedByte((end - start) / LONGEST_MATCH));
    } else {
      const band = scanlines.subarray(start, end);
      pieces.push(deflateRawSync(band, { level, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH }));
    }
  }
  return joined([...pieces, LAST_BLOCK, checksum(scanlines, stride, inkEnds)]);
}

/**
 * Bands and blanks in turn. A blank is a whole number of the longest matches, and the byte before it, a band's last, is
 * 0.
 */
function partsOf(stride: number, inkEnds: Uint16Array): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let row = 0; row < inkEnds.length; ) {
    let next = row;
    while (next < inkEnds.length && inkEnds[next] === 0) next += 1;
    if (next - row >= LEAST_BLANK) {
      const end = next * stride;
      const start = end - Math.floor((end - row * stride - 1) / LONGEST_MATCH) * LONGEST_MATCH;
      parts.push({ start: from, end: start, isBlank: false }, { start, end, isBlank: true });
      from = end;
    }
    row = next + 1;
  }
  if (from < inkEnds.length * stride) parts.push({ start: from, end: inkEnds.length * stride, isBlank: false });
  return parts;
}

/** Bits of a block whose only codes are the longest match, at a distance of one, and the end. */
const REPEAT_HEAD: readonly [value: number, bits: number][] = [
  [0, 1], [2, 2], // not the last block; codes of its own
  [286 - 257, 5], [0, 5], [18 - 4, 4], // 286 literals and lengths, one distance, 18 lengths of code lengths
  [0, 6], [1, 3], [0, 42], [1, 3], // in their order: only 18 (a run of zeros) and 1 are used, each of one bit
  [1, 1], [138 - 11, 7], [1, 1], [118 - 11, 7], [0, 1], // 256 zeros; the end has one bit
  [1, 1], [28 - 11, 7], [0, 1], [0, 1], // 28 zeros; the longest match has one bit, and so has the distance
];
const MATCH = [1, 2] as const;
const END = [0, 1] as const;

/** The byte before it, `matches` times 258 times again, and an empty stored block that ends on a whole byte. */
function repeatedByte(matches: number): Uint8Array {
  const bits = new BitWriter(32 + (matches >> 2));
  for (const [value, count] of REPEAT_HEAD) bits.write(value, count);
  for (let match = 0; match < matches; match += 1) bits.write(...MATCH);
  bits.write(...END);
  bits.write(0, 3);
  return joined([bits.bytes(), Uint8Array.of(0, 0, 0xff, 0xff)]);
}

const WORD_BITS = 32;

/** Bits from the lowest of each byte on, as deflate packs them. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  write(value: number, count: number): void {
    for (let bit = 0; bit < count; bit += 1, this.#at += 1) {
      // Zeros are there already; a shift by 32 or more would begin anew.
      if (bit < WORD_BITS && (value >>> bit) & 1)
        this.#bytes[this.#at >> 3] = (this.#bytes[this.#at >> 3] ?? 0) | (1 << (this.#at & 7));
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, (this.#at + 7) >> 3);
  }
}

const MODULUS = 65_521;
/** Words after which a sum is taken down, to stay within the 31 bits in which numbers are added fast. */
const SAFE = 4096;

/** RFC 1950's Adler-32, four bytes at a time as far as the ink goes; zeros are only counted. */
function checksum(bytes: Uint8Array, stride: number, inkEnds: Uint16Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let [a, b, at] = [1, 0, 0];
  for (let row = 0; row < inkEnds.length; row += 1) {
    const end = inkEnds[row] ?? 0;
    if (end === 0) continue;
    const from = Math.max(at, (row * stride) >> 2);
    const to = Math.min(words.length, (row * stride + end + 3) >> 2);
    b = afterZeros(a, b, (from - at) * 4);
    for (at = from; at < to; at += 1) {
      const word = words[at] ?? 0;
      b += 4 * a + 4 * (word & 0xff) + 3 * ((word >>> 8) & 0xff) + 2 * ((word >>> 16) & 0xff) + (word >>> 24);
      a += (word & 0xff) + ((word >>> 8) & 0xff) + ((word >>> 16) & 0xff) + (word >>> 24);
      if (a >= MODULUS) a -= MODULUS;
      if (at % SAFE === 0) b %= MODULUS;
    }
  }
  b = afterZeros(a, b, (words.length - at) * 4);
  for (let left = words.length * 4; left < bytes.length; left += 1) {
    a = (a + (bytes[left] ?? 0)) % MODULUS;
    b = (b + a) % MODULUS;
  }
  return Uint8Array.of(b >> 8, b & 0xff, a >> 8, a & 0xff);
}

const afterZeros = (a: number, b: number, zeros: number): number => ((b + zeros * a) % MODULUS) | 0;

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
