/**
 * "Hale recalled a girl who kept telling him, “…”": the words stand right behind a relative clause's verb of saying, so
 * whoever the clause tells of said them, and nobody whom another verb of the sentence has for its subject. English.
 */
import { antecedent } from '../clause/antecedent.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { subjectOf } from '../clause/find-subject.ts';
import type { Reference } from '../scene/reference.ts';
import { AUXILIARIES, isFinite, isModifier, isPersonNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { leadsOn } from '../clause/verb-chain.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';

export function isOutsideRelative(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { who, reference, evidenceFirst } = candidate;
  if (evidenceFirst > quote.last) return false;
  if (isOwnedAside(scene, quote, candidate)) return true;
  const whose = whoseBefore(scene, quote);
  const at = reference?.first ?? evidenceFirst;
  if (whose >= 0 && at < quote.first && (at < whose || reference?.kind === 'pronoun')) return true;
  if ('entity' in who && isOfUnreadThing(scene, quote) && at < quote.first) return true;
  const told = subjectIn(scene, quote);
  if (!told || reference?.first === told.first) return false;
  return !(told.kind === 'name' && 'entity' in who && who.entity === told.entity);
}

/** "Hale, whose son Bo was killed in the raid, said": the verb behind the second comma is Hale's, and never Bo's. */
function isOwnedAside(scene: Scene, quote: Quotation, { who, reference }: Candidate): boolean {
  if (scene.lexicon.headFirst || reference?.kind !== 'name' || !('entity' in who)) return false;
  let whose = reference.first - 1;
  while (reference.first - whose < LONGEST_OWNED && isOutside(scene, whose) && isModifier(scene, whose)) whose -= 1;
  if (lowerAt(scene, whose) !== 'whose' || textAt(scene, whose - 1) !== ',') return false;
  let close = reference.end;
  while (close < quote.first && close - whose < LONGEST_CLAUSE && !/^[,;:–—]$/.test(textAt(scene, close))) close += 1;
  return textAt(scene, close) === ',' && close < quote.first - 1 && isWordOf(scene, close + 1, CLASS.saying);
}
/** "whose two-year-old son", in tokens. */
const LONGEST_OWNED = 6;

/** "Hale, whose mother calls him “…”": his mother does. The token of "whose", or -1. */
function whoseBefore(scene: Scene, { first }: Quotation): number {
  const floor = Math.max(sentenceAround(scene, first).first, first - LONGEST_CLAUSE);
  for (let i = first - 1; i > floor && isOutside(scene, i) && !/^[,;:]$/.test(textAt(scene, i)); i--)
    if (lowerAt(scene, i) === 'whose')
      return scene.lexicon.headFirst || !ownsPerson(scene, i) || endsBeforeTelling(scene, i, first) ? -1 : i;
  return -1;
}

/** "A woman whose son drowned told the court “…”": his verb, then hers; not "whose son phoned and told her “…”". */
function endsBeforeTelling(scene: Scene, whose: number, end: number): boolean {
  let hasVerb = false;
  for (let i = whose + 2; i < end; i++) {
    if (scene.lexicon.conjunctions.has(lowerAt(scene, i)) || RELATIVES.has(lowerAt(scene, i))) return false;
    if (!isFinite(scene, i) || AUXILIARIES.has(lowerAt(scene, i))) continue;
    if (isWordOf(scene, i, CLASS.saying | CLASS.reporting)) return hasVerb;
    hasVerb = true;
  }
  return false;
}
const LONGEST_CLAUSE = 16;

/** "whose first teacher told", and not "whose last book said" */
function ownsPerson(scene: Scene, whose: number): boolean {
  for (let i = whose + 1; i <= whose + 4; i++) {
    if (isPersonNoun(scene, lowerAt(scene, i).replace(/s$/, ''))) return true;
    if (!isModifier(scene, i) || isWordOf(scene, i, CLASS.determiner)) return false;
  }
  return false;
}

/** Asked for each candidate, read once a quotation. */
const subjectIn = oncePerSpan((scene: Scene, quote: Quotation): Reference | null => {
  if (scene.lexicon.headFirst) return null;
  const { first } = sentenceAround(scene, quote.first);
  const which = whichTells(scene, quote, first);
  if (which > 0) return antecedent(scene, which, first);
  let verb = quote.first - 1;
  while (verb > first && isOutside(scene, verb) && BEFORE_MARKS.has(lowerAt(scene, verb))) verb -= 1;
  if (!isOutside(scene, verb) || !scene.lexicon.saying.has(lowerAt(scene, verb))) return null;
  let i = verb - 1;
  while (i > first && verb - i < REACH && isOutside(scene, i) && isBetween(scene, i)) i -= 1;
  if (!isOutside(scene, i) || !RELATIVES.has(lowerAt(scene, i))) return null;
  return subjectOf(scene, verb, first);
});

/** "was pleased with the review, which called the school “…”": the "which" whose clause brings the words in, or -1. */
function whichTells(scene: Scene, quote: Quotation, floor: number): number {
  for (let i = quote.first - 1; i > Math.max(floor, quote.first - LONGEST_CLAUSE) && isOutside(scene, i); i--) {
    if (/^[,;:–—]$/.test(textAt(scene, i)) || lowerAt(scene, i) === 'and') return -1;
    if (!isWordOf(scene, i, CLASS.saying | CLASS.reporting)) continue;
    return lowerAt(scene, i - 1) === 'which' && textAt(scene, i - 2) === ',' ? i - 1 : -1;
  }
  return -1;
}

/** "was glad of the report's conclusion, which says “…”": a thing of nobody's in the sentence, whatever it is. */
function isOfUnreadThing(scene: Scene, quote: Quotation): boolean {
  const { first } = sentenceAround(scene, quote.first);
  const which = scene.lexicon.headFirst ? -1 : whichTells(scene, quote, first);
  if (which < 0 || entityAt(scene, which - 2) >= 0 || antecedent(scene, which, first) !== null) return false;
  const from = which - LONGEST_THING;
  return !Array.from({ length: LONGEST_THING }, (_, k) => lowerAt(scene, from + k))
    .some((word) => scene.lexicon.possessives.has(word));
}
/** "her own very long maiden speech", in tokens. */
const LONGEST_THING = 7;

/** What may stand between the verb and the mark: "told him that, “". */
const BEFORE_MARKS = wordSet(', : that him her them me us you it reporters police');
/** "who then very quietly went on to say", in tokens. */
const REACH = 8;
const RELATIVES = wordSet('who which that');
const isBetween = (scene: Scene, i: number): boolean =>
  scene.lexicon.between.has(lowerAt(scene, i)) || leadsOn(scene, i) || /ly$/.test(lowerAt(scene, i));
