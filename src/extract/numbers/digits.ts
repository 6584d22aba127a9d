/** Numbers written in digits: where they stand, and what they are worth in the language's way of writing them. */
import type { Span } from '../../text/document.ts';
import { DECIMAL_COMMA } from './number-words.ts';

export interface DigitNumber extends Span {
  value: number;
}

/** Grouped by thin or common spaces, or any run of digits with points, commas and Swiss apostrophes inside. */
const DIGITS = /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,4}(?!\d))?|\d+(?:[.,'’]\d+)*/g;
const SPACE_GROUPED = /[\u00a0\u202f\u2009 ]/;
const PLAIN_SPACE_GROUPED = / /;

/** Every number in digits of the text, in order. Runs like "1.2.3" have no value and are left out. */
export function readDigits(text: string, language: string): DigitNumber[] {
  const found: DigitNumber[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match !== null; match = DIGITS.exec(text)) {
    let raw = match[0];
    if (PLAIN_SPACE_GROUPED.test(raw) && !DECIMAL_COMMA.has(language)) {
      // "in 2019 300 people": English does not group by common spaces, so the first run stands alone.
      raw = /^\d+/.exec(raw)?.[0] ?? raw;
      DIGITS.lastIndex = match.index + raw.length;
    }
    const value = valueOf(raw, language);
    if (value !== null) found.push(withPower(text, { start: match.index, end: match.index + raw.length, value }));
    DIGITS.lastIndex = Math.max(DIGITS.lastIndex, found.at(-1)?.end ?? 0);
  }
  return found;
}

const VULGAR = new Map([['½', 0.5], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 0.25], ['¾', 0.75], ['⅕', 0.2], ['⅛', 0.125]]);
const POWER = /(?:[\s\u00a0]?[×x·][\s\u00a0]?10)?(?:\^(-?\d{1,3})(?!\d)|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/uy;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "2½", "10⁶", "4.2 × 10^6". A raised digit after anything but a ten is a footnote's: "40³ people". */
function withPower(text: string, number: DigitNumber): DigitNumber {
  const { start, end, value } = number;
  const part = VULGAR.get(text[end] ?? '');
  if (part !== undefined) return { start, end: end + 1, value: value + part };
  POWER.lastIndex = end;
  const power = POWER.exec(text);
  const times = power?.[0].includes('10') === true && /^[\s\u00a0]?[×x·]/u.test(power[0]);
  if (power === null || (!times && value !== 10)) return number;
  const exponent = Number(
    power[1] ?? [...(power[2] ?? '')].map((sign) => (sign === '⁻' ? '-' : RAISED.indexOf(sign))).join(''),
  );
  const raised = Number(((times ? value : 1) * 10 ** exponent).toPrecision(12));
  return Number.isFinite(raised) ? { start, end: end + power[0].length, value: raised } : number;
}

function valueOf(raw: string, language: string): number | null {
  const body = raw.replace(/[\u00a0\u202f\u2009 '’]/g, '');
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points + commas === 0) return safe(body);
  if (points > 0 && commas > 0) return mixed(body, points, commas);
  if (SPACE_GROUPED.test(raw)) return safe(body.replace(',', '.'));
  return points > 0 ? single(body, '.', points, language) : single(body, ',', commas, language);
}

/** Both marks: the last one is the decimal mark, the other groups. */
function mixed(body: string, points: number, commas: number): number | null {
  const pointLast = body.lastIndexOf('.') > body.lastIndexOf(',');
  if (pointLast ? points > 1 : commas > 1) return null;
  return safe(pointLast ? body.replaceAll(',', '') : body.replaceAll('.', '').replace(',', '.'));
}

/** One kind of mark: thousands where every group is whole (also 12,34,567), else the decimal mark. */
function single(body: string, mark: '.' | ',', count: number, language: string): number | null {
  const grouped =
    mark === ',' ? /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}$/.test(body) : /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(body);
  const commaLanguage = DECIMAL_COMMA.has(language);
  // Spanish is written both ways; three digits after a comma are nearly always thousands there.
  const groups = (mark === ',') !== commaLanguage || (mark === ',' && language === 'es');
  if (grouped && (groups || count > 1)) return safe(body.replaceAll(mark, ''));
  return count === 1 ? safe(body.replace(mark, '.')) : null;
}

function safe(plain: string): number | null {
  const value = Number(plain);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}
