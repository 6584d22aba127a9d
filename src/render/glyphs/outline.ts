/** A glyph's outline: points in font units, in flat arrays, and walked along as edges and quadratic curves. */

export interface Outline {
  xs: Float32Array;
  ys: Float32Array;
  /** 1 where a point lies on the curve, 0 where it bends it. */
  onCurve: Uint8Array;
  /** One past the last point of each contour. */
  ends: number[];
}

export interface Pen {
  line(fromX: number, fromY: number, toX: number, toY: number): void;
  curve(x0: number, y0: number, controlX: number, controlY: number, x2: number, y2: number): void;
}
