/**
 * Makes an element ready to draw: fonts and emoji loaded, families spelt out, and characters that no font has
 * replaced by one that says so. satori itself is the judge of what a font has, because a subset's declared range
 * promises more than its font holds.
 */
import { faceNeeds, resolve, restyle, type Node } from './element.ts';
import { emojiImages } from './emoji.ts';
import type { FontLibrary, FontSet, FontSource } from './fonts.ts';
import type { DrawOptions, SatoriEngine } from './satori-engine.ts';

export interface Frame {
  width: number;
  height: number;
}

export interface Typesetting {
  satori: SatoriEngine;
  library: FontLibrary;
  source: FontSource;
}

export interface TypesetCard {
  svg: string;
  fonts: FontSet['fonts'];
  /** Characters that no font has: drawn as U+FFFD. */
  missing: string[];
}

/** What text is set in where no style says. */
const INITIAL = { family: 'Inter', weight: 400, italic: false };
const REPLACEMENT = '\uFFFD';

export async function typeset(deps: Typesetting, element: unknown, frame: Frame, language: string, textAsPaths: boolean): Promise<TypesetCard> {
  const [root] = resolve(element);
  if (root === undefined || typeof root === 'string') throw new TypeError('A template must return one element');
  const needs = faceNeeds(root, INITIAL);
  const graphemeImages = await emojiImages(needs.map((need) => need.text).join(' '), deps.source);
  const isPicture = (char: string) => char in graphemeImages || EMOJI_PART.test(char);
  const draw = async (also: ReadonlySet<string>, replaced: ReadonlySet<string>) => {
    const set = await deps.library.load(needs, language, also);
    const ready = restyle(withFamily(root), set.stack, (text) => replaceAll(text, replaced));
    const lacking = new Set<string>();
    const options: DrawOptions = { ...frame, fonts: set.fonts, graphemeImages, textAsPaths, onLacking: (text) => addAll(lacking, text) };
    const svg = await deps.satori.toSvg(ready, options);
    return { svg, fonts: set.fonts, lacking: [...lacking].filter((char) => !isPicture(char)) };
  };
  const first = await draw(new Set(), new Set());
  if (first.lacking.length === 0) return { ...first, missing: [] };
  const second = await draw(new Set(first.lacking), new Set());
  if (second.lacking.length === 0) return { ...second, missing: [] };
  const third = await draw(new Set(first.lacking), new Set(second.lacking));
  return { ...third, missing: second.lacking };
}

/** Joiners and selectors of emoji sequences, which satori reports apart from the emoji that they belong to. */
const EMOJI_PART = /[\u200D\uFE0F\u20E3\s]/u;

function withFamily(root: Exclude<Node, string>): Node {
  const style = { fontFamily: INITIAL.family, ...root.props.style };
  return { ...root, props: { ...root.props, style } };
}

function replaceAll(text: string, chars: ReadonlySet<string>): string {
  return chars.size === 0 ? text : [...text].map((char) => (chars.has(char) ? REPLACEMENT : char)).join('');
}

function addAll(set: Set<string>, text: string): void {
  for (const char of text) set.add(char);
}
