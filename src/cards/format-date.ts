/** An ISO year, month or day as a reader of the language writes it. Never throws: an odd date is shown as it came. */
import { labelLanguage } from './labels.ts';
import { memo } from './memo.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

export const formatDate = (iso: string, language: string, month: 'long' | 'short' = 'long'): string => format(iso, language, month);

const format = memo(100, (iso: string, language: string, month: 'long' | 'short'): string => {
  const [, year, monthPart, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(monthPart ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' };
  if (monthPart) shown.month = month;
  if (day) shown.day = 'numeric';
  return formatter(locale(language), shown).format(date);
});

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes a millisecond to make, a tenth of a card; the languages of labels are few. */
function formatter(tag: string, shown: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${shown.month} ${shown.day}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tag, shown);
  formatters.set(key, made);
  return made;
}

/** English dates in the order day month year, as the world writes them, unless the article is American. */
function locale(language: string): string {
  const wanted = labelLanguage(language);
  const safe = wanted.toLowerCase() === 'en' ? 'en-GB' : wanted;
  try {
    return Intl.getCanonicalLocales(safe)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
