/** Scanlines with their filter bytes: none for indices, the least sum of differences (PNG spec 12.7) for true colour. */

/** Rows of `stride` bytes, each behind a filter byte of 0. */
export function unfiltered(rows: Uint8Array, stride: number): Uint8Array {
  const height = rows.length / stride;
  const out = new Uint8Array(rows.length + height);
  for (let y = 0; y < height; y += 1) out.set(rows.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return out;
}

const FILTERS = [
  { type: 1, predict: (left: number) => left },
  { type: 2, predict: (_: number, up: number) => up },
  { type: 4, predict: paeth },
];

export function filtered(rows: Uint8Array, stride: number, pixelBytes: number): Uint8Array {
  const height = rows.length / stride;
  const out = new Uint8Array(rows.length + height);
  const trial = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    let best = Infinity;
    for (const { type, predict } of FILTERS) {
      const cost = filterRow(rows, y * stride, stride, pixelBytes, predict, trial);
      if (cost >= best) continue;
      best = cost;
      out[y * (stride + 1)] = type;
      out.set(trial, y * (stride + 1) + 1);
    }
  }
  return out;
}

type Predict = (left: number, up: number, upLeft: number) => number;

function filterRow(rows: Uint8Array, at: number, stride: number, pixelBytes: number, predict: Predict, into: Uint8Array): number {
  let cost = 0;
  for (let x = 0; x < stride; x += 1) {
    const left = x >= pixelBytes ? (rows[at + x - pixelBytes] ?? 0) : 0;
    const up = rows[at + x - stride] ?? 0;
    const upLeft = x >= pixelBytes ? (rows[at + x - stride - pixelBytes] ?? 0) : 0;
    const difference = ((rows[at + x] ?? 0) - predict(left, up, upLeft)) & 0xff;
    into[x] = difference;
    cost += difference < 128 ? difference : 256 - difference;
  }
  return cost;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const byLeft = Math.abs(estimate - left);
  const byUp = Math.abs(estimate - up);
  const byUpLeft = Math.abs(estimate - upLeft);
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}
