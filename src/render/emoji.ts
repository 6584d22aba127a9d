/** Emoji as pictures (Twemoji's SVG, CC-BY 4.0), only those that a card's text holds, as data URIs. */
import type { FontSource } from './fonts.ts';

const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}/gv;
/**
 * No emoji lacks a code unit from here on, be it only the selector; most texts do, and the pattern above takes
 * milliseconds to compile.
 */
const MAYBE = /[\u231A-\uFFFF]/;
const ZERO_WIDTH_JOINER = '\u200D';

/** A picture for each emoji of the text; one that Twemoji lacks is left to the fonts. */
export async function emojiImages(text: string, source: FontSource): Promise<Record<string, string>> {
  if (!MAYBE.test(text)) return {};
  const graphemes = [...new Set(text.match(EMOJI) ?? [])];
  const pairs = await Promise.all(
    graphemes.map(async (grapheme) => [grapheme, await picture(grapheme, source)] as const),
  );
  return Object.fromEntries(pairs.flatMap(([grapheme, uri]) => (uri ? [[grapheme, uri]] : [])));
}

async function picture(grapheme: string, source: FontSource): Promise<string | undefined> {
  const svg = await source.read(`emoji/${emojiFileName(grapheme)}`);
  return svg ? `data:image/svg+xml;base64,${btoa(new TextDecoder().decode(svg))}` : undefined;
}

/** Twemoji's naming: hexadecimal code points; the variation selector is named only in joined sequences. */
export function emojiFileName(grapheme: string): string {
  const named = grapheme.includes(ZERO_WIDTH_JOINER) ? grapheme : grapheme.replaceAll('\uFE0F', '');
  return `${[...named].map((char) => char.codePointAt(0)?.toString(16)).join('-')}.svg`;
}
