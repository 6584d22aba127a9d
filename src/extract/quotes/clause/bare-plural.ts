/** People as the subject of a clause by a plural that no article stands before. English. */
import { CLASS } from '../../lexicon/word-classes.ts';
import { isFinite } from '../phrase/phrase-words.ts';
import { isWordOf, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { isSeveral } from '../phrase/who.ts';

/**
 * "Experts challenged the claim", "Demonstrators packed the square", "Nurses walked out": people by a plural that needs
 * no determiner.
 */
export function isBarePlural(scene: Scene, i: number): boolean {
  const { epithets, roles, collectives } = scene.lexicon;
  const [lower, one] = [lowerAt(scene, i), lowerAt(scene, i).replace(/s$/, '')];
  if (lower === 'police') return isFinite(scene, i + 1); // "Police were called": they, no "police car"
  if (isWordOf(scene, i, CLASS.people)) return isSeveral(lower) || collectives?.has(lower) === true;
  if (PLURAL_OF_PEOPLE.test(lower)) return roles.has(one) || epithets?.has(one) === true;
  return lower.length > one.length && roles.has(one) && sentenceAround(scene, i).first === i;
}
/** "shoppers", "pensioners": no "leads", which is a verb as well; where a sentence begins, "Nurses" is none. */
const PLURAL_OF_PEOPLE = /(?:er|or|ist|ian|ant|ent|ee)s$/;
