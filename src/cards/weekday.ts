/** The name of a day of the week, in the article's language. */
import { lexiconOf } from '../extract/dates/lexicon.ts';

export function isWeekday(word: string, language: string): boolean {
  const bare = bareDay(word);
  return bare.length >= SHORTEST && lexiconOf(language).weekdays.has(bare);
}
/** "The Sun" is a paper, and "sat" a verb. */
const SHORTEST = 5;

/** A day or a month. */
export const isDay = (word: string, language: string): boolean =>
  isWeekday(word, language) || lexiconOf(language).months.has(bareDay(word));

const bareDay = (word: string): string => word.toLowerCase().replace(/['’]s$|\P{L}+$/gu, '');
