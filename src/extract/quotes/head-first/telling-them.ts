/**
 * "Les syndicats ont interpellé la ministre, Claire Moreau, lui signifiant que « … »": whom the sentence is about says
 * it, and to whoever stands before the comma. French.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { ownTokens } from './head-first-region.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Whose verb the present participle at `verb` is, where "lui" or "leur" before it tells that somebody is spoken to. */
export function subjectOfTelling(scene: Scene, verb: number, floor: number): Reference | null {
  if (!isTellingThem(scene, verb)) return null;
  const comma = verb - 2;
  const subject = headFirstFirstSubject(scene, floor, comma);
  return subject && subject.end < comma ? subject : null;
}

const isTellingThem = (scene: Scene, verb: number): boolean =>
  /^(?:lui|leur)$/.test(lowerAt(scene, verb - 1)) && textAt(scene, verb - 2) === ',' &&
  scene.lexicon.saying.has(lowerAt(scene, verb)) && scene.lexicon.gerund?.test(lowerAt(scene, verb)) === true;

/** Is the person named right before that comma, who is told the words? */
export function isToldThere(scene: Scene, quote: Quotation, { who }: Candidate): boolean {
  if (!('entity' in who)) return false;
  const { first } = sentenceAround(scene, quote.first);
  const verb = ownTokens(scene, first, quote.first).findLast((i) => isTellingThem(scene, i));
  if (verb === undefined || entityAt(scene, verb - 3) !== who.entity) return false;
  const subject = subjectOfTelling(scene, verb, first);
  return subject !== null && !(subject.kind === 'name' && subject.entity === who.entity);
}
