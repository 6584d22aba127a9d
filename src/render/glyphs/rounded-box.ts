/** The path that satori writes for a box with round corners, as edges; what else a path may hold is not known here. */
import type { Pen } from './outline.ts';

/** `M68,66 h8 a8,8 0 0 1 8,8 v0`: from a corner's end along an edge, round the next corner, and so on. */
const STEP = /([Mhva])([-\d., ]+)/g;
const WHOLE = /^M[-\d., ]+(?:[hva][-\d., ]+)+$/;
/** Numbers of an arc in front of its end: two radii, a turn, the long way or the short one, the side. */
const ARC_HEAD = 5;
/** By the root of the radius: a quarter of a circle then leaves its segments by a hundredth of a pixel. */
const SEGMENTS_BY_ROOT = 6;

/** @returns false where the path is not one of a box; then nothing is drawn that counts */
export function traceRoundedBox(path: string, pen: Pen): boolean {
  if (!WHOLE.test(path)) return false;
  let [x, y, beginX, beginY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    pen.line(x, y, nextX, nextY);
    [x, y] = [nextX, nextY];
  };
  for (const [, command, numbers = ''] of path.matchAll(STEP)) {
    const [first = 0, second = 0, ...more] = numbers.trim().split(/[ ,]+/).map(Number);
    if (command === 'M') [x, y, beginX, beginY] = [first, second, first, second];
    else if (command === 'h') to(x + first, y);
    else if (command === 'v') to(x, y + first);
    else {
      const [dx = 0, dy = 0] = more.slice(ARC_HEAD - 2);
      if (Math.abs(dx) !== first || Math.abs(dy) !== second) return false;
      quarter(x, y, dx, dy, to);
    }
  }
  to(beginX, beginY);
  return true;
}

/** Clockwise, from where one edge ends to where the next begins. */
function quarter(x: number, y: number, dx: number, dy: number, to: (x: number, y: number) => void): void {
  const segments = Math.ceil(SEGMENTS_BY_ROOT * Math.sqrt(Math.max(Math.abs(dx), Math.abs(dy))));
  const isFromLevel = dx * dy > 0;
  for (let segment = 1; segment <= segments; segment += 1) {
    const angle = ((segment / segments) * Math.PI) / 2;
    const [along, across] = [Math.sin(angle), 1 - Math.cos(angle)];
    to(x + dx * (isFromLevel ? along : across), y + dy * (isFromLevel ? across : along));
  }
}
