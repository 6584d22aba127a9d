/**
 * "Añadió, de otra parte, que envió una carta al ministro, Luis Mora, pidiendo barcos. ¶ «…»": a sentence that opens
 * with its verb of saying tells of whoever is its subject, no matter whom it names within. Spanish, Italian and
 * Portuguese.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** The subject of the verb that opens the sentence of tokens [first, last], told or left out; null where none does. */
export function subjectOfOpeningVerb(scene: Scene, first: number, last: number): Reference | null {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || !lexicon.dropsSubject) return null;
  const verb = openingVerb(scene, first);
  const isOfOne = verb >= 0 && ![lexicon.pluralVerbs, lexicon.gerund, lexicon.passive?.participle]
    .some((form) => form?.test(lowerAt(scene, verb))); // "Em comunicado, a PJ conta"
  if (!isOfOne) return null;
  const that = thatBehind(scene, verb, last);
  if (that < 0) return null;
  const dropped: Reference = { kind: 'pronoun', gender: 'male', dropped: true, first: verb, end: verb + 1 };
  return subjectAfter(scene, verb, that) ?? dropped;
}

/** "Añadió", "Además, señaló", "También dijo": the verb, or -1. */
function openingVerb(scene: Scene, first: number): number {
  for (let i = first; i < first + MOST_BEFORE && isOutside(scene, i); i++) {
    if (scene.lexicon.saying.has(lowerAt(scene, i)) && entityAt(scene, i) < 0) return i;
    if (!scene.lexicon.between.has(lowerAt(scene, i)) && textAt(scene, i) !== ',') return -1;
  }
  return -1;
}
/** "Además, también" */
const MOST_BEFORE = 4;

/** Its "that", right behind it or behind what commas set off; -1 where it has none. */
function thatBehind(scene: Scene, verb: number, last: number): number {
  for (let i = verb + 1; i <= Math.min(last, verb + LONGEST_ASIDE) && isOutside(scene, i); i++)
    if (/^(?:que|che)$/.test(lowerAt(scene, i))) return i;
  return -1;
}
/** ", en declaraciones a la prensa esta misma mañana," in tokens. */
const LONGEST_ASIDE = 12;
