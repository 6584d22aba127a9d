/** The PNG container (PNG third edition, W3C 2025): signature, chunks, each with its length and CRC. */
import { crc32 } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export type Chunk = [type: 'IHDR' | 'PLTE' | 'tRNS' | 'IDAT' | 'IEND', data: Uint8Array];

export function pngFile(chunks: Chunk[]): Uint8Array {
  const file = new Uint8Array(chunks.reduce((size, [, data]) => size + 12 + data.length, SIGNATURE.length));
  const view = new DataView(file.buffer);
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const [type, data] of chunks) {
    view.setUint32(at, data.length);
    for (let letter = 0; letter < type.length; letter += 1) file[at + 4 + letter] = type.charCodeAt(letter);
    file.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(file.subarray(at + 4, at + 8 + data.length)));
    at += 12 + data.length;
  }
  return file;
}

const COLOUR_TYPES = { rgb: 2, indexed: 3, rgba: 6 } as const;

export function header(width: number, height: number, bitDepth: number, colour: keyof typeof COLOUR_TYPES): Chunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data[8] = bitDepth;
  data[9] = COLOUR_TYPES[colour];
  return ['IHDR', data];
}
