/** How the tag of a quotation is built: its verb, what stands between the two, what follows. As named numbers. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';
import type { Features } from '../model/trees.ts';

export function addTag(scene: Scene, quote: Quotation, candidate: Candidate, found: Features): void {
  const { reference, evidenceFirst, evidenceEnd } = candidate;
  const isAfter = evidenceFirst > quote.last;
  if (isAfter) addAfter(scene, evidenceEnd, found);
  if (!reference) return;
  const isLed = isAfter && reference.first > evidenceFirst; // “…,” said Reed
  const verb = isLed ? evidenceFirst : verbAt(scene, reference.end, isAfter ? evidenceEnd : quote.first);
  if (verb < 0) {
    found.set('tag without a verb', 1);
    return;
  }
  if (/ing$/.test(lowerAt(scene, verb))) found.set('tag by participle', 1);
  if (verb > reference.end) found.set('words before the verb', Math.min(MOST_WORDS, verb - reference.end));
  if (!isAfter) found.set('verb to marks', Math.min(FAR, quote.first - verb));
}

/** More words between a subject and its verb, and between the verb and the marks, are all alike. */
const MOST_WORDS = 6;
const FAR = 20;
/** A verb farther than this from the marks is none of theirs, in tokens. */
const FARTHEST = 45;

/** What follows a tag that stands after its quotation: a stop, or other words. */
function addAfter(scene: Scene, end: number, found: Features): void {
  found.set('tag after', 1);
  const next = textAt(scene, end);
  if (/^[.,;]$/.test(next)) found.set('tag ends there', 1);
  else if (next === ':' || !isOutside(scene, end)) return;
  else if (scene.lexicon.prepositions.has(next) || scene.lexicon.between.has(next)) found.set('tag goes on', 1);
  else found.set('tag has an object', 1);
}

/** The last verb of saying in tokens [first, end), or -1. */
function verbAt(scene: Scene, first: number, end: number): number {
  const { saying, reporting } = scene.lexicon;
  for (let i = end - 1; i >= Math.max(first, end - FARTHEST); i--) {
    const lower = lowerAt(scene, i);
    if (isOutside(scene, i) && (saying.has(lower) || reporting.has(lower))) return i;
  }
  return -1;
}
