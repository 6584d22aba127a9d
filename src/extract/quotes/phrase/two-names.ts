/** "Ines Salt and Joan Verne": two speak, both are named. */
import { isModifier, isPersonNoun, isPossessive } from './phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

/** The pair whose second name ends before token `end`. */
export function twoNames(scene: Scene, end: number): Reference | null {
  const and = (scene.nameFirst[end - 1] ?? 0) - 1;
  if (!scene.lexicon.conjunctions.has(lowerAt(scene, and)) || isPossessive(scene, end - 1)) return null;
  const [left, right] = [entityAt(scene, and - 1), entityAt(scene, end - 1)];
  if (left < 0 || left === right || !mayBePerson(scene, left) || !mayBePerson(scene, right)) return null;
  return { kind: 'descriptor', head: end - 1, first: scene.nameFirst[and - 1] ?? and - 1, end };
}

/** "She and Joan Verne said", "The mayor and Joan Verne said", where nothing stands before: two speak. */
export function pairBefore(scene: Scene, { first, end }: Reference): Reference | null {
  return pairFrom(scene, sentenceAround(scene, first).first, first, end);
}

/** The pair that begins at token `floor` and whose second name fills [first, end). */
export function pairFrom(scene: Scene, floor: number, first: number, end: number): Reference | null {
  if (scene.lexicon.headFirst || lowerAt(scene, first - 1) !== 'and' || first - floor > LONGEST_FIRST) return null;
  const isPronoun = scene.lexicon.pronouns.has(lowerAt(scene, floor)) && first === floor + 2;
  const isPhrase = scene.lexicon.determiners.has(lowerAt(scene, floor)) && isPlain(scene, floor + 1, first - 1);
  return isPronoun || isPhrase ? { kind: 'descriptor', head: end - 1, first: floor, end } : null;
}
const LONGEST_FIRST = 6;

function isPlain(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isModifier(scene, i)) return false;
  return end > first && isPersonNoun(scene, lowerAt(scene, end - 1));
}

const mayBePerson = (scene: Scene, entity: number): boolean =>
  scene.entities[entity]?.kind === 'person' ||
  (scene.entities[entity]?.kind === 'unknown' && /\s/.test(scene.entities[entity]?.name ?? ''));
