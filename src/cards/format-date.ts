/** An ISO year, month or day as a reader of the language writes it. Never throws: an odd date is shown as it came. */
import { labelLanguage } from './labels.ts';
import { memo } from '../text/memo.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

export const formatDate = (iso: string, language: string, month: 'long' | 'short' = 'long'): string =>
  format(iso, language, month);

const format = memo(100, (iso: string, language: string, month: 'long' | 'short'): string => {
  const [, year, monthPart, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(monthPart ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' };
  if (monthPart) shown.month = month;
  if (day) shown.day = 'numeric';
  const tag = locale(language);
  return tag === BRITISH ? inEnglish(date, shown) : formatter(tag, shown).format(date);
});

const BRITISH = 'en-GB';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_LENGTHS: Record<string, number> = { June: 3, July: 3, September: 4 };

/** As Intl writes it in English, without the ten milliseconds that an isolate's first formatter takes. */
function inEnglish(date: Date, shown: Intl.DateTimeFormatOptions): string {
  const name = MONTHS[date.getUTCMonth()] ?? '';
  const month = shown.month === 'short' ? name.slice(0, SHORT_LENGTHS[name] ?? 3) : name;
  return [shown.day && date.getUTCDate(), shown.month && month, date.getUTCFullYear()].filter(Boolean).join(' ');
}

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
  const safe = wanted.toLowerCase() === 'en' ? BRITISH : wanted;
  try {
    return Intl.getCanonicalLocales(safe)[0] ?? BRITISH;
  } catch {
    return BRITISH;
  }
}
