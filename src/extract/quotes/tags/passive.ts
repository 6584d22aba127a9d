/** Passives: "described by X as “…”", "was described as “…” by X". The one who speaks stands after "by". */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isOneClause, somebodyAt } from './one-clause.ts';
import { BE, beforeAdverbs, isSaidNoun, MEANS } from '../phrase/phrase-words.ts';
import type { Attribution } from '../scene/reference.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Farther apart than this, verb and quotation have nothing to do with each other. */
const NEAR = 14;

export function passive(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const { first } = sentenceAround(scene, quote.first);
  return ledByName(scene, quote, first) ?? agentOf(scene, quote);
}

/** "was told on Friday by a guard, Bo Hurn, that it was “…”", "was called “…” at a rally by Hurn". English. */
export function agentOf(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  if (scene.lexicon.language !== 'en') return null;
  const { first, end } = sentenceAround(scene, quote.first);
  const isAnswer = textAt(scene, quote.first - 1) === ':'; // of whoever was asked
  for (let verb = quote.first - 1; verb > first && quote.first - verb < FAR; verb--) {
    if (isAnswer && lowerAt(scene, verb) === 'asked') return null;
    if (!isOutside(scene, verb) || !(isDone(scene, verb) || isReduced(scene, quote, verb))) continue;
    const inner = byAfter(scene, verb + 1, quote.first);
    const agent = inner > 0 ? somebodyAt(scene, inner + 1, quote.first) : null;
    if (agent) {
      const from = behindPretence(scene, agent.end, quote.first);
      const isTold = isOneClause(scene, from, quote) && !isOfTheirs(scene, from, quote);
      return isTold ? { reference: agent.reference, evidenceFirst: verb, evidenceEnd: agent.end } : null;
    }
    const outer = isOneClause(scene, verb + 1, quote) ? byAfter(scene, quote.last + 1, end) : -1;
    const behind = outer > 0 ? somebodyAt(scene, outer + 1, end) : null;
    return behind && { reference: behind.reference, evidenceFirst: verb, evidenceEnd: behind.end };
  }
  return null;
}
/** Tokens from the participle to the words. */
const FAR = 32;

/** "was told", "has often been called", "Ann Lowe, once described (by)" */
function isDone(scene: Scene, verb: number): boolean {
  const word = lowerAt(scene, verb);
  if (word === 'signed') return false; // "in a letter signed by Hurn, Lowe called"
  const isCalling = TELLING.has(word) || (isWordOf(scene, verb, CLASS.reporting) && isParticiple(scene, verb));
  if (!isCalling && !(isWordOf(scene, verb, CLASS.saying) && isParticiple(scene, verb))) return false;
  const before = lowerAt(scene, beforeAdverbs(scene, verb, 0));
  return BE.has(before) || /^(?:gets?|got)$/.test(before) ||
    (isCalling && lowerAt(scene, verb + 1) === 'by' && !scene.lexicon.pronouns.has(before));
}
const TELLING = wordSet(
  'told informed warned reminded assured advised ordered instructed urged accused criticised criticized called ' +
  'mocked ridiculed attacked praised condemned blamed rebuked scolded nicknamed likened compared dismissed derided ' +
  'lampooned hailed branded labelled labeled dubbed described denounced greeted taunted heckled quoted berated chided',
);

/** "by" behind a few words that hold no verb: "on Friday by", "in the Commons by"; or -1. */
function byAfter(scene: Scene, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling, from + WORDS_BEFORE_BY) && isOutside(scene, i); i++) {
    if (lowerAt(scene, i) === 'by' && MEANS.has(lowerAt(scene, i + 1))) return -1;
    if (lowerAt(scene, i) === 'by') return /(?:ed|en|wn)$/.test(lowerAt(scene, i - 1)) && i > from ? -1 : i;
    if (tokenAt(scene, i)?.kind !== 'word' || CLAUSES.has(lowerAt(scene, i))) return -1;
  }
  return -1;
}
const WORDS_BEFORE_BY = 6;
const CLAUSES = wordSet('that to of for as after before when while and but who which about');

/** "a caller claiming to be from her bank": behind what they claimed to be. */
function behindPretence(scene: Scene, from: number, ceiling: number): number {
  if (!/^(?:claiming|pretending|purporting|posing)$/.test(lowerAt(scene, from))) return from;
  let at = from + 1;
  while (at < ceiling && isOutside(scene, at) && (at < from + 3 || lowerAt(scene, at) !== 'to')) at += 1;
  return at;
}

/** "criticised by Hurn for her “…” remark": she has said it. */
const isOfTheirs = (scene: Scene, from: number, quote: Quotation): boolean => {
  for (let i = from; i < quote.first; i++)
    // "greeted with shouts of" are theirs who greet
    if (isOutside(scene, i) && lowerAt(scene, i - 1) !== 'with' && isSaidNoun(scene, i)) return true;
  return isSaidNoun(scene, quote.last + 1) || (from < quote.first - 1 && /^(?:,|and)$/.test(lowerAt(scene, from)));
};

/** Does the one who speaks stand right at the words, before the marks or behind them? Asked for each candidate. */
export const hasAgent = oncePerSpan((scene: Scene, quote: Quotation): boolean => {
  const agent = passive(scene, quote);
  if (!agent) return false;
  const { first, end } = agent.reference;
  const isBehind = first === quote.last + 2 && isReduced(scene, quote, agent.evidenceFirst);
  return isBehind || end === quote.first || (end === quote.first - 1 && lowerAt(scene, end) === 'as');
});

/** "…, a thought echoed by Hale: “…”": whose name stands between "by" and the colon. */
function ledByName(scene: Scene, quote: Quotation, floor: number): Omit<Attribution, 'rule'> | null {
  const colon = quote.first - 1;
  if (textAt(scene, colon) !== ':') return null;
  for (let by = colon - 2; by > Math.max(floor, colon - NEAR); by--) {
    if (lowerAt(scene, by) !== 'by' || !/(?:ed|en|wn)$/.test(lowerAt(scene, by - 1))) continue;
    const reference = phraseStartingAt(scene, by + 1, colon);
    return reference?.end === colon ? { reference, evidenceFirst: by - 1, evidenceEnd: colon } : null;
  }
  return null;
}

const isParticiple = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && /(?:ed|ten|nt)$/.test(lowerAt(scene, i));

/** "a boy described as “…” by his father", "the plan dubbed “…” by locals": done to what stands before it. */
export function isReduced(scene: Scene, quote: Quotation, verb: number): boolean {
  const next = lowerAt(scene, verb + 1);
  const isReporting = isWordOf(scene, verb, CLASS.reporting) && isParticiple(scene, verb);
  if (!isReporting || !(next === 'as' || verb + 1 === quote.first)) return false;
  if (scene.lexicon.pronouns.has(lowerAt(scene, verb - 1))) return false; // "what she called “a race” by the banks"
  return lowerAt(scene, quote.last + 1) === 'by' && isOutside(scene, quote.last + 1);
}
