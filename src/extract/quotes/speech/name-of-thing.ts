/**
 * What a thing is called, or what its name means, in marks: "whose name means “sons of the river,”", "the film's title,
 * “Daughter of Snow,”", "her new book, “The Long Field,”", "an essay titled “Why I Left”". Nobody says it, though a tag
 * stands at the end of the sentence. English.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isTitleCase } from './quotation-shape.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

export function isNameOfThing(scene: Scene, quote: Quotation): boolean {
  if (scene.lexicon.language !== 'en' || !isOutside(scene, quote.first - 1)) return false;
  return isTranslated(scene, quote.first) ||
    [isHeadline, isTitled, isBesideNoun].some((isName) => isName(scene, quote));
}

/**
 * "whose name means “…”", "the word translates roughly as “…”"; no "said in Polish, which translates to “…”", "her
 * words translated as “…”" or "told the court the phrase meant “…”", which tell what somebody said.
 */
function isTranslated(scene: Scene, first: number): boolean {
  const isAs = /^(?:as|to|into)$/.test(lowerAt(scene, first - 1));
  let verb = isAs ? first - 2 : first - 1;
  if (MORE_OR_LESS.has(lowerAt(scene, verb))) verb -= 1;
  if (!(isAs ? /^translat(?:es?|ed|ing)$/ : /^mean(?:s|ing)$/).test(lowerAt(scene, verb))) return false;
  const noun = [verb - 1, verb - 2, verb - 3].find((i) => !BETWEEN.has(lowerAt(scene, i))) ?? verb;
  return NAMES.has(lowerAt(scene, noun)) && isOutside(scene, noun);
}
const BETWEEN = wordSet('which , literally also');
const MORE_OR_LESS = wordSet('roughly loosely literally directly literal approximately simply');
const NAMES = wordSet('name nickname title word term acronym surname');

/** "Under the headline “Sold out”": the paper's words, of nobody. */
const isHeadline = (scene: Scene, { first }: Quotation): boolean =>
  lowerAt(scene, first - 1) === 'headline' && /^(?:the|a)$/.test(lowerAt(scene, first - 2)) &&
  /^(?:under|with|beneath)$/.test(lowerAt(scene, first - 3));

/** "an essay titled “Why I Left”", "an exhibition, entitled “…”"; a letter titled “You will all pay” says so. */
const isTitled = (scene: Scene, { first, start, end }: Quotation): boolean => {
  const noun = lowerAt(scene, first - 2) === ',' ? first - 3 : first - 2;
  const mayBeSaid = LETTERS.has(lowerAt(scene, noun)) && LONG_AND_SMALL.test(scene.doc.text.slice(start, end));
  return /^(?:en)?titled$/.test(lowerAt(scene, first - 1)) && !mayBeSaid;
};
const LETTERS = wordSet('letter email e-mail message note memo post tweet statement leaflet text');
const LONG_AND_SMALL = /(?<!\p{L})\p{Ll}{4}/u;

/** "the film's title, “Best Day,”", "her new book, “The Long Field,”": between commas beside its noun. */
function isBesideNoun(scene: Scene, quote: Quotation): boolean {
  const { text } = scene.doc;
  const words = text.slice(quote.start, quote.end);
  const isClosed = /,$/.test(words) || textAt(scene, quote.last + 1) === ',';
  if (textAt(scene, quote.first - 1) !== ',' || !isClosed) return false;
  const noun = lowerAt(scene, quote.first - 2);
  return TITLES.has(noun) || (WORKS.has(noun) && isTitleCase(scene, words));
}
const TITLES = wordSet('title subtitle name nickname');
const WORKS = wordSet(
  'book novel memoir film movie documentary song single album track show series sitcom play musical opera poem ' +
  'episode sequel anthology essay exhibition painting podcast hit ballad thriller drama comedy',
);
