/**
 * The Date line of a mail (RFC 5322) as ISO 8601, in the time zone of its sender: the day is the one on his calendar.
 */
import { parseDate } from '../../parse-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE = new RegExp(
  `(\\d{1,2})\\s+(${MONTHS.join('|')})[a-z]*\\s+(\\d{4})\\s+` +
  '(\\d\\d):(\\d\\d)(?::(\\d\\d))?\\s*([+-]\\d{4}|[A-Z]{1,4})?',
  'i',
);
/** What a clock may be ahead by: time zones, and a sender's clock that is not set. */
const AHEAD_MS = 36 * 3_600_000;

/** @param now later dates are none; null: none is refused */
export function readMailDate(line: string, now: Date | null): string | null {
  const [, day = '', month = '', year, hour, minute, second = '00', zone = ''] = DATE.exec(line) ?? [];
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : /^(?:GMT|UTC?|Z)$/.test(zone) ? 'Z' : '';
  const iso = `${year}-${number}-${day.padStart(2, '0')}T${hour}:${minute}:${second}${offset}`;
  const date = parseDate(year ? iso : line);
  if (!date || !Number.isFinite(Date.parse(date)) || date < '1971') return null;
  return now && Date.parse(date) > now.getTime() + AHEAD_MS ? null : date;
}
