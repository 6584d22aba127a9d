/** The words inside the marks, for telling speech from titles and terms: capitals, small verbs, said again. */
import { oncePer } from '../../../text/memo.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { wordCount } from './quotation-shape.ts';
import type { Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

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
function isThereAgain(scene: Scene, quote: Quotation, text: string): boolean {
  const bare = bareOf(text);
  const places = placesOf(scene).get(bare.slice(0, FIRST_LETTERS)) ?? [];
  return places.slice(0, MOST_PLACES).some((start) => start !== quote.start && scene.doc.text.startsWith(bare, start));
}

const bareOf = (text: string): string => text.replace(/(?<![.,!?…])[.,!?…]+$/, '');

/** Words are looked up by so many letters, and so many places of one beginning are looked at: work stays linear. */
const FIRST_LETTERS = 4;
const MOST_PLACES = 200;

/** Where words of the article begin as one of its quotations does, by these first letters and what follows them. */
const placesOf = oncePer(({ doc: { text, tokens }, quotations }: Scene): ReadonlyMap<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const { start, end } of quotations) places.set(bareOf(text.slice(start, end)).slice(0, FIRST_LETTERS), []);
  const units = new Set(Array.from(places.keys(), (first) => first.charCodeAt(0)));
  for (const { start } of tokens) {
    if (!units.has(text.charCodeAt(start))) continue;
    const list = places.get(text.slice(start, start + FIRST_LETTERS));
    if (list && list.length <= MOST_PLACES) list.push(start);
  }
  return places;
});
