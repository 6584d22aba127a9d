/** What a loaded face holds, read once from its file. */
import type { Font } from 'satori/standalone';
import { TrueTypeFont } from './true-type.ts';

const parsed = new WeakMap<ArrayBuffer, TrueTypeFont>();

export const trueType = (face: Font): TrueTypeFont => trueTypeOf(fileOf(face));

export function trueTypeOf(file: ArrayBuffer): TrueTypeFont {
  const known = parsed.get(file);
  if (known) return known;
  const font = new TrueTypeFont(file);
  parsed.set(file, font);
  return font;
}

export function fileOf({ data, name }: Font): ArrayBuffer {
  if (!(data instanceof ArrayBuffer)) throw new TypeError(`The data of ${name} is no ArrayBuffer`);
  return data;
}

/** Whether every character has a glyph in one of the faces. */
export function haveAll(faces: readonly Font[], text: string): boolean {
  for (const char of new Set(text)) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (!faces.some((face) => trueType(face).glyphOf(codePoint) !== 0)) return false;
  }
  return true;
}
