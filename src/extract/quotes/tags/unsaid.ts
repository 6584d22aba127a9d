/**
 * Words that nobody here said, as the sentence tells: "denies that she called it “…”", "never said “…”". English.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { goesOnToSay } from './answers-claim.ts';
import { isInClosedRelative } from '../clause/closed-relative.ts';
import { BETWEEN_NOT, CALLING, NO_STOP, NOT_SAYING, REFUSING, STOPPING } from '../../lexicon/english-unsaid.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Does the sentence say that the words before which it stands were not said? */
export function isUnsaid(scene: Scene, quote: Quotation): boolean {
  if (scene.lexicon.language !== 'en' || /^[:,]$/.test(textAt(scene, quote.first - 1))) return false;
  const { first } = sentenceAround(scene, quote.first);
  const verb = verbBefore(scene, quote, first);
  return (verb >= 0 && isNegated(scene, verb, first)) || isDenied(scene, quote, first);
}

/** The verb of saying or calling right before the words, at most one short object between; or -1. */
function verbBefore(scene: Scene, quote: Quotation, first: number): number {
  for (let i = quote.first - 1; i > Math.max(first, quote.first - NEAR) && isOutside(scene, i); i--) {
    if (/^[,;:]$/.test(textAt(scene, i))) return -1;
    if (isWordOf(scene, i, CLASS.saying | CLASS.reporting) || CALLING.has(lowerAt(scene, i))) return i;
  }
  return -1;
}
const NEAR = 6;

/** "did not call", "never said", "refused to say", "stopped short of calling", "without calling". */
function isNegated(scene: Scene, verb: number, first: number): boolean {
  let i = verb - 1;
  while (i > first && (BETWEEN_NOT.has(lowerAt(scene, i)) || /[^n]ly$/.test(lowerAt(scene, i)))) i -= 1; // not "only"
  const before = lowerAt(scene, i);
  if (NOT_SAYING.has(before) || /n't$/.test(before)) return true;
  if (before === 'to') return REFUSING.has(lowerAt(scene, i - 1));
  if (before === 'against') return /ing$/.test(lowerAt(scene, verb)); // "warned her against calling it"
  if (before === 'from') return isStopped(scene, i, first);
  return before === 'of' && /^(?:short|instead)$/.test(lowerAt(scene, i - 1));
}

/** "stopped him from (saying)", "far from (saying)"; "nothing stops him from (saying)" has him say it. */
function isStopped(scene: Scene, from: number, first: number): boolean {
  if (lowerAt(scene, from - 1) === 'far') return true;
  for (let i = from - 1; i >= Math.max(first, from - FAR_OBJECT) && isOutside(scene, i); i--) {
    if (!STOPPING.has(lowerAt(scene, i))) continue;
    const before = [1, 2, 3].map((back) => lowerAt(scene, i - back));
    return !before.some((word) => NO_STOP.has(word) || /n['’]t$/.test(word));
  }
  return false;
}
/** "stopped the former leader of the party from", in tokens. */
const FAR_OBJECT = 9;

/** "denies that she said “…”", "denied calling it “…”", and does not go on to say them. */
function isDenied(scene: Scene, quote: Quotation, first: number): boolean {
  for (let i = quote.first - 1; i > first && quote.first - i < FAR && isOutside(scene, i); i--) {
    if (!/^den(?:y|ies|ied|ying)$/.test(lowerAt(scene, i)) || isInClosedRelative(scene, quote, i)) continue;
    const next = lowerAt(scene, i + 1);
    const isClause = next === 'that' || /ing$/.test(next) || scene.lexicon.pronouns.has(next);
    return isClause && !goesOnToSay(scene, i + 1, quote.first);
  }
  return false;
}
const FAR = 24;
