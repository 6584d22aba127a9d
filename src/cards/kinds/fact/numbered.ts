/**
 * A number in one of the first sentences is the news of many a report ("In diciotto ore sono caduti 210 millimetri
 * d’acqua"): such a sentence stands by itself more often than the model thinks, which knows short ones by what is left
 * open elsewhere. In other languages than English, whose sentences are weighed by what was fitted on them.
 */
import type { Span } from '../../../text/document.ts';
import type { Figure } from '../../../schema.ts';
import { isAge } from '../figure/is-age.ts';
import type { Planning } from '../../planning.ts';
import { hasWords } from '../../has-words.ts';
import { isNewsLede } from '../../worth/lines.ts';
import { PAST_PERFECT } from '../../worth/wording.ts';
import { endOfFirst } from './early.ts';

/** Sentences of an article that tell its news; those behind them give details. */
const EARLY = 8;
const LEAST_WORDS = 8;
/** "erano caduti", "waren gefallen": a past perfect, of what was before the news. "Rund 300 waren vor Ort" is none. */
const WAS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})war(?:en)?\s(?:[^.,;:]*\s)?(?!gegen(?!\p{L}))\p{Ll}{0,5}ge\p{Ll}+(?:t|en)(?!\p{L})/u,
  it: /(?<!\p{L})era(?:no)?\s(?:\p{Ll}+mente\s|già\s)?\p{Ll}+(?:[aiu]t|st|ss|rt|tt)[oaie](?!\p{L})/u,
};
/** "Luc Roux, 42 ans, ": an age that no other word tells. */
const ASIDE = { before: /[,(]\s?$/u, after: /^(?:\s\p{L}+)?[,)]/u };
const NEAR = 10;

export function isNumbered(planning: Planning, { start, end }: Span): boolean {
  const { document: { language }, sheet } = planning;
  const isToldAbove = sheet.headline.from === 'title' || isNewsLede(planning);
  if (language === 'en' || !isToldAbove || start >= endOfFirst(planning, EARLY)) return false;
  return tellsNumber(planning, { start, end });
}

/** Does it count something, as it is today? */
export function tellsNumber({ document: { language, text }, sheet }: Planning, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const isBefore = words.toLowerCase().match(/\p{L}+/gu)?.some((word) => PAST_PERFECT.has(word)) === true;
  if (isBefore || WAS[language]?.test(words) === true || !hasWords(words, LEAST_WORDS)) return false;
  return sheet.figures.some((figure) => {
    if (figure.start < start || figure.end > end || isAge(text, figure) || isAgeAside(text, figure)) return false;
    return /\d{2}|\d[.,]\d/u.test(text.slice(figure.start, figure.end));
  });
}

const isAgeAside = (text: string, { start, end, unit }: Figure): boolean =>
  unit === 'yr' && ASIDE.before.test(text.slice(Math.max(0, start - NEAR), start)) &&
  ASIDE.after.test(text.slice(end, end + NEAR));
