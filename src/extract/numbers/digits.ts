/** Numbers written in digits: where they stand, and what they are worth in the language's way of writing them. */
import type { Span } from '../../text/document.ts';
import { DECIMAL_COMMA } from './number-words.ts';

interface DigitNumber extends Span {
  /** Null where the marks can be read in two ways ("1.000 people" in English). */
  value: number | null;
  /** "2/3 of the town": a part of a whole. */
  isFraction?: true;
}

/** "3 1/2", "2/3 of the town": a slash makes a fraction only beside a whole number or before what it is a part of. */
const OF = String.raw`(?=(\s(?:of|der|des|de|du|di|del|dos|das)\s)?)`;
const SLASHED = new RegExp(
  String.raw`(?<![\d/.,-])(?:(\d{1,3})[\s\u00a0])?([1-9])\/([2-9]|10|16)(?![\d/]|\.\d)${OF}`, 'y',
);
/** Grouped by thin or common spaces, or any run of digits with points, commas and Swiss apostrophes inside. */
const DIGITS = /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,4}(?!\d))?|\d+(?:[.,'’]\d+)*|[½⅓⅔¼¾⅕⅛]/g;
const SPACE_GROUPED = /[\u00a0\u202f\u2009 ]/;
const PLAIN_SPACE_GROUPED = / /;

/** Every number in digits of the text, in order. Runs like "1.2.3" have no value and are left out. */
export function readDigits(text: string, language: string): DigitNumber[] {
  const found: DigitNumber[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match !== null; match = DIGITS.exec(text)) {
    const number = slashedAt(text, match.index) ?? numberOf(text, match.index, match[0], language);
    DIGITS.lastIndex = Math.max(match.index + 1, number.end);
    if (number.value !== null || number.isUnsure) {
      const { start, end, value, isFraction } = number;
      found.push({ start, end, value, ...(isFraction && { isFraction }) });
    }
  }
  return found;
}

interface Candidate extends DigitNumber {
  /** It is a number, whose value cannot be told. */
  isUnsure?: true;
}

function slashedAt(text: string, start: number): Candidate | null {
  SLASHED.lastIndex = start;
  const match = SLASHED.exec(text);
  if (match === null) return null;
  const [words, whole, above, below, of] = match;
  const part = Number(above) / Number(below);
  if (part >= 1 || (whole === undefined && of === undefined)) return null;
  const span = { start, end: start + words.length };
  return whole === undefined ? { ...span, value: part, isFraction: true } : { ...span, value: Number(whole) + part };
}

function numberOf(text: string, start: number, raw: string, language: string): Candidate {
  const vulgar = VULGAR.get(raw);
  if (vulgar !== undefined) return { start, end: start + 1, value: vulgar, isFraction: true };
  if (PLAIN_SPACE_GROUPED.test(raw) && !DECIMAL_COMMA.has(language)) return englishGroups(start, raw, language);
  const end = start + raw.length;
  if (isUnsure(raw, language)) return { start, end, value: null, isUnsure: true };
  const value = valueOf(raw, language);
  return value === null ? { start, end, value } : withPower(text, { start, end, value });
}

/** English seldom groups by common spaces: "1 000" is one number, "12 300 people" may be two: its value is not told. */
function englishGroups(start: number, raw: string, language: string): Candidate {
  const end = start + raw.length;
  return / 0/.test(raw) ? { start, end, value: valueOf(raw, language) } : { start, end, value: null, isUnsure: true };
}

/** "1.000 people" in English: a thousand as others write it, or one to three places. */
const isUnsure = (raw: string, language: string): boolean => language === 'en' && /^[1-9]\d{0,2}\.000$/.test(raw);

const VULGAR = new Map([['½', 0.5], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 0.25], ['¾', 0.75], ['⅕', 0.2], ['⅛', 0.125]]);
const POWER = /(?:[\s\u00a0]?[×x·][\s\u00a0]?10)?(?:\^(-?\d{1,3})(?!\d)|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/uy;
const BASE = 10;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "2½", "10⁶", "4.2 × 10^6". A raised digit after anything but a ten is a footnote's: "40³ people". */
function withPower(text: string, number: Span & { value: number }): DigitNumber {
  const { start, end, value } = number;
  const part = VULGAR.get(text[end] ?? '');
  if (part !== undefined) return { start, end: end + 1, value: value + part };
  POWER.lastIndex = end;
  const power = POWER.exec(text);
  const times = power?.[0].includes('10') === true && /^[\s\u00a0]?[×x·]/u.test(power[0]);
  if (power === null || (!times && value !== BASE)) return number;
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
