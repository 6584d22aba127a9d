/** The words inside the marks, for telling speech from titles and terms: capitals, small verbs, said again. */
import type { Document } from '../../text/document.ts';
import type { Quotation } from './find-quotations.ts';
import { wordCount } from './quotation-shape.ts';
import type { Scene } from './scene.ts';
import type { Features } from './trees.ts';

/** A small verb: a clause has one, a term or a title seldom. */
const SMALL_VERB = new RegExp(
  '\\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not)\\b' +
    '|n[\'’]t\\b|[\'’](?:re|ve|ll|m|d)\\b',
  'i',
);
const SMALL_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|by|from|as|it|its|is)$/i;
/** Longer passages do not come twice by chance, and are not looked for. */
const MOST_AGAIN = 6;
/** A title of more words with capitals is no surer one. */
const MOST_CAPITALS = 4;

export function addWords(scene: Scene, quote: Quotation, found: Features): void {
  const text = scene.doc.text.slice(quote.start, quote.end);
  const words = wordCount(text);
  if (SMALL_VERB.test(text)) found.set('small verb', 1);
  if (text.endsWith('?')) found.set('question', 1);
  if (words > 1) addCapitals(text, found);
  if (words <= MOST_AGAIN && isThereAgain(scene, quote, text)) found.set('said again', 1);
  found.set('quotations', Math.log(1 + scene.quotations.length));
}

/** “Up All Night”: every word of weight has a capital; "of" and "the" have none. */
function addCapitals(text: string, found: Features): void {
  const heavy = text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
  const high = heavy.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (heavy.length > 0) found.set('share of capitals', high / heavy.length);
  if (high === heavy.length && high > 1) found.set('all capitals', Math.min(MOST_CAPITALS, high));
}

/** A term or a title that the article uses elsewhere, with marks or without. */
function isThereAgain({ doc }: Scene, quote: Quotation, text: string): boolean {
  const bare = text.replace(/[.,!?…]+$/, '');
  const first = bare.slice(0, FIRST_LETTERS);
  const places = placesOf(doc).get(first) ?? [];
  return places.slice(0, MOST_PLACES).some((start) => start !== quote.start && doc.text.startsWith(bare, start));
}

/** Words are looked up by so many letters, and so many places of one beginning are looked at: work stays linear. */
const FIRST_LETTERS = 4;
const MOST_PLACES = 200;
const placesByDocument = new WeakMap<Document, Map<string, number[]>>();

/** Where the words of an article begin, by their first letters and what follows them. */
function placesOf(doc: Document): Map<string, number[]> {
  const known = placesByDocument.get(doc);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const { start } of doc.tokens) {
    const first = doc.text.slice(start, start + FIRST_LETTERS);
    const list = places.get(first);
    if (!list) places.set(first, [start]);
    else if (list.length <= MOST_PLACES) list.push(start);
  }
  placesByDocument.set(doc, places);
  return places;
}
