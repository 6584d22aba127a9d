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
  const stride = Math.ceil((width * depth * channels) / 8);
  const rows = unfilter(inflateSync(chunks['IDAT']), stride, Math.max(1, (depth * channels) / 8));
  const rgba = colourType === 3 ? indexed(rows, { width, height, stride, depth }, chunks) : direct(rows, channels);
  return { width, height, colourType, rgba };
}

/** Red, green and blue, opaque where no alpha comes along. Nothing is made for a pixel: a story has two million. */
function direct(rows: Uint8Array, channels: number): Uint8Array {
  const pixels = rows.length / channels;
  const rgba = new Uint8Array(pixels * 4).fill(255);
  for (let i = 0; i < pixels; i += 1)
    for (let channel = 0; channel < channels; channel += 1) rgba[4 * i + channel] = rows[channels * i + channel] ?? 0;
  return rgba;
}

/** Places in a palette, several to a byte where it is small. */
function indexed(
  rows: Uint8Array,
  { width, height, stride, depth }: { width: number; height: number; stride: number; depth: number },
  chunks: Record<string, Uint8Array>,
): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  const [palette, alphas] = [chunks['PLTE'] ?? new Uint8Array(), chunks['tRNS'] ?? new Uint8Array()];
  const [perByte, mask] = [8 / depth, (1 << depth) - 1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const byte = rows[y * stride + Math.floor(x / perByte)] ?? 0;
      const index = (byte >> (8 - depth - (x % perByte) * depth)) & mask;
      const to = 4 * (y * width + x);
      for (let channel = 0; channel < 3; channel += 1) rgba[to + channel] = palette[index * 3 + channel] ?? 0;
      rgba[to + 3] = alphas[index] ?? 255;
    }
  return rgba;
}

/** All rows after each other, each with what was taken from it for the packing put back. */
function unfilter(data: Uint8Array, stride: number, pixelBytes: number): Uint8Array {
  const count = data.length / (stride + 1);
  const rows = new Uint8Array(count * stride);
  for (let y = 0; y < count; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const [from, to] = [y * (stride + 1) + 1, y * stride];
    for (let x = 0; x < stride; x += 1) {
      const left = x < pixelBytes ? 0 : (rows[to + x - pixelBytes] ?? 0);
      const up = y === 0 ? 0 : (rows[to + x - stride] ?? 0);
      const corner = x < pixelBytes || y === 0 ? 0 : (rows[to + x - stride - pixelBytes] ?? 0);
      rows[to + x] = (data[from + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, a: number, b: number, c: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return a;
    case 2:
      return b;
    case 3:
      return (a + b) >> 1;
    default: {
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
      return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }
  }
}
