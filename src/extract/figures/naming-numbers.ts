/** Numbers that name something: "Covid-19", "MH370", "#5", "Fortune 500", "Chapter 11", "PO Box 1234", "+44 20 …". */
import { pattern } from '../../pattern.ts';
import type { Span } from '../../text/document.ts';
import { NAMING } from './figure-words.ts';
import { CURRENCY_BEFORE } from './lexicon.ts';

/** Telephone numbers, and groups of digits that hyphens join: "978-3-16-148410-0", "1-800-555-0199". */
const CODES = new RegExp(
  [
    String.raw`\+\d{1,3}[\s\u00a0.()-]{0,3}\d{1,5}(?:[\s\u00a0.()-]{1,2}\d{2,6}){1,5}`,
    String.raw`\(0?\d{2,5}\)[\s\u00a0]?\d{2,5}(?:[\s\u00a0.-]\d{2,6}){1,4}`,
    String.raw`0\d{1,4}(?:[\s\u00a0-]\d{2,6}){2,5}`,
    String.raw`\d{1,8}(?:-\d{1,8}){2,8}`,
    String.raw`\d{3}-\d{4}`,
  ]
    .map((code) => `(?<![\\d.,])${code}(?![\\d%])`)
    .join('|'),
  'g',
);

export function codeSpans(text: string): Span[] {
  return [...text.matchAll(CODES)].map(({ index, 0: code }) => ({ start: index, end: index + code.length }));
}

