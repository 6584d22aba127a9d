/** Scanlines of true colour, each with the filter that leaves the least sum of differences (PNG spec 12.7). */

type Filter = (rows: Uint8Array, at: number, stride: number, pixelBytes: number, into: Uint8Array) => number;

/**
 * By type. Average is left out: it hardly ever wins on cards. Up comes first: a flat row costs nothing, and ends the
 * search.
 */
const FILTERS: [type: number, filter: Filter][] = [[2, up], [1, sub], [4, paeth]];

export function filtered(rows: Uint8Array, stride: number, pixelBytes: number): Uint8Array {
  const height = rows.length / stride;
  const out = new Uint8Array(rows.length + height);
  const trial = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    let best = Infinity;
    for (const [type, filter] of FILTERS) {
      const cost = filter(rows, y * stride, stride, pixelBytes, trial);
      if (cost >= best) continue;
      best = cost;
      out[y * (stride + 1)] = type;
      out.set(trial, y * (stride + 1) + 1);
      if (cost === 0) break;
    }
  }
  return out;
}

const BYTE = 256;

/** How far a difference is from none, counting 255 as -1. */
const weight = (difference: number): number => (difference < BYTE / 2 ? difference : BYTE - difference);

function sub(rows: Uint8Array, at: number, stride: number, pixelBytes: number, into: Uint8Array): number {
  let cost = 0;
  for (let x = 0; x < stride; x += 1) {
    const left = x < pixelBytes ? 0 : (rows[at + x - pixelBytes] ?? 0);
    const difference = ((rows[at + x] ?? 0) - left) & 0xff;
    into[x] = difference;
    cost += weight(difference);
  }
  return cost;
}

function up(rows: Uint8Array, at: number, stride: number, _: number, into: Uint8Array): number {
  let cost = 0;
  for (let x = 0; x < stride; x += 1) {
    const difference = ((rows[at + x] ?? 0) - (at === 0 ? 0 : (rows[at + x - stride] ?? 0))) & 0xff;
    into[x] = difference;
    cost += weight(difference);
  }
  return cost;
}

function paeth(rows: Uint8Array, at: number, stride: number, pixelBytes: number, into: Uint8Array): number {
  let cost = 0;
  for (let x = 0; x < stride; x += 1) {
    const left = x < pixelBytes ? 0 : (rows[at + x - pixelBytes] ?? 0);
    const above = at === 0 ? 0 : (rows[at + x - stride] ?? 0);
    const corner = at === 0 || x < pixelBytes ? 0 : (rows[at + x - stride - pixelBytes] ?? 0);
    const byLeft = Math.abs(above - corner);
    const byAbove = Math.abs(left - corner);
    const byCorner = Math.abs(left + above - 2 * corner);
    const predicted = byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    const difference = ((rows[at + x] ?? 0) - predicted) & 0xff;
    into[x] = difference;
    cost += weight(difference);
  }
  return cost;
}
