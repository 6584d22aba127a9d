/**
 * What satori asks of a font, in the shape in which opentype.js answers it (scripts/slim-satori.ts puts this in its
 * place): which glyph a character has, how high lines are, what style the face has, and outlines. It shapes by
 * HarfBuzz, and asks for nothing else. The file is read once for satori and for what draws glyphs.
 */
import { trueTypeOf } from './glyphs/faces.ts';
import type { Outline } from './glyphs/outline.ts';

type PathCommand =
  | { type: 'M' | 'L'; x: number; y: number }
  | { type: 'Q'; x1: number; y1: number; x: number; y: number }
  | { type: 'Z' };

export interface SatoriFont {
  unitsPerEm: number;
  ascender: number;
  descender: number;
  tables: { os2: Record<'xAvgCharWidth' | 'usWeightClass' | 'fsSelection', number>; head: { macStyle: number } };
  charToGlyphIndex(char: string): number;
  glyphs: { get(index: number): { path: { commands: PathCommand[]; unitsPerEm: number } } };
}

function parse(file: ArrayBuffer): SatoriFont {
  const font = trueTypeOf(file);
  const { unitsPerEm, ascender, descender, averageWidth, weight, selection, macStyle } = font;
  return {
    unitsPerEm,
    ascender,
    descender,
    tables: {
      os2: { xAvgCharWidth: averageWidth, usWeightClass: weight, fsSelection: selection }, head: { macStyle },
    },
    charToGlyphIndex: (char) => font.glyphOf(char.codePointAt(0) ?? 0),
    glyphs: { get: (index) => ({ path: { commands: commandsOf(font.outline(index)), unitsPerEm } }) },
  };
}

/** As opentype.js is imported. */
export default { parse };

function commandsOf({ xs, ys, onCurve, ends }: Outline): PathCommand[] {
  const commands: PathCommand[] = [];
  ends.forEach((end, contour) => {
    const first = contour === 0 ? 0 : (ends[contour - 1] ?? 0);
    const count = end - first;
    const at = (i: number): Point => {
      const point = first + ((i + count) % count);
      return { x: xs[point] ?? 0, y: ys[point] ?? 0, isOn: onCurve[point] === 1 };
    };
    if (count > 0) addContour(commands, count, at);
  });
  return commands;
}

interface Point { x: number; y: number; isOn: boolean }

/** Begins at its last point, or half way from there to its first: as opentype.js has it. */
function addContour(commands: PathCommand[], count: number, at: (i: number) => Point): void {
  const [last, first] = [at(-1), at(0)];
  const start = last.isOn ? last : first.isOn ? first : between(last, first);
  commands.push({ type: 'M', x: start.x, y: start.y });
  for (let i = 0; i < count; i += 1) {
    const [point, next] = [at(i), at(i + 1)];
    const { x, y } = point.isOn || next.isOn ? next : between(point, next);
    if (point.isOn) commands.push({ type: 'L', x: point.x, y: point.y });
    else commands.push({ type: 'Q', x1: point.x, y1: point.y, x, y });
  }
  commands.push({ type: 'Z' });
}

/** TrueType leaves out a point on the curve that lies half way between two that steer it. */
const between = (a: Point, b: Point): { x: number; y: number } => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
