/**
 * Makes an element ready to draw: fonts and emoji loaded, families spelt out, and characters that no font has
 * replaced by one that says so. A subset's declared range promises more than its font holds, so where the files do not
 * plainly have every character, satori itself is the judge: it takes a twentieth of a card's time for it.
 */
import { faceNeeds, resolve, restyle, type Node } from './element.ts';
import { emojiPictures } from './emoji.ts';
import type { FontLibrary, FontSet, FontSource } from './fonts.ts';
import { haveAll } from './glyphs/faces.ts';
import { graphemes } from './graphemes.ts';
import type { SatoriDrawing, SatoriEngine } from './satori-engine.ts';

export interface DrawDeps {
  satori: SatoriEngine;
  library: FontLibrary;
  source: FontSource;
}

export interface DrawnSvg extends SatoriDrawing {
  fonts: FontSet['fonts'];
  /** Graphemes that no font has: drawn as [?], in an editor's brackets, for they are no words of the article. */
  missing: string[];
}

/** What text is set in where no style says. */
const INITIAL = { family: 'Inter', weight: 400, italic: false };
const REPLACEMENT = '[?]';

interface Drawable {
  width: number;
  height: number;
  element: unknown;
  /** BCP 47: chooses among the shapes of Han characters. */
  language: string;
}

/** @param textAsPaths true for an SVG that stands alone, false for one whose glyphs are drawn from the atlas. */
export async function drawSvg(
  deps: DrawDeps,
  { element, language, width, height }: Drawable,
  textAsPaths: boolean,
): Promise<DrawnSvg> {
  const [root] = resolve(element);
  if (root === undefined || typeof root === 'string') throw new TypeError('A template must return one element');
  const needs = faceNeeds(root, INITIAL);
  const text = needs.map((need) => need.text).join('');
  const { images: graphemeImages, spell } = await emojiPictures(text, deps.source);
  const draw = async (also: ReadonlySet<string>, replaced: readonly string[]) => {
    const set = await deps.library.load(needs, language, also);
    const ready = restyle(asRoot(root), set.stack, (words) => replaceAll(spell(words), replaced));
    const lacking = new Set<string>();
    const onLacking = (word: string) => graphemes(word).forEach((grapheme) => lacking.add(grapheme));
    const judged = replaced.length > 0 || SELECTED.test(text) || !haveAll(set.fonts, text) ? { onLacking } : {};
    const drawing = await deps.satori.draw(ready, {
      width,
      height,
      fonts: set.fonts,
      graphemeImages,
      textAsPaths,
      ...judged,
    });
    return {
      ...drawing,
      fonts: set.fonts,
      lacking: [...lacking].filter((grapheme) => !(grapheme in graphemeImages) && DRAWN.test(grapheme)),
    };
  };
  const first = await draw(new Set(), []);
  if (first.lacking.length === 0) return { ...first, missing: [] };
  const also = new Set(first.lacking.join(''));
  const second = await draw(also, []);
  if (second.lacking.length === 0) return { ...second, missing: [] };
  return { ...(await draw(also, second.lacking)), missing: second.lacking };
}

/** Marks that turn a character into a picture of it: what a font has of it tells nothing. */
const SELECTED = /[\uFE0F\u20E3]/u;
/** A grapheme of joiners, selectors and spaces alone draws nothing, so no font need have it. */
const DRAWN = /[^\s\p{Cf}\p{Cc}\uFE0E\uFE0F]/u;

/**
 * A root that says what text is set in where no style does, and does not clip: the picture's own edge does, for free.
 */
function asRoot(root: Exclude<Node, string>): Node {
  const { overflow: _, ...style } = root.props.style ?? {};
  return { ...root, props: { ...root.props, style: { fontFamily: INITIAL.family, ...style } } };
}

/** A run of graphemes that cannot be drawn is told once. */
function replaceAll(text: string, lacking: readonly string[]): string {
  if (lacking.length === 0) return text;
  const spelt = graphemes(text).map((grapheme) => (lacking.includes(grapheme) ? REPLACEMENT : grapheme));
  return spelt.filter((grapheme, at) => grapheme !== REPLACEMENT || spelt[at - 1] !== REPLACEMENT).join('');
}
