/**
 * AssemblyScript, compiled by `npm run assembly` to src/render/wasm/pixels.wasm: the inner loops of drawing a glyph.
 * In JavaScript the first card of an isolate runs them before the compiler has seen them, and spends a fifth of its
 * time there.
 *
 * Fills a shape as the rasteriser of the plain way does (tiny-skia): four lines a pixel, each end of a span on a
 * quarter of a pixel, inside where the windings are not zero. A shape's lines are summed straight into its coverage.
 * Memory is one table behind another, laid out anew for each shape; nothing is kept from shape to shape.
 */

/** Lines a pixel, and places a pixel on each of them. */
const FINE: i32 = 4;
/** Coverage of a pixel that is covered whole (src/render/glyphs/coverage.ts). */
const FULL: i32 = 9;
/** Samples of a pixel that is covered whole, and the rasteriser's alpha for each. */
const SAMPLES: i32 = FINE * FINE;
const OPAQUE: i32 = 255;
/** A curve's segments leave it by at most an eighth of a quarter pixel. */
const SEGMENTS_BY_BEND: f64 = 8;
const WORD: i32 = 4;
const PAGE: i32 = 65_536;
/** What a shape is told in stands behind what the compiler keeps for itself, and behind it all else. */
const TOLD: i32 = <i32>__heap_base;
const BASE: i32 = TOLD + 6 * WORD;

/** The box of the shape, in pixels; told in memory, before where its coverage and its extents stand. */
let left: i32 = 0;
let top: i32 = 0;
let width: i32 = 0;
let height: i32 = 0;

/** Points of the outline: their x, their y, whether each is on the curve; one past the last of each contour. */
let xs: i32 = BASE;
let ys: i32 = BASE;
let onCurve: i32 = BASE;
let ends: i32 = BASE;
let outlineEnd: i32 = BASE;

/** By line of the box: the edge that crosses it first, of a chain from the left; 0 where none does. */
let heads: i32 = BASE;
let sums: i32 = BASE;
let values: i32 = BASE;
let extents: i32 = BASE;
/** Edges: their place in quarters of a pixel, twice, and 1 where it goes upward; the next one of the line. */
let edges: i32 = BASE;
let edgesEnd: i32 = BASE;

function reserve(until: i32): void {
  const pages = (until + PAGE - 1) / PAGE;
  if (pages > memory.size()) memory.grow(pages - memory.size());
}

function aligned(at: i32): i32 {
  return (at + 7) & ~7;
}

/**
 * Room for an outline, and where it begins: the x of each point and the y of each (f32), one past the last point of
 * each contour (i32), and whether each point is on the curve (u8).
 */
export function room(points: i32, contours: i32): i32 {
  xs = BASE;
  ys = xs + points * WORD;
  ends = ys + points * WORD;
  onCurve = ends + contours * WORD;
  outlineEnd = aligned(onCurve + points);
  reserve(outlineEnd);
  return xs;
}

/** Begins a shape; all of it lies in the box. */
export function begin(boxLeft: i32, boxTop: i32, boxWidth: i32, boxHeight: i32): void {
  left = boxLeft;
  top = boxTop;
  width = boxWidth;
  height = boxHeight;
  const lines = height * FINE;
  heads = outlineEnd;
  sums = heads + lines * WORD;
  values = sums + (width + 2) * WORD;
  extents = aligned(values + width * height);
  edges = aligned(extents + height * WORD);
  edgesEnd = edges;
  reserve(edges);
  memory.fill(heads, 0, edges - heads);
}

/** Puts an edge into its line's chain, from the left. */
function cross(line: i32, edge: i32): void {
  const made = edgesEnd;
  edgesEnd += 2 * WORD;
  reserve(edgesEnd);
  let from = heads + line * WORD;
  let next = load<i32>(from);
  while (next != 0 && load<i32>(next) <= edge) {
    from = next + WORD;
    next = load<i32>(from);
  }
  store<i32>(made, edge);
  store<i32>(made + WORD, next);
  store<i32>(from, made);
}

/** An edge, in pixels. */
export function line(fromX: f64, fromY: f64, toX: f64, toY: f64): void {
  const isUpward = fromY > toY;
  const y0 = ((isUpward ? toY : fromY) - <f64>top) * FINE;
  const y1 = ((isUpward ? fromY : toY) - <f64>top) * FINE;
  const first = max(0, <i32>ceil(y0 - 0.5));
  const end = min(height * FINE, <i32>ceil(y1 - 0.5));
  if (first >= end) return;
  const x0 = ((isUpward ? toX : fromX) - <f64>left) * FINE;
  const x1 = ((isUpward ? fromX : toX) - <f64>left) * FINE;
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0 + (<f64>first + 0.5 - y0) * slope + 0.5;
  for (let at = first; at < end; at++) {
    cross(at, (<i32>floor(x) << 1) | <i32>isUpward);
    x += slope;
  }
}

