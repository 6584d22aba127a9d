/** Passives: "described by X as “…”", "was described as “…” by X". The one who speaks stands after "by". */
import { CLASS } from '../lexicon/word-classes.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { objectPronounAt } from './object-pronoun.ts';
import { BE } from './phrase-words.ts';
import type { Attribution } from './reference.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from './scene.ts';

/** Farther apart than this, verb and quotation have nothing to do with each other. */
const NEAR = 14;

export function passive(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const { first } = sentenceAround(scene, quote.first);
  const led = ledByName(scene, quote, first);
  if (led) return led;
  for (let verb = quote.first - 1; verb >= Math.max(first + 1, quote.first - NEAR); verb--) {
    if (!isPassive(scene, verb) && !isReduced(scene, quote, verb)) continue;
    return byPhrase(scene, verb, verb + 1, quote.first) ?? byPhrase(scene, verb, quote.last + 1, quote.last + NEAR);
  }
  return null;
}

/** Does the one who speaks stand right at the words, before the marks or behind them? */
export function hasAgent(scene: Scene, quote: Quotation): boolean {
  const agent = passive(scene, quote);
  if (!agent) return false;
  const { first, end } = agent.reference;
  const isBehind = first === quote.last + 2 && isReduced(scene, quote, agent.evidenceFirst);
  return isBehind || end === quote.first || (end === quote.first - 1 && lowerAt(scene, end) === 'as');
}

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

/** "was described", "has been hailed", "what is called" */
const isPassive = (scene: Scene, verb: number): boolean =>
  isWordOf(scene, verb, CLASS.saying | CLASS.reporting) && isParticiple(scene, verb) &&
  [1, 2, 3].some((back) => BE.has(lowerAt(scene, verb - back)));

const isParticiple = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && /(?:ed|ten|nt)$/.test(lowerAt(scene, i));

/** "a boy described as “…” by his father", "the plan dubbed “…” by locals": done to what stands before it. */
export function isReduced(scene: Scene, quote: Quotation, verb: number): boolean {
  const next = lowerAt(scene, verb + 1);
  const isReporting = isWordOf(scene, verb, CLASS.reporting) && isParticiple(scene, verb);
  if (!isReporting || !(next === 'as' || verb + 1 === quote.first)) return false;
  return lowerAt(scene, quote.last + 1) === 'by' && isOutside(scene, quote.last + 1);
}

function byPhrase(scene: Scene, verb: number, from: number, ceiling: number): Omit<Attribution, 'rule'> | null {
  if (lowerAt(scene, from) !== 'by' || !isOutside(scene, from)) return null;
  const sentence = tokenAt(scene, verb)?.sentence;
  if (tokenAt(scene, from)?.sentence !== sentence) return null;
  const reference = objectPronounAt(scene, from + 1) ?? phraseStartingAt(scene, from + 1, ceiling);
  return reference && { reference, evidenceFirst: Math.min(verb, from), evidenceEnd: reference.end };
}
