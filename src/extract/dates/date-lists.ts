/** Words for dates given as lists in one line each, so that a language is one screen of data. */
import type { DateWords } from './date-words.ts';

interface Lists {
  /** January to December, Sunday to Saturday; forms of one are joined by "|", two words by "_". */
  months: string;
  weekdays: string;
  days: Record<string, number>;
  lead?: string;
  past?: string;
  current?: string;
  future?: string;
  months1?: string;
  years?: string;
  daysUnit?: string;
  agoAfter?: string;
  agoBefore?: string;
  ambiguous?: string;
}

const list = (words = ''): string[] => (words === '' ? [] : words.split(' ').map((word) => word.replaceAll('_', ' ')));
const forms = (words: string): string[][] =>
  words.split(' ').map((form) => form.split('|').map((word) => word.replaceAll('_', ' ')));

/** Lists of one language as its words for dates. */
export function words(lists: Lists): DateWords {
  const units = {
    ...Object.fromEntries(list(lists.daysUnit).map((word) => [word, 'day'] as const)),
    ...Object.fromEntries(list(lists.months1).map((word) => [word, 'month'] as const)),
    ...Object.fromEntries(list(lists.years).map((word) => [word, 'year'] as const)),
  };
  return {
    months: forms(lists.months),
    weekdays: forms(lists.weekdays),
    days: lists.days,
    lead: list(lists.lead),
    past: list(lists.past),
    current: list(lists.current),
    future: list(lists.future),
    units,
    agoAfter: list(lists.agoAfter),
    agoBefore: list(lists.agoBefore),
    ambiguous: list(lists.ambiguous),
  };
}
