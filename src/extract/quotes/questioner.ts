/**
 * “You believe?” Brandvold asked. ¶ “It was discarded.”: behind a question and its tag the next paragraph answers, and
 * whoever put the question is not the one who does. English.
 */
import type { Candidate } from './candidate.ts';
import { isOwn } from './features.ts';
import type { Quotation } from './find-quotations.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from './scene.ts';

export function isQuestioner(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { who } = candidate;
  if (scene.lexicon.language !== 'en' || !('entity' in who) || isOwn(candidate)) return false;
  if (sentenceAround(scene, quote.first).first < quote.first) return false;
  if (paragraphAt(scene, quote.first - 1) !== quote.paragraph - 1 || isQuestion(scene, quote)) return false;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const before = scene.quotations.find((one) => one.last >= first && one.last < end);
  if (!before || !isQuestion(scene, before)) return false;
  const tag = before.last + 1;
  const isAsked = Array.from({ length: Math.max(0, end - tag) }, (_, i) => tag + i)
    .some((i) => isOutside(scene, i) && /^ask(?:ed|s)$/.test(lowerAt(scene, i)));
  return isAsked && scene.entities[who.entity]?.mentions.some(({ firstToken }) =>
    firstToken >= tag && firstToken < end) === true;
}

/** Its last mark, within the words or behind them. */
const isQuestion = (scene: Scene, { last }: Quotation): boolean =>
  textAt(scene, last - 1) === '?' || textAt(scene, last) === '?';
