/**
 * “It is about the plan,” says Reed. ¶ Is Paul Hale a good leader? ¶ “I want him to win.”: an interview goes on with
 * whoever answers, though the writer's question names another, where the answer speaks of that one, or where "she" is
 * asked and only the speaker is a woman. English.
 */
import { wordSet } from '../../text/word-set.ts';
import { BE } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, type Scene } from './scene.ts';

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
  asksByPronoun(scene, asking) || (!asksOther(scene, asking) && isSpokenOf(scene, asking));

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

/** "Did Paul Hale agree?", "What does Hale think?", "Had Hale seen it?": he is asked; no "Is Hale a good leader?" */
function asksOther(scene: Scene, { first, end, other }: Asking): boolean {
  let isSubject = false;
  for (let i = first; i < end; i++) {
    const isNamed = entityAt(scene, i) === other;
    if (isNamed && AUXILIARIES.has(lowerAt(scene, i - 1)) && !BE.has(lowerAt(scene, i - 1))) return true;
    isSubject ||= isNamed;
    if (isSubject && ASKED.has(lowerAt(scene, i))) return true;
  }
  return false;
}
/** What whoever is asked does or may say of themselves. */
const ASKED = wordSet(
  'agree mind know care regret worry accept think believe remember respond reply answer say want feel hope fear ' +
  'expect understand see make plan intend miss like love hate enjoy dispute deny object disagree asked respond ' +
  'surprised',
);

/** “I want him to succeed.”: him of the question, by a pronoun of his, and by none of the other gender. */
function isSpokenOf(scene: Scene, { end, last, speaker, other }: Asking): boolean {
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
const GENDERED: ReadonlyMap<string, string> = new Map([
  ['he', 'male'], ['him', 'male'], ['he\'s', 'male'], ['he’s', 'male'],
  ['she', 'female'], ['her', 'female'], ['she\'s', 'female'], ['she’s', 'female'],
]);
