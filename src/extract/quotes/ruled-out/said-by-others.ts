/**
 * „…“, haben Anwohner berichtet; „…“, hätten ihm die Kollegen erzählt: a clause right behind the words has a noun and
 * no name for whoever said them, so that the one who spoke before did not. Where nouns have capitals (German), and the
 * verb stands at the end of its clause.
 */
import { startsWithCapital } from '../../../text/capital.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, lowerAt, textAt, type Scene } from '../scene/scene.ts';

const PERFECT = wordSet('haben hätten hat habe hätte hatten hatte');
/** Words of the clause that are looked at. */
const WITHIN = 9;

export function isSaidByOthers(scene: Scene, quote: Quotation, { who, evidenceFirst }: Candidate): boolean {
  const from = quote.last + 2;
  if (evidenceFirst >= from) return false; // "hat die Ministerin gesagt"
  const isClause = textAt(scene, from - 1) === ',' && PERFECT.has(lowerAt(scene, from));
  if (!scene.lexicon.capitalisesNouns || !('entity' in who) || !isClause) return false;
  let hasNoun = false;
  for (let at = from + 1; at <= from + WITHIN; at += 1) {
    if (entityAt(scene, at) >= 0 || /^[.,;:]?$/.test(textAt(scene, at))) return false;
    if (hasNoun && scene.lexicon.saying.has(lowerAt(scene, at))) return true;
    hasNoun ||= startsWithCapital(textAt(scene, at));
  }
  return false;
}
