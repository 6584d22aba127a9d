/** "Ines Salt and Joan Verne": two speak, both are named. */
import { isPossessive } from './phrase-words.ts';
import type { Reference } from './reference.ts';
import { entityAt, lowerAt, type Scene } from './scene.ts';

/** The pair whose second name ends before token `end`. */
export function twoNames(scene: Scene, end: number): Reference | null {
  const and = (scene.nameFirst[end - 1] ?? 0) - 1;
  if (!scene.lexicon.conjunctions.has(lowerAt(scene, and)) || isPossessive(scene, end - 1)) return null;
  const [left, right] = [entityAt(scene, and - 1), entityAt(scene, end - 1)];
  if (left < 0 || left === right || !mayBePerson(scene, left) || !mayBePerson(scene, right)) return null;
  return { kind: 'descriptor', head: end - 1, first: scene.nameFirst[and - 1] ?? and - 1, end };
}

const mayBePerson = (scene: Scene, entity: number): boolean =>
  scene.entities[entity]?.kind === 'person' ||
  (scene.entities[entity]?.kind === 'unknown' && /\s/.test(scene.entities[entity]?.name ?? ''));
