/** Types of opentype.js, which scripts/slim-satori.ts writes: what satori asks of a font. */
export interface OpenTypeFont {
  unitsPerEm: number;
  ascender: number;
  descender: number;
  tables: Record<string, unknown>;
  charToGlyphIndex(char: string): number;
  glyphs: { get(index: number): { path: { commands: unknown[]; unitsPerEm: number } } };
}

export function parse(file: ArrayBuffer, options: { lowMemory: boolean }): OpenTypeFont;
