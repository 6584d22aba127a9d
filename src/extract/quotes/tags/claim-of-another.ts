/**
 * "Lowe scoffed at Hoyle's warning that it was “…”", "a plea from counsel, Bo Hurn, that …", "a letter from the founder
 * in which he called them “…”": the words of the one whose claim it is, whatever is done with it. English.
 */
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOneClause, somebodyAt, type Somebody } from './one-clause.ts';
import { AUXILIARIES, isModifier } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { ownerAt } from './rule-owner.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A noun of speech at `noun`: who said it, where the phrase begins and the clause that it opens. */
interface Claim { owner: Somebody; noun: number; first: number }

export function claimOfAnother(scene: Scene, quote: Quotation): Reference | null {
  const { first } = sentenceAround(scene, quote.first);
  for (let noun = quote.first - 1; noun >= first && quote.first - noun < FAR; noun--) {
    if (!isOutside(scene, noun) || !NOUNS.has(singular(lowerAt(scene, noun)))) continue;
    const claim = ownedBefore(scene, noun, first) ?? ownedBehind(scene, noun, first, quote.first);
    if (!claim) continue;
    const isClause = !isTold(scene, claim.first) && opensClause(scene, claim, quote);
    return isClause ? claim.owner.reference : null;
  }
  return null;
}
const FAR = 34;
const singular = (word: string): string => word.replace(/s$/, '');

const NOUNS = wordSet(
  'plea charge warning view complaint remark comment description claim verdict accusation allegation suggestion ' +
  'assertion contention assurance admission opinion jibe insult boast belief insistence advice argument ' +
  'assessment prediction fear criticism characterisation characterization letter note email message ' +
  'statement report taunt pledge joke quip observation speech essay article diary memo lecture sermon',
);
/** "the view of Hoyle", and no "description of Hoyle" */
const OF_SPEAKER = wordSet(
  'view verdict opinion remark comment assertion contention belief insistence advice assessment',
);
const MADE = wordSet('made levelled leveled voiced put raised written sent posted offered');
const OF_THING = wordSet('description characterisation characterization criticism');

/** "the critic Jane Poll's scathing remark"; "a magazine over its claim" */
function ownedBefore(scene: Scene, noun: number, floor: number): Claim | null {
  let at = noun - 1;
  while (at > floor && noun - at <= MODIFIERS && isModifier(scene, at) && !ownerAt(scene, at)) at -= 1;
  const owner = at >= floor && isOutside(scene, at) ? ownerAt(scene, at) : null;
  if (!owner) return null;
  if (owner.kind !== 'pronoun') {
    return { owner: { reference: owner, end: noun + 1, isApposed: false }, noun, first: owner.first };
  }
  const isOfBody = lowerAt(scene, at) === 'its' && /^(?:over|for)$/.test(lowerAt(scene, at - 1));
  const body = isOfBody ? phraseEndingAt(scene, at - 2, floor) : null;
  return body && body.kind !== 'pronoun'
    ? { owner: { reference: body, end: noun + 1, isApposed: false }, noun, first: body.first } : null;
}
const MODIFIERS = 4;

/** "a plea from defence counsel Leo Marsh", "the charge, made by his predecessor Iain Scobie," */
function ownedBehind(scene: Scene, noun: number, floor: number, ceiling: number): Claim | null {
  let at = textAt(scene, noun + 1) === ',' ? noun + 2 : noun + 1;
  if (MADE.has(lowerAt(scene, at)) && lowerAt(scene, at + 1) === 'by') at += 1;
  else if (at > noun + 1) return null;
  const link = lowerAt(scene, at);
  const isOwner = /^(?:from|by)$/.test(link) || (link === 'of' && OF_SPEAKER.has(singular(lowerAt(scene, noun))));
  const owner = isOwner ? somebodyAt(scene, at + 1, ceiling) : null;
  if (!owner) return null;
  let first = noun;
  while (first > floor && isModifier(scene, first - 1) && !isWordOf(scene, first - 1, SPEECH)) first -= 1;
  if (first > floor && scene.lexicon.determiners.has(lowerAt(scene, first - 1))) first -= 1;
  return { owner, noun, first };
}
const SPEECH = CLASS.saying | CLASS.reporting;

/** "(said) Hoyle's claim that the fair was dull was “…”": a verdict on the claim may follow. */
const isTold = (scene: Scene, first: number): boolean => TELLS.has(lowerAt(scene, first - 1));
const TELLS = wordSet(
  'said says say saying told tells added adds insisted insists argued argues thinks thought believes believed ' +
  'claimed that because if whether called calls calling described describes describing branded labelled dubbed',
);

/** Is the quotation in the clause that tells what the claim was? */
function opensClause(scene: Scene, { owner: { end }, noun }: Claim, quote: Quotation): boolean {
  const at = textAt(scene, end) === ',' ? end + 1 : end;
  const inside = behindVerb(scene, at, end);
  if (inside > 0) return isOneClause(scene, inside, quote);
  const [word, next] = [lowerAt(scene, at), lowerAt(scene, at + 1)];
  const isAs = lowerAt(scene, quote.first - 1) === 'as';
  const isWhatOf = word === 'of' && (isAs ? OF_THING.has(singular(lowerAt(scene, noun))) : at + 1 === quote.first);
  // no "report that was on every chair"
  const isClause = /^(?:that|s?he|they|it)$/.test(word) && !AUXILIARIES.has(next);
  return (isWhatOf || (isClause && !isAs)) && isOneClause(scene, at + 1, quote);
}

/** Behind the verb of "(a letter) in which she called", "(a note) that said", "(a plea) asking"; or -1. */
function behindVerb(scene: Scene, at: number, end: number): number {
  const word = lowerAt(scene, at);
  const isInWhich = word === 'in' && lowerAt(scene, at + 1) === 'which';
  const isTheirs = isInWhich && /^(?:s?he|they)$/.test(lowerAt(scene, at + 2));
  const isAsking = /ing$/.test(word) && at === end;
  const verb = isTheirs ? at + 3 : isAsking ? at : /^(?:that|which|who)$/.test(word) ? at + 1 : -1;
  return verb > 0 && isWordOf(scene, verb, SPEECH) ? verb + 1 : -1;
}