/** A quadratic curve, in pixels. */
export function curve(x0: f64, y0: f64, controlX: f64, controlY: f64, x2: f64, y2: f64): void {
  const bendX = x0 - 2 * controlX + x2;
  const bendY = y0 - 2 * controlY + y2;
  const bend = (max(abs(bendX), abs(bendY)) * FINE) / 4;
  const segments = max(1, <i32>ceil(sqrt(bend * SEGMENTS_BY_BEND)));
  let x = x0;
  let y = y0;
  for (let segment = 1; segment < segments; segment++) {
    const t = <f64>segment / <f64>segments;
    const nextX = x0 + t * (2 * (controlX - x0) + t * bendX);
    const nextY = y0 + t * (2 * (controlY - y0) + t * bendY);
    line(x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
  line(x, y, x2, y2);
}

/**
 * Fills the outline that was written, scaled to pixels, its origin at (originX, baseline), downward: in the whole
 * pixels that it may touch, and one more for what is rounded.
 */
export function fill(points: i32, contours: i32, scale: f64, originX: f64, baseline: f64): i32 {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (let at = 0; at < points; at++) {
    const x = <f64>load<f32>(xs + at * WORD);
    const y = <f64>load<f32>(ys + at * WORD);
    west = min(west, x);
    east = max(east, x);
    south = min(south, y);
    north = max(north, y);
  }
  const x = <i32>floor(originX + west * scale);
  const y = <i32>floor(baseline - north * scale);
  begin(x, y, <i32>ceil(originX + east * scale) - x + 1, <i32>ceil(baseline - south * scale) - y + 1);
  let start = 0;
  for (let contour = 0; contour < contours; contour++) {
    const end = min(load<i32>(ends + contour * WORD), points);
    if (end > start) trace(start, end, scale, originX, baseline);
    start = end;
  }
  return finish();
}

/** Between two points that bend lies an implied one on the curve (OpenType 1.9, "glyf"). */
function trace(start: i32, end: i32, scale: f64, originX: f64, baseline: f64): void {
  let begins = start;
  while (begins < end && load<u8>(onCurve + begins) == 0) begins++;
  const isOn = begins < end;
  if (!isOn) begins = start;
  const firstX = originX + <f64>load<f32>(xs + begins * WORD) * scale;
  const firstY = baseline - <f64>load<f32>(ys + begins * WORD) * scale;
  // A contour of bends alone begins between its first and its last.
  const lastX = originX + <f64>load<f32>(xs + (end - 1) * WORD) * scale;
  const lastY = baseline - <f64>load<f32>(ys + (end - 1) * WORD) * scale;
  const beginX = isOn ? firstX : (firstX + lastX) / 2;
  const beginY = isOn ? firstY : (firstY + lastY) / 2;
  let x = beginX;
  let y = beginY;
  let controlX: f64 = 0;
  let controlY: f64 = 0;
  let bends = false;
  for (let step = isOn ? 1 : 0; step <= end - start; step++) {
    const isClosing = step == end - start;
    const at = start + ((begins - start + step) % (end - start));
    const nextX = isClosing ? beginX : originX + <f64>load<f32>(xs + at * WORD) * scale;
    const nextY = isClosing ? beginY : baseline - <f64>load<f32>(ys + at * WORD) * scale;
    const isPoint = isClosing || load<u8>(onCurve + at) == 1;
    const toX = isPoint ? nextX : (controlX + nextX) / 2;
    const toY = isPoint ? nextY : (controlY + nextY) / 2;
    if (isPoint || bends) {
      if (bends) curve(x, y, controlX, controlY, toX, toY);
      else line(x, y, toX, toY);
      x = toX;
      y = toY;
    }
    bends = !isPoint;
    controlX = nextX;
    controlY = nextY;
  }
}

/**
 * Adds the edges up: 0 to FULL a pixel (u8); two numbers a row, its first pixel that is covered and one past its last
 * (u16). Returns where it is told: left, top, width, height, where the pixels stand, where the extents (i32).
 */
export function finish(): i32 {
  for (let row = 0; row < height; row++) {
    const past = min(sumRow(row * FINE), width);
    let first = 0;
    let end = 0;
    let inside = 0;
    let into = values + row * width;
    for (let x = 0; x < past; x++, into++) {
      inside += load<i32>(sums + x * WORD);
      if (inside <= 0) continue;
      const step = stepOf(inside);
      store<u8>(into, <u8>step);
      if (end == 0) first = x;
      end = x + 1;
    }
    memory.fill(sums, 0, (past + 2) * WORD);
    store<u16>(extents + row * WORD, <u16>first);
    store<u16>(extents + row * WORD + 2, <u16>end);
  }
  store<i32>(TOLD, left);
  store<i32>(TOLD + WORD, top);
  store<i32>(TOLD + 2 * WORD, width);
  store<i32>(TOLD + 3 * WORD, height);
  store<i32>(TOLD + 4 * WORD, values);
  store<i32>(TOLD + 5 * WORD, extents);
  return TOLD;
}

/** The step of coverage of so many samples; the rasteriser's alpha is 16 a sample, at most 255. */
function stepOf(inside: i32): i32 {
  return (min(OPAQUE, inside * SAMPLES) * FULL * 2 + OPAQUE) / (2 * OPAQUE);
}

/** The spans of a row's lines, as what each pixel has more than the one before it; returns where they end. */
function sumRow(firstLine: i32): i32 {
  let past = 0;
  for (let at = firstLine; at < firstLine + FINE; at++) {
    let winding = 0;
    let from = 0;
    for (let edge = load<i32>(heads + at * WORD); edge != 0; edge = load<i32>(edge + WORD)) {
      const crossed = load<i32>(edge);
      const place = min(max(crossed >> 1, 0), width * FINE);
      if (winding == 0) from = place;
      winding += crossed & 1 ? -1 : 1;
      if (winding == 0) past = max(past, addSpan(from, place));
    }
  }
  return past;
}

function add(x: i32, more: i32): void {
  const at = sums + x * WORD;
  store<i32>(at, load<i32>(at) + more);
}

function addSpan(from: i32, to: i32): i32 {
  const before = from & (FINE - 1);
  const behind = to & (FINE - 1);
  add(from / FINE, FINE - before);
  add(from / FINE + 1, before);
  add(to / FINE, behind - FINE);
  add(to / FINE + 1, -behind);
  return to / FINE + 1;
}
