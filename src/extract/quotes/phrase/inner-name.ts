/**
 * "Allies of the minister, Ann Lowe, said", "The sister of the dead man, Ted Lowe, said": the name between commas tells
 * who the last noun is, not who speaks. Where it may be either, nobody is told by it. English.
 */
import { mayAgree } from './agreement.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../../names/words/given-names.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isPersonNoun, isPossessive, isSaidNoun } from './phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, nounAt, type Scene } from '../scene/scene.ts';
import { TRADE_LIKE_BODIES } from '../../lexicon/english-bodies.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Heads that stand for nobody who could be named beside them, and those for more than one. */
const UNNAMED = wordSet(
  'those anyone someone somebody everyone everybody anybody others many some source insider people',
);
/** Of the president there is one spokesman, who is named behind: "The spokesman for the president, Ed Lowe, said". */
const OFFICES = wordSet(
  'spokesman spokeswoman spokesperson head chair chairman chairwoman chairperson director chief leader president ' +
  'secretary commissioner minister ambassador editor owner founder manager captain coach governor mayor dean ' +
  'principal curator deputy',
);
/** Nouns for somebody to whom something has happened. */
const SOMEBODY = wordSet('accused deceased bride groom bereaved convict');
const SEVERAL = wordSet('men women people children police staff crew clergy');

/** Does the name apposed to the phrase [head.first, end) tell who the noun inside its complement is, or may it? */
export function isInnerName(scene: Scene, head: Descriptor, end: number, entity: number): boolean {
  if (scene.lexicon.language !== 'en' || end - 1 <= head.head) return false;
  const noun = lowerAt(scene, head.head);
  if (isSaidNoun(scene, head.head)) return false; // "The diary of the hiker, Ed Lowe, said"
  if (isPlural(noun) || UNNAMED.has(noun)) return true;
  const inner = end - 1;
  if (!isPersonNoun(scene, noun) || (lowerAt(scene, head.first) === 'the' && OFFICES.has(noun))) return false;
  if (!isSomebody(scene, inner) || !isDefinite(scene, head.head, inner)) return false;
  const gender = givenNameGender(scene.entities[entity]?.name.split(' ')[0] ?? '') ?? null;
  return mayAgree(genderAt(scene, inner), gender);
}

export const isPlural = (lower: string): boolean =>
  (/[^s]s$/.test(lower) && !/(?:ward|time|way)s$/.test(lower)) || SEVERAL.has(lower); // "afterwards"

const isSomebody = (scene: Scene, i: number): boolean => {
  const lower = lowerAt(scene, i);
  const isNoun = isRole(scene.lexicon, lower) || scene.lexicon.ties?.has(lower) === true || SOMEBODY.has(lower);
  return isNoun && !isPlural(lower) && !TRADE_LIKE_BODIES.has(lower);
};

/** "of the (dead) man", "of United's manager"; "of a farmer" is of nobody who is named. */
function isDefinite(scene: Scene, head: number, noun: number): boolean {
  for (let i = noun - 1; i > head; i--) {
    const lower = lowerAt(scene, i);
    if (lower === 'the' || scene.lexicon.possessives.has(lower) || isPossessive(scene, i)) return true;
    if (scene.lexicon.determiners.has(lower)) return false;
  }
  return false;
}

function genderAt(scene: Scene, i: number): Gender | null {
  return scene.lexicon.roles.get(nounAt(scene, i)) ?? null;
}
