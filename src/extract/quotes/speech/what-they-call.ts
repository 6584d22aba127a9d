/**
 * "rejected what it called an “insulting” offer", "attacked what she termed the “lazy” view": a word that somebody has
 * for what is told, and no word of the writer's, though an article stands before it. English.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, isWordOf, lowerAt, type Scene } from '../scene/scene.ts';

export function isWhatTheyCall(scene: Scene, { first }: Quotation): boolean {
  if (scene.lexicon.language !== 'en') return false;
  const before = isWordOf(scene, first - 1, CLASS.determiner | CLASS.possessive) ? first - 2 : first - 1;
  const verb = lowerAt(scene, before) === 'as' ? before - 1 : before;
  if (!CALLING.has(lowerAt(scene, verb))) return false;
  for (let i = verb - 2; i >= verb - LONGEST_SUBJECT && isOutside(scene, i); i--)
    if (lowerAt(scene, i) === 'what') return !NOBODY.has(lowerAt(scene, i + 1));
  return false;
}
const CALLING = wordSet('called calls termed terms labelled labeled branded dubbed described describes deemed');
/** "what the union's leader has (called)" */
const LONGEST_SUBJECT = 7;
/** "what is called the “rule”", "what we call a “loan”" */
const NOBODY = wordSet('is are was were has have had be we you they scientists experts economists doctors');
