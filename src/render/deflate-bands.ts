/**
 * Scanlines as a zlib stream (RFC 1950, 1951). Most of a card is ground, and zlib spends half its time on it: blank
 * rows are written here as one match after another, and zlib is given the bands between them, each a block with codes
 * of its own, which packs a line of large type beside one of small type better, too.
 */
import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** Fewer blank rows than this stay in their band: a block of their own takes as long as they do. */
const LEAST_BLANK = 8;
const LONGEST_MATCH = 258;
/** Deflate, a window of 32 KB, no dictionary; the second byte makes the pair a multiple of 31. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x5e);
/** A last block that holds nothing. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00);

interface Part { start: number; end: number; isBlank: boolean }

/**
 * @param stride bytes a row
 * @param inkEnds by row, past the last byte that may be other than 0; 0 where every byte is 0
 * @param level zlib's
 */
export function deflateBands(scanlines: Uint8Array, stride: number, inkEnds: Uint16Array, level: number): Uint8Array {
  const pieces: Uint8Array[] = [ZLIB_HEAD];
  let sums = NOTHING;
  for (const { start, end, isBlank } of partsOf(stride, inkEnds)) {
    const band = scanlines.subarray(start, end);
    if (isBlank) pieces.push(repeatedByte((end - start) / LONGEST_MATCH));
    else pieces.push(deflateRawSync(band, { level, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH }));
    sums = after(sums, isBlank ? ofZeros(end - start) : sumsOf(band), end - start);
  }
  return joined([...pieces, LAST_BLOCK, checksum(sums)]);
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

/** RFC 1950's Adler-32: the sum of the bytes and one, and the sum of these sums, each by its modulus. */
interface Sums { a: number; b: number }
const MODULUS = 65_521;
const NOTHING: Sums = { a: 1, b: 0 };
/** Their place in the last four bytes of a zlib stream, two bytes each. */
const SUM_BYTES = 2;

/** zlib's own: it sums up what it only stores thirty times as fast as we would. */
function sumsOf(band: Uint8Array): Sums {
  const stored = deflateSync(band, { level: 0, memLevel: 1, windowBits: 9 });
  const view = new DataView(stored.buffer, stored.byteOffset + stored.length - 2 * SUM_BYTES);
  return { b: view.getUint16(0), a: view.getUint16(SUM_BYTES) };
}

const after = (sums: Sums, more: Sums, bytes: number): Sums => ({
  a: (sums.a + more.a - 1) % MODULUS,
  b: (sums.b + more.b + bytes * (sums.a - 1)) % MODULUS,
});

const ofZeros = (bytes: number): Sums => ({ a: 1, b: bytes % MODULUS });

const checksum = ({ a, b }: Sums): Uint8Array => Uint8Array.of(b >> 8, b & 0xff, a >> 8, a & 0xff);

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
