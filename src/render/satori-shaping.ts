/**
 * Shapes text for satori by the HarfBuzz that draws its glyphs: scripts/slim-satori.ts puts this in the place of a
 * second one, which kept each face once more, in 8 MB that never shrank. satori's module has no settings of its own, so
 * what it shapes by is set here when it starts.
 */
import type { Features, Shaper } from './glyphs/shaper.ts';
import type { ShapedGlyph } from './shaped-glyphs.ts';

interface Asked { features: Features; direction?: 'ltr' | 'rtl' | undefined }

let shaper: Shaper | undefined;

export function shapeBy(own: Shaper): void {
  shaper = own;
}

/**
 * HarfBuzz counts a mark's offset upward, and satori adds it to a y that grows downward, so that the dots of an Arabic
 * letter or a Thai tone land on the wrong side of it, and the word becomes another one: satori is given the offsets
 * turned round. A test that shapes a mark fails once satori is right.
 */
export default function shaped(file: ArrayBuffer, text: string, { features, direction }: Asked): ShapedGlyph[] {
  if (!shaper) throw new Error('satori was asked to draw before it was started');
  const glyphs = shaper.shape(shaper.font(file), text, features, direction);
  for (const glyph of glyphs) glyph.dy = 0 - glyph.dy;
  return glyphs;
}
