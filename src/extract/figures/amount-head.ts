/** What stands before a number and belongs to it: minus, currency, per cent, the point of ".45", "साढ़े". */
import { partsOf } from '../numbers/halves.ts';
import { CURRENCY_BEFORE, currencyOfSign, minusBefore } from './lexicon.ts';
import { type Atom, scaleOf } from './number-atoms.ts';

export interface AmountHead {
  start: number;
  /** Currency or per cent. */
  unit: string | null;
  currency: string | null;
  minus: boolean;
  /** The value, where what stands before changes it. */
  value: number | null;
}

/** "GH¢ ", "AED ": the longest sign with its space. */
const SIGN_LENGTH = 5;
/** "ร้อยละ ", the longest word for per cent before a number. */
const PERCENT_LENGTH = 8;
const PERCENT_BEFORE = /(?:(?<![\p{Nd}\p{L}])[%٪％]\s?|(?<!\p{L})yüzde\s|ร้อยละ\s?|百分之)$/iu;
/** "साढ़े " has six units. */
const LEAD = /([\p{L}\p{M}]{2,8})\s$/u;
const LEAD_LENGTH = 9;

export function headOf(text: string, atom: Atom, language: string): AmountHead {
  const { start } = atom;
  const sign = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - SIGN_LENGTH), start));
  const currency = sign === null ? null : currencyOfSign(sign[1] ?? sign[2] ?? '');
  const percent = sign === null ? PERCENT_BEFORE.exec(text.slice(Math.max(0, start - PERCENT_LENGTH), start)) : null;
  const lead = sign === null && percent === null ? leadBefore(text, atom, language) : null;
  const point = lead === null && isLeadingPoint(text, atom) ? 1 : 0;
  const own = minusBefore(text, start, language);
  const length = sign?.[0].length ?? percent?.[0].length ?? lead?.length ?? point;
  const minus = own > 0 ? own : minusBefore(text, start - length, language);
  const value = point === 1 ? Number(`0.${text.slice(start, atom.end).replace(/\D/g, '')}`) : (lead?.value ?? null);
  return { start: start - length - minus, unit: percent === null ? currency : '%', currency, minus: minus > 0, value };
}

/** "साढ़े 3 लाख" is three and a half: the word adds to the number after it. */
function leadBefore(text: string, atom: Atom, language: string): { length: number; value: number } | null {
  const { start, value } = atom;
  const { leads } = partsOf(language);
  if (leads.size === 0 || value === null) return null;
  const word = LEAD.exec(text.slice(Math.max(0, start - LEAD_LENGTH), start));
  const added = leads.get(word?.[1] ?? '');
  if (word === null || added === undefined) return null;
  return { length: word[0].length, value: value + added * scaleOf(atom) };
}

/** ".45-caliber", ".300": a decimal written without its zero. */
function isLeadingPoint(text: string, { start, kind }: Atom): boolean {
  const isPoint = kind === 'digits' && text[start - 1] === '.';
  return isPoint && /^[\s(]?$/.test(text.slice(Math.max(0, start - 2), start - 1));
}
