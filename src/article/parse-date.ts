/** A date as pages and datelines write it → ISO 8601. An ambiguous order (03/04/2024) is no date: never guessed. */
import { monthNumber } from './month-names.ts';
import { pattern } from '../pattern.ts';

const ISO = pattern(
  'i',
  String.raw`^([+-]?\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})? ?(Z|UTC|GMT|`,
  String.raw`[+-]\d\d(?::?\d\d)?)?)?(?![\d])`,
);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const CJK = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const MONTH_FIRST = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const DAY_FIRST =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er|º)?(?: |-)(?:de |of )?(\p{L}{3,12})\.?,?(?: |-)(?:de |del )?(\d{4})(?!\d)/u;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const WEEKDAY = /^\p{L}{2,12}(?:-feira)?\.?,? +(?=[\p{L}\d])/u;

/**
 * The date at the beginning of a string: `2024-11-06`, or a date-time where the string gives one in ISO form; null
 * otherwise.
 */
export function parseDate(text: string): string | null {
  const head = text.slice(0, 80).trim().replace(/\s+/g, ' ');
  return dateAt(head) ?? dateAt(head.replace(WEEKDAY, ''));
}

function dateAt(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return dateTime(iso);
  const compact = COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? CJK.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const numeric = NUMERIC.exec(text);
  return numeric ? numericDay(numeric) : null;
}

/** ISO 8601: midnight may be 24:00, and a leap second is the 60th. */
const LAST = { hour: 24, minute: 59, second: 60, month: 12 };
/** Of the Gregorian calendar, and of what an article is about to write. */
const YEARS = { from: 1600, to: 2200 };

function dateTime([, year, month, date, hour, minute, second, zone]: RegExpExecArray): string | null {
  const on = day(year, month, date);
  if (!on || hour === undefined) return on;
  const isTime = Number(hour) <= LAST.hour && Number(minute) <= LAST.minute && Number(second ?? 0) <= LAST.second;
  if (!isTime) return on;
  return `${on}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Dots are written day first everywhere; with slashes and hyphens only a number over 12 tells the order. */
function numericDay([, first, mark, second, year]: RegExpExecArray): string | null {
  if (mark === '.' || Number(first) > LAST.month || first === second) return day(year, second, first);
  return Number(second) > LAST.month ? day(year, first, second) : null;
}

/** ISO day, or null for one that no calendar has. */
function day(
  year: string | undefined,
  month: string | number | null | undefined,
  date: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const isMonth = y >= YEARS.from && y <= YEARS.to && m >= 1 && m <= LAST.month;
  if (!isMonth || !(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
