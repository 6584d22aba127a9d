/**
 * “…,” purred a barman; „…“, fiel ein Nachbar dem Redner ins Wort: whatever the verb means, somebody new has said it,
 * and not whoever spoke or acted before.
 */
import { oncePerSpan } from '../../../text/memo.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { isIndefinite } from '../phrase/agreement.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isNamedIn } from '../scene/named-in.ts';
import { BE, isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isBesideNewcomer(scene: Scene, quote: Quotation, { who, evidenceFirst }: Candidate): boolean {
  const { first } = sentenceAround(scene, quote.first);
  if (evidenceFirst >= first) return false;
  const { end } = sentenceAround(scene, quote.last);
  if (!hasNewcomer(scene, quote)) return false;
  const isNamed = (from: number, to: number): boolean => 'entity' in who && isNamedIn(scene, who.entity, from, to);
  return !isNamed(first, quote.first) && !isNamed(quote.last + 1, end);
}

/** Does its sentence tell of somebody with an indefinite article, who is no object of a preposition? */
const hasNewcomer = oncePerSpan((scene: Scene, quote: Quotation): boolean => {
  const { first } = sentenceAround(scene, quote.first);
  const { end } = sentenceAround(scene, quote.last);
  const isPhrase = (i: number): boolean =>
    isOutside(scene, i) && isIndefinite(scene, i) && !opensPhrase(scene, i - 1) && isPersonBehind(scene, i);
  for (let i = first; i < quote.first; i++) if (isPhrase(i)) return true;
  for (let i = quote.last + 1; i < end; i++) if (isPhrase(i)) return true;
  return false;
});

/** A word behind which the phrase is no subject: "to a friend", "and a friend", "was a friend". */
const opensPhrase = (scene: Scene, i: number): boolean =>
  isWordOf(scene, i, CLASS.preposition | CLASS.conjunction | CLASS.pronoun) || BE.has(lowerAt(scene, i)) ||
  scene.lexicon.copulas?.has(lowerAt(scene, i)) === true;

function isPersonBehind(scene: Scene, article: number): boolean {
  for (let i = article + 1; i <= article + MOST_MODIFIERS && isOutside(scene, i) && entityAt(scene, i) < 0; i++) {
    if (isPersonNoun(scene, lowerAt(scene, i))) return true;
    if (/^\P{L}/u.test(textAt(scene, i))) return false;
  }
  return false;
}
/** "a retired school cook" */
const MOST_MODIFIERS = 4;
