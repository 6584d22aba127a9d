/** Persons by their age: "the 39-year-old actor", "the 12-year-old". English. */
import type { Gender } from '../lexicon/lexicon.ts';
import { isAgeAt } from './apposition.ts';
import { firstSubject } from './first-subject.ts';
import type { Descriptor, Who } from './reference.ts';
import { lowerAt, paragraphAt, sentenceAround, type Scene } from './scene.ts';

/** "the 39-year-old actor": somebody who was told of just before. */
export const isAged = (scene: Scene, first: number): boolean =>
  lowerAt(scene, first) === 'the' && isAgeAt(scene, first + 1);

/** "the 39-year-old actor": the subject of the sentence before, else whoever a pronoun would mean. */
export function agedBefore(
  scene: Scene, { first, head }: Descriptor, lastNamed: (gender: Gender) => Who | null,
): Who | null {
  const gender = scene.lexicon.roles.get(lowerAt(scene, head)) ?? 'male';
  const aged = subjectBefore(scene, first) ?? lastNamed(gender) ?? lastNamed('female');
  return aged && isMinor(scene, first) && isInOffice(scene, aged) ? null : aged;
}

/** "the 12-year-old": nobody who has an office. */
const isMinor = (scene: Scene, first: number): boolean => Number(lowerAt(scene, first + 1)) < GROWN_UP;
export const GROWN_UP = 18;
const isInOffice = (scene: Scene, who: Who): boolean => 'entity' in who && scene.roleWords[who.entity] !== null;

/** "Lowe scored twice. “…,” said the 21-year-old.": a person by name who is the subject of the sentence before. */
function subjectBefore(scene: Scene, at: number): Who | null {
  const { first } = sentenceAround(scene, at);
  const before = first > 0 ? sentenceAround(scene, first - 1) : null;
  const subject = before ? firstSubject(scene, before.first, before.end) : null;
  const isPerson = subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'person';
  const isBeside = isPerson && paragraphAt(scene, first) === paragraphAt(scene, subject.first);
  return isBeside ? { entity: subject.entity } : null;
}
