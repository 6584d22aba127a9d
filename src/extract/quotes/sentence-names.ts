/**
 * The persons and bodies that the writer names in the sentence of a quotation, and what each is there: "prompted Jean
 * Aulas to tell television: “…”" names one whom no rule reads as a subject.
 */
import type { Quotation } from './find-quotations.ts';
import { isPossessive } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from './scene.ts';
import type { Features } from './trees.ts';

export interface Named {
  entity: number;
  first: number;
  end: number;
}

/** Of a long sentence, this much on either side of the marks is looked at, in tokens; and so many names. */
const LOOKED_AT = 60;
const MOST = 6;

/** Nearest to the marks first; before them, then after. */
export function namesInSentence(scene: Scene, quote: Quotation): Named[] {
  const { first, end } = sentenceAround(scene, quote.first);
  const found: Named[] = [];
  const add = (i: number): void => {
    const entity = entityAt(scene, i);
    if (entity < 0 || !isOutside(scene, i) || !maySpeak(scene, entity)) return;
    if (found.length >= MOST || found.some((other) => other.entity === entity)) return;
    found.push({ entity, first: scene.nameFirst[i] ?? i, end: scene.nameEnd[i] ?? i + 1 });
  };
  for (let i = quote.first - 1; i >= Math.max(first, quote.first - LOOKED_AT); i--) add(i);
  for (let i = quote.last + 1; i < Math.min(end, quote.last + LOOKED_AT); i++) add(i);
  return found;
}

/** A word alone of which nobody knows what it is, is mostly a noun in German: "Gesellschaft", "Sommer". */
export function maySpeak(scene: Scene, entity: number): boolean {
  const { kind, name = '' } = scene.entities[entity] ?? {};
  const isNoun = scene.lexicon.capitalisesNouns && kind === 'unknown' && /^\p{Lu}[\p{Ll}-]+$/u.test(name);
  return kind !== 'place' && !isNoun;
}

/** What a name is in its clause, as named numbers. */
export function addClause(
  scene: Scene, quote: Quotation, { first, end }: Omit<Named, 'entity'>, found: Features,
): void {
  const { lexicon } = scene;
  const before = lowerAt(scene, first - 1);
  const next = lowerAt(scene, end);
  const behind = lowerAt(scene, quote.last + 1) === ',' ? quote.last + 2 : quote.last + 1;
  found.set(first > quote.last ? 'name behind the marks' : 'name before the marks', 1);
  if (lexicon.prepositions.has(before)) found.set('name governed', 1);
  if (isPossessive(scene, end - 1)) found.set('name owns', 1);
  if (first === sentenceAround(scene, quote.first).first) found.set('name opens the sentence', 1);
  if (first === behind) found.set('name right behind the marks', 1);
  if (next === 'to') found.set('name before an infinitive', 1);
  if (next === ',' || next === '(') found.set('name before a comma', 1);
  if (lexicon.conjunctions.has(next) || lexicon.conjunctions.has(before)) found.set('name in a list', 1);
  addDoing(scene, lexicon.between.has(next) ? end + 1 : end, found);
}

/** What follows the name: a verb of saying, or another. */
function addDoing(scene: Scene, verb: number, found: Features): void {
  const isWord = tokenAt(scene, verb)?.kind === 'word' && /^\p{Ll}/u.test(textAt(scene, verb));
  if (scene.lexicon.saying.has(lowerAt(scene, verb))) found.set('name says', 1);
  else if (isWord && VERBAL.test(lowerAt(scene, verb))) found.set('name does', 1);
}

/** Ends of English verbs in the third person and the past, and the auxiliaries. */
const VERBAL = /(?:ed|es|[^s']s)$|^(?:had|did|will|would|can|could|may|might|must|took|made|gave|went|came|found)$/;
