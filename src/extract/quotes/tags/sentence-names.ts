/**
 * The persons and bodies that the writer names in the sentence of a quotation, and what each is there: "prompted Jean
 * Aulas to tell television: “…”" names one whom no rule reads as a subject.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

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
  const next = lowerAt(scene, end);
  if (first < quote.first) found.set('name before the marks', 1);
  if (lexicon.prepositions.has(lowerAt(scene, first - 1))) found.set('name governed', 1);
  if (next === ',' || next === '(') found.set('name before a comma', 1);
  if (doesSomething(scene, lexicon.between.has(next) ? end + 1 : end)) found.set('name does', 1);
}

/** Does a verb follow the name that is none of saying? */
function doesSomething(scene: Scene, verb: number): boolean {
  const isWord = tokenAt(scene, verb)?.kind === 'word' && /^\p{Ll}/u.test(textAt(scene, verb));
  return isWord && VERBAL.test(lowerAt(scene, verb)) && !scene.lexicon.saying.has(lowerAt(scene, verb));
}

/** Ends of English verbs in the third person and the past, and the auxiliaries. */
const VERBAL = /(?:ed|es|[^s']s)$|^(?:had|did|will|would|can|could|may|might|must|took|made|gave|went|came|found)$/;
