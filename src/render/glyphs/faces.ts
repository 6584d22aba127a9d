/** What a loaded face holds, read once from its file. */
import type { Font } from 'satori/standalone';
import { TrueTypeFont } from './true-type.ts';

const parsed = new WeakMap<Font['data'], TrueTypeFont>();

export function trueType(face: Font): TrueTypeFont {
  const known = parsed.get(face.data);
  if (known) return known;
  const font = new TrueTypeFont(fileOf(face));
  parsed.set(face.data, font);
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
