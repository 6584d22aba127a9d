/** An ISO year, month or day as a reader of the language writes it. Never throws: an odd date is shown as it came. */
import { labelLanguage } from './labels.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

export function formatDate(iso: string, language: string, month: 'long' | 'short' = 'long'): string {
  const [, year, monthPart, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(monthPart ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' };
  if (monthPart) shown.month = month;
  if (day) shown.day = 'numeric';
  return new Intl.DateTimeFormat(locale(language), shown).format(date);
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
