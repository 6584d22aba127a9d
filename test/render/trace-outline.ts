/** A glyph's outline walked along as edges and quadratic curves, in plain words: what assembly/pixels.ts does in wasm. */
import type { Outline, Pen } from '../../src/render/glyphs/outline.ts';

/** Draws the outline scaled to pixels, its origin at (left, baseline), downward. */
export function trace(outline: Outline, scale: number, left: number, baseline: number, pen: Pen): void {
  let start = 0;
  for (const end of outline.ends) {
    if (end > start) traceContour(outline, start, end, scale, left, baseline, pen);
    start = end;
  }
}

/** Between two points that bend lies an implied one on the curve (OpenType 1.9, "glyf"). */
function traceContour(
  { xs, ys, onCurve }: Outline,
  start: number,
  end: number,
  scale: number,
  left: number,
  baseline: number,
  pen: Pen,
): void {
  const px = (at: number) => left + (xs[at] ?? 0) * scale;
  const py = (at: number) => baseline - (ys[at] ?? 0) * scale;
  const first = onCurve.indexOf(1, start);
  const begins = first >= 0 && first < end ? first : start;
  const isOn = onCurve[begins] === 1;
  // A contour of bends alone begins between its first and its last.
  const beginX = isOn ? px(begins) : (px(begins) + px(end - 1)) / 2;
  const beginY = isOn ? py(begins) : (py(begins) + py(end - 1)) / 2;
  let x = beginX;
  let y = beginY;
  let controlX = 0;
  let controlY = 0;
  let bends = false;
  const to = (nextX: number, nextY: number) => {
    if (bends) pen.curve(x, y, controlX, controlY, nextX, nextY);
    else pen.line(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  };
  for (let step = isOn ? 1 : 0; step < end - start; step += 1) {
    const at = start + ((begins - start + step) % (end - start));
    const nextX = px(at);
    const nextY = py(at);
    const isPoint = onCurve[at] === 1;
    if (isPoint) to(nextX, nextY);
    else if (bends) to((controlX + nextX) / 2, (controlY + nextY) / 2);
    bends = !isPoint;
    controlX = nextX;
    controlY = nextY;
  }
  to(beginX, beginY);
}
