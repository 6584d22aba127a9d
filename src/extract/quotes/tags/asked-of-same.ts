/**
 * “It is about the plan,” says Reed. ¶ Is Paul Hale a good leader? ¶ “I want him to win.”: an interview goes on with
 * whoever answers, though the writer's question names another, where the answer speaks of that one, or where "she" is
 * asked and only the speaker is a woman. English.
 */
import { wordSet } from '../../../text/word-set.ts';
import { BE, isModifier } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

interface Asking {
  /** Where the question begins and ends, and the last token of the answer. */
  first: number;
  end: number;
  last: number;
  /** Who has answered until now, and the only one named since. */
  speaker: number;
  other: number;
}

export const isAskedOfSame = (scene: Scene, asking: Asking): boolean =>
  asksByPronoun(scene, asking) || isSpokenOf(scene, asking);

/** "What advice would she give Hale now?": the pronoun fits the speaker, and the name stands behind it. */
function asksByPronoun(scene: Scene, { first, end, speaker, other }: Asking): boolean {
  const gender = scene.genders[speaker] ?? null;
  for (let i = first + 1; i < end && entityAt(scene, i) !== other; i++) {
    const isSubject = AUXILIARIES.has(lowerAt(scene, i - 1)) && isOutside(scene, i);
    if (isSubject && gender !== null && scene.lexicon.pronouns.get(lowerAt(scene, i)) === gender) return true;
  }
  return false;
}
const AUXILIARIES = wordSet(
  'is was does did do has had have would will can could should might must isn\'t wasn\'t doesn\'t didn\'t hasn\'t ' +
  'wouldn\'t isn’t wasn’t doesn’t didn’t hasn’t wouldn’t',
);

/**
 * "And Paul Hale?", "Is Paul Hale a good leader?" “I want him to win.”: him of the question, by a pronoun of his and
 * none of the other gender. Whoever else the question tells of may be meant as well: "Is Hale proud of his son?"
 */
function isSpokenOf(scene: Scene, { first, end, last, speaker, other }: Asking): boolean {
  if (!isOnlyAbout(scene, first, end, other)) return false;
  const theirs = scene.genders[other] ?? null;
  const told = new Set<string>();
  for (let i = end; i <= last; i++) {
    const gender = GENDERED.get(lowerAt(scene, i));
    if (gender) told.add(gender);
  }
  const [only] = told;
  // of an unknown one "she" may be the speaker, whom another tells of
  return told.size === 1 && (theirs === only || (theirs === null && scene.genders[speaker] !== only));
}

/** Is the question but the name behind "and", "what about", or "is" and what the name is: "a good leader"? */
function isOnlyAbout(scene: Scene, first: number, end: number, other: number): boolean {
  let name = first;
  while (OPENERS.has(lowerAt(scene, name)) || scene.lexicon.honorifics.has(lowerAt(scene, name))) name += 1;
  if (entityAt(scene, name) !== other) return false;
  const behind = scene.nameEnd[name] ?? name + 1;
  if (lowerAt(scene, behind) === '?') return behind === end - 1;
  if (!BE.has(lowerAt(scene, name - 1)) || !/^an?$/.test(lowerAt(scene, behind))) return false;
  for (let i = behind + 1; i < end - 1; i++) if (!isModifier(scene, i)) return false;
  return lowerAt(scene, end - 1) === '?';
}
const OPENERS = wordSet('and what about how so but is was');

const GENDERED: ReadonlyMap<string, string> = new Map([
  ['he', 'male'], ['him', 'male'], ['he\'s', 'male'], ['he’s', 'male'],
  ['she', 'female'], ['her', 'female'], ['she\'s', 'female'], ['she’s', 'female'],
]);
