/**
 * A number in one of the first sentences is the news of many a report ("In diciotto ore sono caduti 210 millimetri
 * d’acqua"): such a sentence stands by itself more often than the model thinks, which knows short ones by what is left
 * open elsewhere. In other languages than English, whose sentences are weighed by what was fitted on them.
 */
import type { Span } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Planning } from '../../planning.ts';
import { hasWords } from '../../has-words.ts';

/** Sentences of an article that tell its news; those behind them give details. */
const EARLY = 8;
const LEAST_WORDS = 8;
/** "um drei Uhr", "42 ans": when it was, and how old somebody is. */
const NO_NEWS = /^(?:Uhr|heures?|h)$|\d\s?(?:ans|años|anos|anni|Jahre[n]?|Uhr|h)$/u;
/** "había", "hatte": what was before the news. */
const BEFORE = wordSet('hatte hatten avait avaient había habían aveva avevano tinha tinham era waren war');

export function isNumbered({ document, sheet }: Planning, { start, end }: Span): boolean {
  const { language, sentences, paragraphs, text } = document;
  if (language === 'en' || sheet.headline.from !== 'title') return false;
  const running = sentences.filter(({ paragraph }) => paragraphs[paragraph]?.kind === 'text').slice(0, EARLY);
  const words = text.slice(start, end);
  if (!running.some((sentence) => start >= sentence.start && start < sentence.end)) return false;
  const isBefore = words.toLowerCase().match(/\p{L}+/gu)?.some((word) => BEFORE.has(word)) === true;
  if (isBefore || !hasWords(words, LEAST_WORDS)) return false;
  return sheet.figures.some((figure) =>
    figure.start >= start && figure.end <= end && /\d{2}|\d[.,]\d/u.test(text.slice(figure.start, figure.end)) &&
    !NO_NEWS.test(text.slice(figure.start, figure.end)));
}
