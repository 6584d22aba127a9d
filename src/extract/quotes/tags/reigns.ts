/**
 * "A judge ruled (that) there was “no case”" reports what was said; "Hale ruled his house “like a tyrant”", "ruled out
 * a “knee-jerk” ban", "the court's ruling on “spent” offences" do not. English.
 */
import { wordSet } from '../../../text/word-set.ts';
import { AUXILIARIES } from '../phrase/phrase-words.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** Is the verb of ruling at token `verb` without a clause that tells the ruling? */
export function isWithoutRuling(scene: Scene, verb: number): boolean {
  if (!RULES.has(lowerAt(scene, verb))) return false;
  if (lowerAt(scene, verb + 1) === 'out') return true;
  for (let i = verb + 1; i < verb + LONGEST_SUBJECT; i++) {
    if (!isOutside(scene, i)) return i > verb + 1;
    if (/^[.;–—]$/.test(textAt(scene, i)) || lowerAt(scene, i) === 'and') return true;
    if (lowerAt(scene, i) === 'that' || textAt(scene, i) === ':' || AUXILIARIES.has(lowerAt(scene, i))) return false;
  }
  return true;
}
const RULES = wordSet('ruled ruling');
/** Up to the verb of the clause, in tokens: "ruled on Monday his arrest at the port in May was". */
const LONGEST_SUBJECT = 14;
