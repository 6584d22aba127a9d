/** Shapes a run of text and says where each glyph stands; null where the plain way must draw it. */
import type { Font } from 'satori/standalone';
import { graphemes } from '../graphemes.ts';
import { fileOf, haveAll, trueType } from './faces.ts';
import type { PlacedGlyph } from './glyph-atlas.ts';
import type { Features, Shaper } from './shaper.ts';
import type { TextRun } from './text-runs.ts';
import type { TrueTypeFont } from './true-type.ts';
import { pattern } from '../../pattern.ts';

/** Scripts whose letters follow one another from left to right; the others take the plain way. */
const SIMPLE = pattern(
  'u',
  String.raw`^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Georgian}\p{sc=Armenian}\p{sc=Han}`,
  String.raw`\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]*$`,
);

/** Contextual forms are off, as in the templates: Inter would set the x of "4x4" as a sign of multiplication. */
const NO_CONTEXT: Features = { calt: 0 };
/** Nor have letters that are spaced ligatures, as CSS has it. */
const SPACED: Features = { ...NO_CONTEXT, liga: 0, clig: 0 };

export function placeGlyphs(run: TextRun, fonts: Font[], shaper: Shaper): PlacedGlyph[] | null {
  if (!SIMPLE.test(run.text)) return null;
  const faces = run.families.flatMap((family) => faceOf(family, run, fonts) ?? []);
  const runs = fontRuns(run.text, faces);
  if (!runs || runs.some(({ font, face }) => isSynthetic(run, font, face))) return null;
  const glyphs: PlacedGlyph[] = [];
  let x = run.x;
  for (const { text, face, font } of runs) {
    const shaped = shaper.shape(shaper.font(fileOf(face)), text, run.letterSpacing === 0 ? NO_CONTEXT : SPACED);
    const scale = run.size / font.unitsPerEm;
    shaped.forEach(({ g, cl, ax, dx, dy }, index) => {
      glyphs.push({ font, id: g, size: run.size, x: x + dx * scale, y: run.baseline - dy * scale, ink: run.ink });
      x += ax * scale;
      if (run.letterSpacing !== 0 && shaped[index + 1]?.cl !== cl) x += run.letterSpacing;
    });
  }
  return glyphs;
}

/** The loaded face of a name that is nearest in style and weight. */
function faceOf(family: string, { weight, italic }: TextRun, fonts: Font[]): Font | undefined {
  const distance = (font: Font) =>
    Math.abs((font.weight ?? 400) - weight) + ((font.style === 'italic') === italic ? 0 : 1000);
  return fonts.filter((font) => font.name.toLowerCase() === family).sort((a, b) => distance(a) - distance(b))[0];
}

interface FontRun { text: string; face: Font; font: TrueTypeFont }

/** The text in runs of one font, each grapheme in the first that has it; white space stays in the run before it. */
function fontRuns(text: string, faces: Font[]): FontRun[] | null {
  const [first] = faces;
  if (first && haveAll([first], text)) return [{ text, face: first, font: trueType(first) }];
  const runs: FontRun[] = [];
  for (const segment of graphemes(text)) {
    const codePoint = segment.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const stays = last && /^\s$/.test(segment) && last.font.glyphOf(codePoint) !== 0;
    const face = stays ? last.face : faces.find((candidate) => trueType(candidate).glyphOf(codePoint) !== 0);
    if (!face) return null;
    if (last?.face === face) last.text += segment;
    else runs.push({ text: segment, face, font: trueType(face) });
  }
  return runs;
}

/** From which weight on a lighter face is thickened. */
const BOLD = 600;

/** Bold or italic that satori would make up. */
function isSynthetic(run: TextRun, font: TrueTypeFont, face: Font): boolean {
  return (run.weight >= BOLD && font.weight < BOLD) || (run.italic && face.style !== 'italic');
}
