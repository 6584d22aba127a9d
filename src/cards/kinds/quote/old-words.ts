/**
 * Words that were said at another time than the news: "said at the time", "in a previous article", "told CNN in 2013".
 * Under today's headline they would answer it.
 */
import type { ReadQuote } from '../../../extract/extraction.ts';
import { pattern } from '../../../pattern.ts';
import type { Planning } from '../../planning.ts';
import { sentenceSpanAt } from '../../where.ts';

const OLD = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:at the time|back then|once (?:said|told|wrote|called)|in an? (?:previous|earlier|past|old)|`,
  'previously|years? (?:ago|before|earlier)|last year|damals|im vergangenen jahr|',
  String.raw`vor \p{L}+ jahren|à l[’']époque|l[’']an dernier|il y a \p{L}+ ans|en su momento|el año pasado|`,
  String.raw`hace \p{L}+ años)(?!\p{L})`,
);
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)/gu;

/** "…, who had promised it in 2023": when somebody did something else. */
const ASIDE = /,\s(?:who|whose|which|der|die|das|qui|que|che)\s.*$/su;

/** Does the writer's sentence around the words date them to the past? */
export function isOld({ document, sheet }: Planning, { start, end }: ReadQuote): boolean {
  const sentence = sentenceSpanAt(document, start);
  if (!sentence) return false;
  const last = sentenceSpanAt(document, Math.max(start, end - 1)) ?? sentence;
  const before = document.text.slice(sentence.start, start);
  const after = document.text.slice(end, Math.max(end, last.end));
  const around = `${before} ${after.replace(ASIDE, '')}`;
  const today = sheet.source.publishedAt?.slice(0, 4);
  return OLD.test(around) || (around.match(YEAR) ?? []).some((year) => year !== today);
}
