/**
 * "Reed said Hale, who denied all charges, had “shown no remorse”": the verb of a clause that commas close says nothing
 * of what stands behind it; Reed says it of him. English.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isFinite, isModifier } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, isWordOf, lowerAt, textAt, type Scene } from '../scene/scene.ts';

export function isInClosedRelative(scene: Scene, quote: Quotation, verb: number): boolean {
  if (scene.lexicon.headFirst) return false;
  const who = nearest(scene, verb, -1, /^(?:who|which)$/);
  const close = nearest(scene, verb, 1, /^,$/);
  if (who < 0 || textAt(scene, who - 1) !== ',' || close < 0 || close >= quote.first - 1) return false;
  return isFinite(scene, close + 1) && !isWordOf(scene, close + 1, CLASS.saying) && isToldOf(scene, who - 2);
}

/** The nearest such word of the same clause, or -1. */
function nearest(scene: Scene, from: number, step: 1 | -1, wanted: RegExp): number {
  for (let i = from + step; Math.abs(i - from) <= LONGEST_CLAUSE && isOutside(scene, i); i += step) {
    if (wanted.test(lowerAt(scene, i))) return i;
    if (/^[,;:.!?–—]$/.test(textAt(scene, i))) return -1;
  }
  return -1;
}
const LONGEST_CLAUSE = 16;

/** "(said) striker Bo Hale", "(said that) Hale": is the name that ends here what somebody speaks of? */
function isToldOf(scene: Scene, last: number): boolean {
  if (entityAt(scene, last) < 0) return false;
  let before = (scene.nameFirst[last] ?? last) - 1;
  const furthest = before - MOST_TITLES;
  while (before > furthest && entityAt(scene, before) < 0 && isTitleWord(scene, before)) before -= 1;
  if (lowerAt(scene, before) === 'that') before -= 1;
  return isOutside(scene, before) && isWordOf(scene, before, CLASS.saying);
}
const MOST_TITLES = 3;
const isTitleWord = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && isModifier(scene, i) && !isWordOf(scene, i, CLASS.saying);
