/**
 * Speech or a term, a title, a name: what languages other than English tell besides, by their own words. Nouns that
 * have capitals, verbs that only report, small words, what stands right before the marks. As named numbers.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { isReported } from './head-first-features.ts';
import { opensSentence } from '../speech/quotation-shape.ts';
import { entityAt, isOutside, lowerAt, tokenAt, type Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

/** Of long words in marks this much is looked at, in tokens. */
const LOOKED_AT = 40;

export function addHeadFirstSpeech(scene: Scene, quote: Quotation, found: Features): void {
  found.set('head first', 1);
  if (scene.lexicon.capitalisesNouns) found.set('nouns in capitals', 1);
  if (isReported(scene, quote)) found.set('reported mood', 1);
  addInside(scene, quote, found);
  addBefore(scene, quote, found);
  found.set('tags in the article', tagsIn(scene));
}

/** A clause has small words and verbs; a term has neither. */
function addInside(scene: Scene, quote: Quotation, found: Features): void {
  const { common, between, determiners } = scene.lexicon;
  const words = [];
  for (let i = quote.first + 1; i < Math.min(quote.last, quote.first + LOOKED_AT); i++)
    if (tokenAt(scene, i)?.kind === 'word') words.push(lowerAt(scene, i));
  if (words.length === 0) return;
  found.set('share of small words', words.filter((word) => common.has(word)).length / words.length);
  if (words.some((word) => between.has(word))) found.set('auxiliary or adverb inside', 1);
  if (determiners.has(words[0] ?? '')) found.set('opens with an article', 1);
}

/** The portal „…“, el plan «…»: a noun of the writer's that the words in marks name. */
function addBefore(scene: Scene, quote: Quotation, found: Features): void {
  const before = tokenAt(scene, quote.first - 1);
  if (before?.kind !== 'word' || !isOutside(scene, quote.first - 1)) return;
  const { lexicon } = scene;
  const isHigh = /^\p{Lu}/u.test(before.text) && !opensSentence(scene, quote);
  if (lexicon.capitalisesNouns && isHigh && entityAt(scene, quote.first - 1) < 0) found.set('after a noun', 1);
  const isSmall = [
    lexicon.common, lexicon.prepositions, lexicon.determiners, lexicon.conjunctions, lexicon.between, lexicon.saying,
    lexicon.reporting, lexicon.stance,
  ].some((words) => words.has(before.lower));
  if (!isSmall) found.set('after a content word', 1);
}

const sharesOf = new WeakMap<Scene, number>();

/** The share of the quotations that have a verb of saying right beside them: an article of terms has none. */
function tagsIn(scene: Scene): number {
  const known = sharesOf.get(scene);
  if (known !== undefined) return known;
  const says = (i: number): boolean => isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i));
  const tagged = scene.quotations.filter(({ first, last }) =>
    says(last + 1) || says(last + 2) || says(first - 1) || says(first - 2)).length;
  const share = tagged / Math.max(1, scene.quotations.length);
  sharesOf.set(scene, share);
  return share;
}
