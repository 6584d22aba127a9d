/**
 * Speech or a term, a title, a name: what languages other than English tell besides, by their own words. Nouns that
 * have capitals, verbs that only report, small words, what stands right before the marks. As named numbers.
 */
import type { Quotation } from './find-quotations.ts';
import { isReported } from './head-first-features.ts';
import { opensSentence } from './quotation-shape.ts';
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from './scene.ts';
import type { Features } from './trees.ts';

/** Of long words in marks this much is looked at, in tokens. */
const LOOKED_AT = 40;

export function addHeadFirstSpeech(scene: Scene, quote: Quotation, found: Features): void {
  found.set('head first', 1);
  if (scene.lexicon.capitalisesNouns) found.set('nouns in capitals', 1);
  if (isReported(scene, quote)) found.set('reported mood', 1);
  addInside(scene, quote, found);
  addBefore(scene, quote, found);
  addList(scene, quote, found);
  if (isOfSomebody(scene, quote)) found.set('of somebody', 1);
  found.set('tags in the article', tagsIn(scene));
}

/** A clause has small words and verbs, who speaks says "I"; a term has neither. */
function addInside(scene: Scene, quote: Quotation, found: Features): void {
  const { common, reportedMood, firstPersons, between, determiners, prepositions, conjunctions } = scene.lexicon;
  const words = [];
  for (let i = quote.first + 1; i < Math.min(quote.last, quote.first + LOOKED_AT); i++)
    if (tokenAt(scene, i)?.kind === 'word') words.push(lowerAt(scene, i));
  if (words.length === 0) return;
  found.set('share of small words', words.filter((word) => common.has(word)).length / words.length);
  if (words.some((word) => reportedMood?.has(word))) found.set('reports inside', 1);
  if (words.some((word) => firstPersons?.has(word))) found.set('says I or we', 1);
  if (words.some((word) => between.has(word))) found.set('auxiliary or adverb inside', 1);
  const [opening = ''] = words;
  if (determiners.has(opening)) found.set('opens with an article', 1);
  if (prepositions.has(opening)) found.set('opens with a preposition', 1);
  if (conjunctions.has(opening)) found.set('opens with a conjunction', 1);
}

/** The portal „…“, el plan «…»: a noun of the writer's that the words in marks name. */
function addBefore(scene: Scene, quote: Quotation, found: Features): void {
  const before = tokenAt(scene, quote.first - 1);
  if (before?.kind !== 'word' || !isOutside(scene, quote.first - 1)) return;
  const { lexicon } = scene;
  const isHigh = /^\p{Lu}/u.test(before.text) && !opensSentence(scene, quote);
  if ((scene.entityAt[quote.first - 1] ?? -1) >= 0) found.set('after a name', 1);
  else if (lexicon.capitalisesNouns && isHigh) found.set('after a noun', 1);
  const isSmall = [
    lexicon.common, lexicon.prepositions, lexicon.determiners, lexicon.conjunctions, lexicon.between, lexicon.saying,
    lexicon.reporting, lexicon.stance,
  ].some((words) => words.has(before.lower));
  if (!isSmall) found.set('after a content word', 1);
  else if (lexicon.capitalisesNouns || isHigh) return;
  const isDetermined = lexicon.determiners.has(lowerAt(scene, quote.first - 2));
  if (!isSmall && isDetermined) found.set('after an article and a word', 1);
}

/** „A“, „B“ und „C“: only a comma or "and" between two. */
function addList(scene: Scene, quote: Quotation, found: Features): void {
  const q = scene.quoteAt[quote.first] ?? -1;
  const [before, next] = [scene.quotations[q - 1], scene.quotations[q + 1]];
  const isNear = (left: Quotation | undefined, right: Quotation | undefined): boolean =>
    left !== undefined && right !== undefined && right.first - left.last <= 2 &&
    left.paragraph === right.paragraph && /^(?:,|\p{L}{1,3})$/u.test(textAt(scene, left.last + 1));
  if (isNear(before, quote) || isNear(quote, next)) found.set('in a list', 1);
}

/** "Sway" von The Who, «Rayuela» de Julio Cortázar: a work and whose it is. */
function isOfSomebody(scene: Scene, quote: Quotation): boolean {
  const next = quote.last + 1;
  return (scene.lexicon.genitives?.has(lowerAt(scene, next)) ?? false) && (scene.entityAt[next + 1] ?? -1) >= 0;
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
