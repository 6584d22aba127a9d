/**
 * What stands between two commas before a verb: "Ann Lowe, Bishop of Tarn, said" is said by her, though the office is
 * written as a name; "his doctor, Tarn Children’s Hospital surgeon Ann Lowe, said" names her behind a body. English.
 */
import { isRole } from '../../names/words/name-kind.ts';
import { personAt } from '../phrase/opening-name.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, isWordOf, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { CLASS } from '../../lexicon/word-classes.ts';

/** The person whose name ends at the comma, where what stands behind it is an office that is written as a name. */
export function bearerOfOffice(scene: Scene, comma: number): Reference | null {
  const isOffice = isRole(scene.lexicon, lowerAt(scene, comma + 1)) && lowerAt(scene, comma + 2) === 'of';
  if (!isOffice || scene.lexicon.headFirst) return null;
  const person = personAt(scene, scene.nameFirst[comma - 1] ?? comma - 1);
  return person?.end === comma ? person : null;
}

/** "which banned player Ann Lowe", "owned by billionaire Ann Lowe": of others. */
const NO_OFFICE = CLASS.saying | CLASS.preposition | CLASS.conjunction | CLASS.pronoun | CLASS.relative;

/** The person whose name ends at the second comma, where nothing but whose they are and their office is before it. */
export function namedBehindBody(scene: Scene, comma: number, closing: number): Reference | null {
  const person = personAt(scene, scene.nameFirst[closing - 1] ?? closing - 1);
  if (scene.lexicon.headFirst || person?.end !== closing || person.first - comma < 2) return null;
  if (!isRole(scene.lexicon, lowerAt(scene, person.first - 1))) return null;
  for (let i = comma + 1; i < person.first; i++) {
    const isMark = !isOutside(scene, i) || tokenAt(scene, i)?.kind === 'punctuation';
    if (isMark || isWordOf(scene, i, NO_OFFICE) || /^\p{Ll}{2,}ed$/u.test(textAt(scene, i))) return null;
  }
  return person;
}
