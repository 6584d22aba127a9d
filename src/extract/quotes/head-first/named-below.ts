/**
 * "A ministra da Saúde admitiu hoje que há «falhas». ¶ «Faltava contar», acrescentou Elsa Prado.": agencies open with
 * an office, and the first name of the article, with nothing said of who that is, stands in the tag of what follows.
 * Only a verb of adding tells that it is the same one. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { genderOf, isOtherGender } from '../phrase/agreement.ts';
import { isGoverned } from '../phrase/governed.ts';
import { isPause, says } from './head-first-region.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Who has the office of the lead; or -1. */
export function namedBelow(scene: Scene, reference: Descriptor): number {
  const { lexicon, persons: [named] } = scene;
  const { first, head, end } = reference;
  const isOffice = lexicon.offices?.some((nouns) => nouns.includes(lowerAt(scene, head))) === true && end > head + 1;
  if (!isRomance(lexicon) || !named || named.token < end || !isOffice) return -1;
  const apart = paragraphAt(scene, named.token) - paragraphAt(scene, first);
  const isTop = (tokenAt(scene, first)?.sentence ?? LEAD) < LEAD;
  const isLead = isTop && lexicon.definite?.has(lowerAt(scene, first)) === true;
  if (!isLead || apart < 1 || apart > SOON || !isBareTag(scene, named.token, named.entity)) return -1;
  if (tellsOfAnother(scene, reference, named.token)) return -1;
  return isOtherGender(scene, reference, genderOf(scene, reference), scene.genders[named.entity] ?? null)
    ? -1 : named.entity;
}
/** Sentences of a lead with its headline, and paragraphs within which the name follows. */
const LEAD = 4;
const SOON = 2;

/**
 * "«…», acrescentou hoje Elsa Prado", "…, referindo-se": right behind the marks, by a name in full; what commas set off
 * may say that it is another: ", da oposição", ", que viu tudo".
 */
function isBareTag(scene: Scene, token: number, entity: number): boolean {
  const { lexicon, roleWords, nameWords, nameFirst } = scene;
  let verb = (nameFirst[token] ?? token) - 1;
  while (token - verb < LONGEST_TAG && !says(scene, verb) && lexicon.between.has(lowerAt(scene, verb))) verb -= 1;
  const isTag = says(scene, verb) && isPause(scene, verb - 1) && !isOutside(scene, verb - 2);
  const behind = scene.nameEnd[token] ?? token + 1;
  if (textAt(scene, behind) === ',' && lexicon.gerund?.test(lowerAt(scene, behind + 1)) !== true) return false;
  const isPerson = scene.entities[entity]?.kind === 'person' && roleWords[entity] === null;
  return isTag && isPerson && (nameWords[entity] ?? 0) > 1 && lexicon.adding?.has(lowerAt(scene, verb)) === true;
}
const LONGEST_TAG = 4;

/** Between the lead and the name somebody else acts: "O presidente da junta discorda." */
function tellsOfAnother(scene: Scene, { head, end }: Descriptor, name: number): boolean {
  const noun = lowerAt(scene, head);
  for (let i = sentenceAround(scene, end - 1).end; i < name; i++) {
    const word = lowerAt(scene, i);
    const isNoun = [word, word.replace(/s$/, '')].some((one) => isPersonNoun(scene, one));
    const isApposed = isGoverned(scene, i) || textAt(scene, i - 1) === ',';
    if (isOutside(scene, i) && isNoun && word !== noun && !isApposed) return true;
  }
  return false;
}