/** Scripts that put no space between a word and a number: "约300名". */
const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
/** One letter that is written onto the number: Arabic "and 7", Hebrew "to 7", "about 300". */
const WRITTEN_ON: Readonly<Record<string, RegExp>> = {
  ar: /(?:^|[\s(،])[وبلفك]{1,2}$/u,
  fa: /(?:^|[\s(،])و$/u,
  he: /(?:^|[\s(])[בלכמהוש]{1,2}[-־]?$/u,
};
/** "3.2m-3.5m", "10,000-15,000", "$5-7": the first half of a range. */
const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}`;
const RANGE_HEAD = String.raw`(?:^|[^\p{L}\d.,_/\\-]|[${UNSPACED_SCRIPTS}])`;
const RANGE_BEFORE = new RegExp(`${RANGE_HEAD}[\\d.,]{1,12}(?:k|mn?|bn?|tn|M|K|%|°|ft|km|cm|kg)?[-‐‑–]$`, 'u');
const RANGE_LENGTH = 17;
const NEAR = 4;

/** Does the number stand inside a word, an address or a name? */
export function isInsideName(text: string, number: Span, language: string): boolean {
  const { start, end } = number;
  if (isGlued(text, number, language)) return true;
  if (/\/\d/.test(text.slice(end, end + 2))) return true;
  if (isMoney(text, start, end)) return false;
  if (EMERGENCY.test(text.slice(start, end)) && CALL.test(text.slice(end, end + GLUED_LENGTH))) return true;
  if (isAddress(text, number, language) || DOCKET.test(text.slice(end, end + DOCKET_LENGTH))) return true;
  if (CALLED.test(text.slice(Math.max(0, start - CALLED_LENGTH), start))) return true;
  const word = wordBefore(text, start);
  if (NAMING.has(word.toLowerCase().replace(/\.$/, ''))) return true;
  return /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(word) && isName(text, start - 1 - word.length, end);
}

/** "2 BvR 508/21", "5 L 3799/24": the file of a case; "Art. 2 Abs. 2 S. 1 GG": a law. */
const DOCKET = pattern(
  'u',
  String.raw`^\s(?:\p{L}{1,4}\s\d{1,5}\/\d\d(?!\d)|(?:Abs\.|S\.\s\d|Satz\s\d|GG|BGB|StGB|StPO|ZPO|SGB)(?!\p{L}))`,
);
const DOCKET_LENGTH = 16;
/** "el teléfono 677 904 624" */
const CALLED = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:tel\.?|telefon(?:nummer)?|hotline|rufnummer|t[eé]l[eé]fono|téléphone|telefone|whatsapp)`,
  String.raw`(?: gratuit[oa])?:? $`,
);
const CALLED_LENGTH = 26;

/** "a 911 call": a number that is dialled. */
const EMERGENCY = /^(?:911|999|112|000)$/;
const CALL = /^\s(?:call|operat|dispat|emerg|Notruf)/;

function isGlued(text: string, { start, end }: Span, language: string): boolean {
  const before = text[start - 1] ?? ' ';
  if (before === '第' || before === '제') return true;
  if (WRITTEN_ON[language]?.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  const isLetter = /[\p{L}_#@/\\=&]/u.test(before) && !UNSPACED_LETTER.test(before);
  if (isLetter && !isMoney(text, start, end)) return true;
  const isJoined = /[-‐‑.]/.test(before) && /[\p{L}\d]/u.test(text[start - 2] ?? ' ');
  if (isJoined && !RANGE_BEFORE.test(text.slice(Math.max(0, start - RANGE_LENGTH), start))) return true;
  return GLUED.test(text[end] ?? '') && !isUnitGlued(text, end);
}

const GLUED = /\p{L}/u;
const GLUED_LENGTH = 8;
const GLUED_WORDS = [
  'st|nd|rd|th|er|e|ème|ère|ste|de|º|ª', // ordinals
  'k|K|m|M|mn|bn|b|B|tn|trn|mln|Mio|Mrd|Mds?|Mld|mld|cr|Cr|mkr|mdkr|млн|млрд|тыс|тис', // scales
  'km|kg|cm|mm|mg|ft|lbs?|mph|kph|kWh|kW|MW|GW|GB|TB|MB|x|h|hrs?|mins?|ha|C|F|oz|in|t|g|l|m[23²³]|sq', // units
  'км|кг|м|см|га|г',
  'bps?|pp|zł|TL',
  'টি|টা|জন|খানা|খানি', // what Bengali counts with
].join('|');
const GLUED_FINE = new RegExp(`^(?:${GLUED_WORDS})(?![\\p{L}\\d])`, 'u');

const isUnitGlued = (text: string, end: number): boolean =>
  UNSPACED_LETTER.test(text[end] ?? '') || GLUED_FINE.test(text.slice(end, end + GLUED_LENGTH));

/** "Rs500", "GH¢4m"; a lone R is rand only before a sum ("R50m", "R1,200"), not in "R2". */
function isMoney(text: string, start: number, end: number): boolean {
  const sign = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1];
  if (sign === undefined || sign !== 'R') return sign !== undefined;
  const isScaled = /^\s?(?:m|bn|million|billion)(?!\p{L})/u.test(text.slice(end, end + GLUED_LENGTH + 1));
  return end - start >= LEAST_RAND || isScaled;
}
/** "R500" is money, "R2" a road or a robot. */
const LEAST_RAND = 3;

/** The word (its last characters, if it is long) that one space parts from what stands at `at`; empty if none does. */
function wordBefore(text: string, at: number): string {
  if (!/\s/.test(text[at - 1] ?? '')) return '';
  const least = Math.max(0, at - MAX_NAMING_LENGTH - 1);
  let start = at - 1;
  while (start > least && /[\p{L}\p{M}.’'º°]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, at - 1);
}
const MAX_NAMING_LENGTH = 23;

/** "520 Third Street", "7 On Your Side": capitals right after the digits, an address or a title. */
const STREETS = 'Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Boulevard|Blvd|Drive|Lane|Way|Place|Square|Court';
const ADDRESS = new RegExp(
  `^\\s(?:[NSEW]\\.?\\s)?(?:\\p{Lu}[\\p{L}.]+\\s){1,2}(?:${STREETS})(?!\\p{L})|^\\s(?:On|And)\\s\\p{Lu}`, 'u',
);
const ADDRESS_LENGTH = 40;
/** "75001 Paris", "12345 Berlin": a postal code before its town. */
const POSTAL: ReadonlySet<string> = new Set(['fr', 'de', 'es', 'it', 'fi', 'sv', 'uk', 'tr', 'pl']);
const POSTAL_CODE = /^\d{5}$/;

function isAddress(text: string, { start, end }: Span, language: string): boolean {
  if (!/\s/.test(text[end] ?? '')) return false;
  const after = text.slice(end, end + ADDRESS_LENGTH);
  const isPostal = POSTAL.has(language) && POSTAL_CODE.test(text.slice(start, end)) && /^\s\p{Lu}\p{Ll}/u.test(after);
  return ADDRESS.test(after) || (isPostal && language !== 'de') || (isPostal && /^\s\p{Lu}\p{Ll}+[,.\n]/u.test(after));
}

/** "Ninety Mile Beach", "Seven Sharp", "Three Rivers": a capital inside a sentence, and one after it. */
/** German writes every noun so. */
export function isPartOfName(text: string, { start, end }: Span, language: string): boolean {
  if (language === 'de') return false;
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || !/^[\s-]\p{Lu}/u.test(text.slice(end, end + 3))) return false;
  return !opensSentence(text, start);
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /(?:^|[.!?:…"“”»\n–—•]\s*|[“"«(]\s?)$/.test(text.slice(Math.max(0, at - NEAR), at));
}

const MEASURES = [
  '%|percent|per cent|million|billion|trillion|bn|lakh|crore|km|kg',
  'Prozent|Millionen|Milliarden|Euro|millones|milliards?|millions?|milioni|miliardi|milhões',
].join('|');
const MEASURED = new RegExp(`^(?:[\\s\\u00a0]?(?:${MEASURES})|,\\d)`, 'i');
const MEASURED_LENGTH = 13;

/** A capitalised word inside a sentence, right before digits that no measure follows: "Apollo 11 landed". */
function isName(text: string, wordStart: number, end: number): boolean {
  return !opensSentence(text, wordStart) && !MEASURED.test(text.slice(end, end + MEASURED_LENGTH));
}
