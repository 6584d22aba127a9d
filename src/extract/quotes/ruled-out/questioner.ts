/**
 * “You believe?” Brandvold asked. ¶ “It was discarded.”: behind a question and its tag the next paragraph answers, and
 * whoever put the question is not the one who does. English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isNamedIn } from '../scene/named-in.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function isQuestioner(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { who } = candidate;
  if (scene.lexicon.language !== 'en' || !('entity' in who) || isOwn(candidate)) return false;
  if (sentenceAround(scene, quote.first).first < quote.first) return false;
  if (paragraphAt(scene, quote.first - 1) !== quote.paragraph - 1 || isQuestion(scene, quote)) return false;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const before = scene.quotations[(scene.quoteAt[quote.first] ?? 0) - 1];
  if (!before || before.last < first || before.last >= end || !isQuestion(scene, before)) return false;
  let isAsked = false;
  for (let i = first; i < end; i++) isAsked ||= isOutside(scene, i) && /^ask(?:ed|s)$/.test(lowerAt(scene, i));
  return isAsked && isNamedIn(scene, who.entity, before.last + 1, end);
}

/** Its last mark, within the words or behind them. */
const isQuestion = (scene: Scene, { last }: Quotation): boolean =>
  textAt(scene, last - 1) === '?' || textAt(scene, last) === '?';
