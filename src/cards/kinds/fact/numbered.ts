/**
 * A number in one of the first sentences is the news of many a report ("In diciotto ore sono caduti 210 millimetri
 * d’acqua"): such a sentence stands by itself more often than the model thinks, which knows short ones by what is left
 * open elsewhere. In other languages than English, whose sentences are weighed by what was fitted on them.
 */
import type { Span } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Planning } from '../../planning.ts';
import { hasWords } from '../../has-words.ts';
import { isNewsLede } from '../../worth/lines.ts';
import { PAST_PERFECT } from '../../worth/wording.ts';
import { endOfFirst } from './early.ts';

/** Sentences of an article that tell its news; those behind them give details. */
const EARLY = 8;
const LEAST_WORDS = 8;
/** "era", "war": with the past perfect, what was before the news. */
const WAS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('war waren'), es: wordSet('era eran'), it: wordSet('era erano'), pt: wordSet('era eram'),
};

export function isNumbered(planning: Planning, { start, end }: Span): boolean {
  const { document: { language, text }, sheet } = planning;
  const isToldAbove = sheet.headline.from === 'title' || isNewsLede(planning);
  if (language === 'en' || !isToldAbove || start >= endOfFirst(planning, EARLY)) return false;
  const words = text.slice(start, end);
  const isBefore = (word: string): boolean => PAST_PERFECT.has(word) || WAS[language]?.has(word) === true;
  if (words.toLowerCase().match(/\p{L}+/gu)?.some(isBefore) || !hasWords(words, LEAST_WORDS)) return false;
  return sheet.figures.some((figure) => {
    // "42 ans": how old somebody is
    if (figure.start < start || figure.end > end || figure.unit === 'yr') return false;
    return /\d{2}|\d[.,]\d/u.test(text.slice(figure.start, figure.end));
  });
}
