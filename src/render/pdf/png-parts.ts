/** What of a PNG of ours goes into a PDF as it is: its pixels, still compressed and filtered, and its palette. */

export interface PngParts {
  width: number;
  height: number;
  bits: number;
  /** Three bytes a colour; null for true colour. */
  palette: Uint8Array | null;
  /** A zlib stream of filtered scanlines: what PDF calls FlateDecode with predictor 15. */
  data: Uint8Array;
}

const SIGNATURE_BYTES = 8;
/** Length, type and CRC of a chunk. */
const CHUNK_BYTES = 12;
const COLOUR_TYPES = { rgb: 2, indexed: 3 } as const;

/** @throws Error for one that PDF has no words for: transparent or interlaced pictures, which no card is */
export function pngParts(png: Uint8Array): PngParts {
  const chunks = chunksOf(png);
  const one = (type: string) => chunks.find((chunk) => chunk.type === type)?.data;
  const header = one('IHDR');
  if (!header) throw new Error('A PNG is wanted.');
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const [bits = 0, colour = 0, , , interlace = 0] = header.subarray(SIGNATURE_BYTES);
  const palette = colour === COLOUR_TYPES.indexed ? (one('PLTE') ?? null) : null;
  if (one('tRNS') || interlace > 0 || (colour !== COLOUR_TYPES.rgb && palette === null))
    throw new Error('An opaque PNG, in true colour or with a palette, is wanted.');
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const [width, height] = [view.getUint32(0), view.getUint32(Uint32Array.BYTES_PER_ELEMENT)];
  return { width, height, bits, palette, data: joined(parts) };
}

function chunksOf(png: Uint8Array): { type: string; data: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = SIGNATURE_BYTES; at + CHUNK_BYTES <= png.length; ) {
    const length = view.getUint32(at);
    const from = at + SIGNATURE_BYTES;
    const type = String.fromCharCode(...png.subarray(from - Uint32Array.BYTES_PER_ELEMENT, from));
    chunks.push({ type, data: png.subarray(from, from + length) });
    at += CHUNK_BYTES + length;
  }
  return chunks;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
