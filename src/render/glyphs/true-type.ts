/**
 * The two things that drawing needs of a TrueType file (OpenType 1.9: cmap 4 and 12, glyf, loca): which glyph a
 * character has, and a glyph's outline as quadratic contours. Composite glyphs by offsets and scales.
 */

export interface Point { x: number; y: number; onCurve: boolean }
export type Contour = Point[];

/** Formats of "cmap" that are read: 16-bit segments, and 32-bit groups. */
const SEGMENTS = 4;
const GROUPS = 12;
/** The last segment ends with it, and it stands for nothing. */
const NO_CHARACTER = 0xffff;

export class TrueTypeFont {
  readonly unitsPerEm: number;
  readonly weight: number;
  readonly #view: DataView;
  readonly #tables = new Map<string, number>();
  readonly #longOffsets: boolean;
  readonly #characters = new Map<number, number>();

  constructor(file: ArrayBufferLike) {
    this.#view = new DataView(file);
    for (let entry = 12; entry < 12 + 16 * this.#view.getUint16(4); entry += 16) {
      this.#tables.set(this.#tag(entry), this.#view.getUint32(entry + 8));
    }
    this.unitsPerEm = this.#view.getUint16(this.#table('head') + 18);
    this.weight = this.#view.getUint16(this.#table('OS/2') + 4);
    this.#longOffsets = this.#view.getInt16(this.#table('head') + 50) === 1;
    this.#readCharacters();
  }

  /** 0 where the font lacks it. */
  glyphOf(codePoint: number): number {
    return this.#characters.get(codePoint) ?? 0;
  }

  outline(glyph: number, depth = 0): Contour[] {
    const [start, end] = [this.#glyphOffset(glyph), this.#glyphOffset(glyph + 1)];
    if (start === end || depth > MAX_DEPTH) return [];
    const contours = this.#view.getInt16(start);
    return contours < 0 ? this.#composite(start + 10, depth) : this.#simple(start + 10, contours);
  }

  #simple(at: number, count: number): Contour[] {
    const view = this.#view;
    const ends = Array.from({ length: count }, (_, contour) => view.getUint16(at + contour * 2));
    const total = (ends.at(-1) ?? -1) + 1;
    let read = at + count * 2 + 2 + view.getUint16(at + count * 2);
    const flags: number[] = [];
    while (flags.length < total) {
      const flag = view.getUint8(read++);
      const times = flag & 8 ? view.getUint8(read++) + 1 : 1;
      for (let time = 0; time < times; time += 1) flags.push(flag);
    }
    const coordinates = (short: number, same: number): number[] => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? view.getUint8(read++) : -view.getUint8(read++);
        else if (!(flag & same)) {
          value += view.getInt16(read);
          read += 2;
        }
        return value;
      });
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    const points = flags.map((flag, point): Point => ({
      x: xs[point] ?? 0,
      y: ys[point] ?? 0,
      onCurve: (flag & 1) === 1,
    }));
    return ends.map((end, contour) => points.slice(contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1, end + 1));
  }

  #composite(start: number, depth: number): Contour[] {
    const view = this.#view;
    const contours: Contour[] = [];
    for (let at = start, more = true; more; ) {
      const flags = view.getUint16(at);
      const part = this.outline(view.getUint16(at + 2), depth + 1);
      at += 4;
      const [dx, dy] =
        flags & 1 ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
      at += flags & 1 ? 4 : 2;
      const scale = (offset: number) => view.getInt16(at + offset) / 16_384;
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & 8) [a, d] = [scale(0), scale(0)];
      else if (flags & 64) [a, d] = [scale(0), scale(2)];
      else if (flags & 128) [a, b, c, d] = [scale(0), scale(2), scale(4), scale(6)];
      at += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0;
      contours.push(
        ...part.map((contour) =>
          contour.map(({ x, y, onCurve }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve })),
        ),
      );
      more = (flags & 32) !== 0;
    }
    return contours;
  }

  #glyphOffset(glyph: number): number {
    const loca = this.#table('loca');
    return (
      this.#table('glyf') +
      (this.#longOffsets ? this.#view.getUint32(loca + glyph * 4) : this.#view.getUint16(loca + glyph * 2) * 2)
    );
  }

  #readCharacters(): void {
    const cmap = this.#table('cmap');
    const view = this.#view;
    for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
      const at = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
      const format = view.getUint16(at);
      if (format === SEGMENTS) this.#readSegments(at);
      if (format === GROUPS) this.#readGroups(at);
    }
  }

  #readSegments(at: number): void {
    const view = this.#view;
    const size = view.getUint16(at + 6);
    for (let segment = 0; segment < size; segment += 2) {
      const end = view.getUint16(at + 14 + segment);
      const start = view.getUint16(at + 16 + size + segment);
      const delta = view.getUint16(at + 16 + size * 2 + segment);
      const rangeAt = at + 16 + size * 3 + segment;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code !== NO_CHARACTER; code += 1) {
        const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
        if (listed !== 0) this.#characters.set(code, (listed + delta) & 0xffff);
      }
    }
  }

  #readGroups(at: number): void {
    for (let group = at + 16; group < at + 16 + this.#view.getUint32(at + 12) * 12; group += 12) {
      const [start, end, glyph] = [
        this.#view.getUint32(group),
        this.#view.getUint32(group + 4),
        this.#view.getUint32(group + 8),
      ];
      for (let code = start; code <= end; code += 1) this.#characters.set(code, glyph + code - start);
    }
  }

  #table(tag: string): number {
    const at = this.#tables.get(tag);
    if (at === undefined) throw new TypeError(`The font has no ${tag} table`);
    return at;
  }

  #tag(at: number): string {
    return String.fromCharCode(...[0, 1, 2, 3].map((letter) => this.#view.getUint8(at + letter)));
  }
}

const MAX_DEPTH = 8;

/** An outline as SVG path data, scaled and moved; between two control points lies an implied point on the curve. */
export function pathData(contours: Contour[], scale: number, left: number, baseline: number): string {
  const px = (x: number) => +(left + x * scale).toFixed(3);
  const py = (y: number) => +(baseline - y * scale).toFixed(3);
  let data = '';
  for (const contour of contours) {
    const points = withImpliedPoints(contour);
    const [first] = points;
    if (!first) continue;
    data += `M${px(first.x)} ${py(first.y)}`;
    for (let at = 1; at <= points.length; at += 1) {
      const point = points[at % points.length] ?? first;
      if (point.onCurve) data += `L${px(point.x)} ${py(point.y)}`;
      else {
        const to = points[(at + 1) % points.length] ?? first;
        data += `Q${px(point.x)} ${py(point.y)} ${px(to.x)} ${py(to.y)}`;
        at += 1;
      }
    }
    data += 'Z';
  }
  return data;
}

/** The contour with every implied point made real, beginning on the curve. */
function withImpliedPoints(contour: Contour): Contour {
  const all = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] ?? point;
    if (point.onCurve || next.onCurve) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, onCurve: true }];
  });
  const start = all.findIndex((point) => point.onCurve);
  return start < 0 ? [] : [...all.slice(start), ...all.slice(0, start)];
}
