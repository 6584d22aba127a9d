/** A date as pages and datelines write it → ISO 8601. An ambiguous order (03/04/2024) is no date: never guessed. */
import { latinDigits } from './latin-digits.ts';
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
const MONTH = String.raw`([\p{L}\p{M}]{2,14})\.?`;
const MONTH_FIRST = pattern('u', '^', MONTH, String.raw` (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`);
const DAY_FIRST = pattern(
  'u',
  String.raw`^(\d{1,2})(?:\.|,|st|nd|rd|th|er|re|º|η|ª)?(?: |-)(?:de |of |d[’'])?`,
  MONTH,
  String.raw`,?(?: |-)(?:de |del )?(\d{4})(?!\d)`,
);
/** Hungarian and Lithuanian: "2026. november 16.", "2026 m. lapkričio 16 d." */
const YEAR_AND_MONTH = pattern('u', String.raw`^(\d{4})\.?(?: m\.)? `, MONTH, String.raw` (\d{1,2})(?!\d)`);
const VIETNAMESE = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})(?!\d)/iu;
const NUMERIC = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
/** "25.04.24": with dots the day is first, and the year is of this century. */
const SHORT_YEAR = /^(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/;
const WEEKDAY = /^(?:(?:thứ|chủ) )?[\p{L}\p{M}]{2,14}(?:-feira)?\.?[,،]? +(?=[\p{L}\d])/iu;

/**
 * The date at the beginning of a string: `2024-11-06`, or a date-time where the string gives one in ISO form; null
 * otherwise.
 */
export function parseDate(text: string): string | null {
  const head = latinDigits(text.slice(0, 80)).trim().replace(/\s+/g, ' ');
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
  const yearAndMonth = YEAR_AND_MONTH.exec(text);
  if (yearAndMonth) return day(yearAndMonth[1], monthNumber(yearAndMonth[2] ?? ''), yearAndMonth[3]);
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) return day(vietnamese[3], vietnamese[2], vietnamese[1]);
  const short = SHORT_YEAR.exec(text);
  if (short) return day(`20${short[3]}`, short[2], short[1]);
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
