/** A PNG reader for the tests, written from the specification and sharing no code with the encoder. */
import { crc32, inflateSync } from 'node:zlib';

export interface DecodedPng { width: number; height: number; colourType: number; rgba: Uint8Array }

const CHANNELS: Record<number, number> = { 2: 3, 3: 1, 6: 4 };

export function decodePng(file: Uint8Array): DecodedPng {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Record<string, Uint8Array> = {};
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (view.getUint32(at + 8 + length) !== crc32(file.subarray(at + 4, at + 8 + length)))
      throw new Error(`bad CRC in ${type}`);
    chunks[type] = file.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  const head = chunks['IHDR'];
  if (!head || !chunks['IDAT'] || !chunks['IEND']) throw new Error('a chunk is missing');
  const at = new DataView(head.buffer, head.byteOffset);
  const [width, height, depth, colourType] = [at.getUint32(0), at.getUint32(4), head[8] ?? 0, head[9] ?? 0];
  const channels = CHANNELS[colourType] ?? 0;
  const rows = unfilter(
    inflateSync(chunks['IDAT']),
    Math.ceil((width * depth * channels) / 8),
    Math.max(1, (depth * channels) / 8),
  );
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const row = rows[y] ?? new Uint8Array();
    for (let x = 0; x < width; x += 1) rgba.set(pixel(row, x, depth, colourType, chunks), (y * width + x) * 4);
  }
  return { width, height, colourType, rgba };
}

function pixel(
  row: Uint8Array,
  x: number,
  depth: number,
  colourType: number,
  chunks: Record<string, Uint8Array>,
): number[] {
  if (colourType === 6) return [...row.subarray(x * 4, x * 4 + 4)];
  if (colourType === 2) return [...row.subarray(x * 3, x * 3 + 3), 255];
  const perByte = 8 / depth;
  const index = ((row[Math.floor(x / perByte)] ?? 0) >> (8 - depth - (x % perByte) * depth)) & ((1 << depth) - 1);
  return [...(chunks['PLTE'] ?? new Uint8Array()).subarray(index * 3, index * 3 + 3), chunks['tRNS']?.[index] ?? 255];
}

function unfilter(data: Uint8Array, stride: number, pixelBytes: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += stride + 1) {
    const up = rows.at(-1);
    const row = data.slice(at + 1, at + 1 + stride);
    for (let x = 0; x < stride; x += 1) {
      const [a, b, c] = [
        x < pixelBytes ? 0 : row[x - pixelBytes],
        up?.[x] ?? 0,
        x < pixelBytes ? 0 : (up?.[x - pixelBytes] ?? 0),
      ];
      row[x] = (row[x] ?? 0) + predicted(data[at] ?? 0, a ?? 0, b, c);
    }
    rows.push(row);
  }
  return rows;
}

function predicted(filter: number, a: number, b: number, c: number): number {
  if (filter < 4) return [0, a, b, (a + b) >> 1][filter] ?? 0;
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
