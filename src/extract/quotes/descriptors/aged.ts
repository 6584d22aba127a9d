/** Persons by their age: "the 39-year-old actor", "the 12-year-old". English. */
import type { Gender } from '../../lexicon/lexicon.ts';
import { genderOfNoun } from '../phrase/agreement.ts';
import { isAgeAt } from '../phrase/apposition.ts';
import { firstSubject } from '../clause/first-subject.ts';
import type { Descriptor, Who } from '../scene/reference.ts';
import { oncePer } from '../../../text/memo.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { sameWho } from '../phrase/who.ts';

/** "the 39-year-old actor": somebody who was told of just before. */
export const isAged = (scene: Scene, first: number): boolean =>
  lowerAt(scene, first) === 'the' && isAgeAt(scene, first + 1);

/** "the 39-year-old actor": the subject of the sentence before, else whoever a pronoun would mean. */
export function agedBefore(
  scene: Scene, { first, head }: Descriptor, lastNamed: (gender: Gender) => Who | null,
): Who | null {
  const age = Number(lowerAt(scene, first + 1));
  const bearers = bearersOfAge(scene, age);
  const [only] = bearers;
  if (bearers.length === 1 && only !== undefined) return { entity: only };
  const gender = genderOfNoun(scene.lexicon, nounAt(scene, head));
  const aged = gender ? lastNamed(gender) : ofEither(scene, first, lastNamed('male'), lastNamed('female'));
  const isOther = aged && 'entity' in aged && (ageOf(scene, aged.entity) ?? age) !== age;
  return isOther || (aged && isMinor(scene, first) && isInOffice(scene, aged)) ? null : aged;
}

/** Whom the article gives this age. */
export const bearersOfAge = (scene: Scene, age: number): readonly number[] => byAge(scene).get(age) ?? [];

/** Read once: an article of ages would ask for those of all persons at each of its nouns. */
const byAge = oncePer((scene: Scene) => Map.groupBy(scene.personLike, (entity) => ageOf(scene, entity)));

/** Of a man and a woman told of, whoever the sentence before is about. */
function ofEither(scene: Scene, first: number, man: Who | null, woman: Who | null): Who | null {
  if (!man || !woman || sameWho(man, woman)) return man ?? woman;
  let before = sentenceAround(scene, first).first;
  while (before > 0 && !isOutside(scene, before - 1)) before -= 1;
  const subject = before > 0 ? firstSubject(scene, sentenceAround(scene, before - 1).first, before) : null;
  return subject?.kind === 'name' && sameWho(woman, subject) ? woman : man;
}

/** "the 12-year-old": nobody who has an office. */
const isMinor = (scene: Scene, first: number): boolean => Number(lowerAt(scene, first + 1)) < GROWN_UP;
export const GROWN_UP = 18;
const isInOffice = (scene: Scene, who: Who): boolean => 'entity' in who && scene.roleWords[who.entity] !== null;

export const isGrownUp = (scene: Scene, entity: number): boolean => (ageOf(scene, entity) ?? 0) >= GROWN_UP;

/** "Hale, 74,", "Hale is 74", "Hale (74)", "19-year-old Hale": the age that one of the first mentions gives. */
export function ageOf(scene: Scene, entity: number): number | null {
  for (const { firstToken, endToken } of (scene.entities[entity]?.mentions ?? []).slice(0, MENTIONS_ASKED)) {
    const before = firstToken - AGE_WORDS;
    if (isAgeAt(scene, before)) return Number(lowerAt(scene, before));
    const age = Number(lowerAt(scene, endToken + 1));
    const isAge = /^(?:,|is|was|\()$/.test(lowerAt(scene, endToken)) && age > 0 && age < OLDEST;
    if (isAge && /^[,.;)]$/.test(lowerAt(scene, endToken + 2))) return age;
  }
  return null;
}
const MENTIONS_ASKED = 6;
const OLDEST = 120;
/** "19-year-old" in tokens. */
const AGE_WORDS = 3;
