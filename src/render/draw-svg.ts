/**
 * Makes an element ready to draw: fonts and emoji loaded, families spelt out, and characters that no font has
 * replaced by one that says so. satori itself is the judge of what a font has, because a subset's declared range
 * promises more than its font holds.
 */
import { faceNeeds, resolve, restyle, type Node } from './element.ts';
import { emojiImages } from './emoji.ts';
import type { FontLibrary, FontSet, FontSource } from './fonts.ts';
import type { SatoriEngine } from './satori-engine.ts';

export interface Frame {
  width: number;
  height: number;
}

export interface DrawDeps {
  satori: SatoriEngine;
  library: FontLibrary;
  source: FontSource;
}

export interface DrawnSvg {
  svg: string;
  fonts: FontSet['fonts'];
  /** Graphemes that no font has: drawn as [?], in an editor's brackets, for they are no words of the article. */
  missing: string[];
}

/** What text is set in where no style says. */
const INITIAL = { family: 'Inter', weight: 400, italic: false };
const REPLACEMENT = '[?]';

export async function drawSvg(deps: DrawDeps, element: unknown, frame: Frame, language: string, textAsPaths: boolean): Promise<DrawnSvg> {
  const [root] = resolve(element);
  if (root === undefined || typeof root === 'string') throw new TypeError('A template must return one element');
  const needs = faceNeeds(root, INITIAL);
  const graphemeImages = await emojiImages(needs.map((need) => need.text).join(' '), deps.source);
  const draw = async (also: ReadonlySet<string>, replaced: readonly string[]) => {
    const set = await deps.library.load(needs, language, also);
    const ready = restyle(withFamily(root), set.stack, (text) => replaceAll(text, replaced));
    const lacking = new Set<string>();
    const onLacking = (text: string) => graphemes(text).forEach((grapheme) => lacking.add(grapheme));
    const svg = await deps.satori.toSvg(ready, { ...frame, fonts: set.fonts, graphemeImages, textAsPaths, onLacking });
    return { svg, fonts: set.fonts, lacking: [...lacking].filter((grapheme) => !(grapheme in graphemeImages) && DRAWN.test(grapheme)) };
  };
  const first = await draw(new Set(), []);
  if (first.lacking.length === 0) return { ...first, missing: [] };
  const also = new Set(first.lacking.join(''));
  const second = await draw(also, []);
  if (second.lacking.length === 0) return { ...second, missing: [] };
  return { ...(await draw(also, second.lacking)), missing: second.lacking };
}

/** A grapheme of joiners, selectors and spaces alone draws nothing, so no font need have it. */
const DRAWN = /[^\s\p{Cf}\p{Cc}\uFE0E\uFE0F]/u;

function withFamily(root: Exclude<Node, string>): Node {
  const style = { fontFamily: INITIAL.family, ...root.props.style };
  return { ...root, props: { ...root.props, style } };
}

/** A run of graphemes that cannot be drawn is told once. */
function replaceAll(text: string, lacking: readonly string[]): string {
  if (lacking.length === 0) return text;
  const spelt = graphemes(text).map((grapheme) => (lacking.includes(grapheme) ? REPLACEMENT : grapheme));
  return spelt.filter((grapheme, at) => grapheme !== REPLACEMENT || spelt[at - 1] !== REPLACEMENT).join('');
}

const segmenter = new Intl.Segmenter();
const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
