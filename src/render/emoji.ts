/** Emoji as pictures (Twemoji's SVG, CC-BY 4.0), only those that a card's text holds, as data URIs. */
import type { FontSource } from './fonts.ts';

/**
 * Made by the first text that may hold one, and from a string: V8 reads the tables for a literal while it parses the
 * source, which takes 18 ms, a fifth of a Worker's start.
 */
const emojiPattern = (): RegExp => new RegExp(String.raw`\p{RGI_Emoji}|\p{Emoji_Presentation}`, 'gv');
/** No emoji lacks a code unit from here on, be it only the selector; most texts do. */
const MAYBE = /[\u231A-\uFFFF]/;
const ZERO_WIDTH_JOINER = '\u200D';

interface EmojiPictures {
  /** By the character that stands for the emoji in what `spell` makes of a text. */
  images: Record<string, string>;
  spell: (text: string) => string;
}

/**
 * Satori's tables of where lines end know no emoji of several characters that is younger than they are, and part it:
 * one reserved character, of those that are kept for emoji to come, stands for it.
 */
const FIRST_STAND_IN = 0x1fc00;
const MOST_STAND_INS = 0x3fe;

/** A picture for each emoji of the text; one that Twemoji lacks is left to the fonts. */
export async function emojiPictures(text: string, source: FontSource): Promise<EmojiPictures> {
  if (!MAYBE.test(text)) return { images: {}, spell: (line) => line };
  const pattern = emojiPattern();
  const emoji = [...new Set(text.match(pattern) ?? [])].slice(0, MOST_STAND_INS);
  const pictures = await Promise.all(emoji.map((grapheme) => picture(grapheme, source)));
  const images: Record<string, string> = {};
  const standIns = new Map<string, string>();
  for (const [at, grapheme] of emoji.entries()) {
    const uri = pictures[at];
    if (!uri) continue;
    const standIn = [...grapheme].length > 1 ? String.fromCodePoint(FIRST_STAND_IN + at) : grapheme;
    images[standIn] = uri;
    standIns.set(grapheme, standIn);
  }
  const spell = (line: string) => line.replace(pattern, (grapheme) => standIns.get(grapheme) ?? grapheme);
  return { images, spell };
}

/** Of an emoji younger than the pictures, the one that it is made of: a lime (lemon, green square) is a lemon. */
async function picture(grapheme: string, source: FontSource): Promise<string | undefined> {
  const [base = grapheme] = grapheme.split(ZERO_WIDTH_JOINER);
  for (const one of new Set([grapheme, base, base.replace(SKIN_TONE, '')])) {
    const svg = await source.read(`emoji/${emojiFileName(one)}`);
    if (svg) return `data:image/svg+xml;base64,${btoa(new TextDecoder().decode(svg))}`;
  }
  return undefined;
}

const SKIN_TONE = /\p{Emoji_Modifier}$/u;

/** Twemoji's naming: hexadecimal code points; the variation selector is named only in joined sequences. */
export function emojiFileName(grapheme: string): string {
  const named = grapheme.includes(ZERO_WIDTH_JOINER) ? grapheme : grapheme.replaceAll('\uFE0F', '');
  return `${[...named].map((char) => char.codePointAt(0)?.toString(16)).join('-')}.svg`;
}
