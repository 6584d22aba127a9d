/** Numbers that tell the time and count nothing: "9-11am", "à 17 h 30", "a las 17.30", "half past six", "3点". */
import type { Span } from '../../text/document.ts';
import { CLOCK, ZONES } from './figure-words.ts';

const WORD_AFTER = /[\s\u00a0]?([\p{L}.'’]{1,8})/uy;
/** "16日", "11月", "3点", "10시", "十二月": a day, a month, an hour. */
const DAY_OR_HOUR = /^\s?(?:月(?!间|間)|日(?!间|間)|号|號|时|时(?!间)|時(?!間)|点(?!\d)|點|월|일(?!간)|시(?!간))/u;
/** "9 to 11 a.m.", "9-11am": the first of two hours. */
const TO_HOUR = /^(?:\s?[-–]\s?|\s(?:to|and|or)\s)\d{1,2}(?::\d\d)?\s?[ap]\.?m\b/i;
const TO_HOUR_LENGTH = 16;

const HOUR_WORDS: Readonly<Record<string, RegExp>> = {
  fr: /^[\s\u00a0]?(?:h|heures?)(?!\p{L})/u,
  es: /^(?:\s(?:horas?|h)(?!\p{L})|\sde\sla\s|[,;)]|\.(?!\d)|\s\D|$)/u,
  it: /^(?!\d)/,
  pt: /^(?:\s?h(?:oras?)?|[,;.)]|\s|$)/,
  ru: /^\sчас/u,
  uk: /^\sгодин/u,
};
const BEFORE_HOUR: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:à|vers|dès|avant|après|de|d'ici|jusqu['’]à|entre|et)\s$/iu,
  es: /(?<!\p{L})a\slas\s$/iu,
  it: /(?<!\p{L})(?:alle|ore|dalle)\s$/iu,
  pt: /(?<!\p{L})(?:às|das)\s$/iu,
  ru: /(?<!\p{L})(?:в|до|к|с|около)\s$/iu,
  uk: /(?<!\p{L})(?:о|об|до|з)\s$/iu,
  nl: /(?<!\p{L})om\s$/iu,
  pl: /(?<!\p{L})(?:o|godz\.|godzinie)\s$/iu,
  sv: /(?<!\p{L})kl(?:ockan|\.)?\s$/iu,
  da: /(?<!\p{L})kl\.?\s$/iu,
  no: /(?<!\p{L})kl\.?\s$/iu,
  tr: /(?<!\p{L})saat\s$/iu,
  id: /(?<!\p{L})pukul\s$/iu,
  vi: /(?<!\p{L})lúc\s$/iu,
  ar: /الساعة\s$/u,
  he: /בשעה\s$/u,
};
const BEFORE_LENGTH = 12;
/** "17 h 30" is an hour; "35 heures" a working week. */
const HOURS_OF_DAY = 24;
/** Of "17h30" or "5 p.m.": as far as they are looked for. */
const AFTER_LENGTH = 8;

export function isClock(text: string, { start, end }: Span, language: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const after = text.slice(end, end + AFTER_LENGTH);
  if (/\d:$/.test(before) || /^:\d/.test(after) || DAY_OR_HOUR.test(after)) return true;
  if (TO_HOUR.test(text.slice(end, end + TO_HOUR_LENGTH))) return true;
  const isHour = Number(text.slice(start, end).replace(/[.,].*/, '')) <= HOURS_OF_DAY;
  if (isHour && followsHourWord(before, after, language)) return true;
  WORD_AFTER.lastIndex = end;
  const word = WORD_AFTER.exec(text)?.[1]?.replace('’', "'") ?? '';
  const bare = word.replace(/\.$/, '');
  return [word, bare].some((form) => ZONES.has(form) || CLOCK.has(form.toLowerCase()));
}

function followsHourWord(before: string, after: string, language: string): boolean {
  if (language === 'fr' && /^[\s\u00a0]?h[\s\u00a0]?\d\d(?!\d)/.test(after)) return true; // "17h30"
  return (BEFORE_HOUR[language]?.test(before) ?? false) && (HOUR_WORDS[language]?.test(after) ?? true);
}

const PAST = /^\spast\s/;
const HALF_PAST = /(?<!\p{L})(?:past|quarter\sto)\s$/iu;
const QUARTER_TO = /^quarter$/i;

/** "um sechs", "gegen halb sieben", "sechs Uhr"; "um sechs Prozent", "um drei Punkte" are no hours. */
const GERMAN_HOUR = /(?<!\p{L})(?:um|gegen|ab)\s(?:halb\s)?$/iu;
const BEHIND_GERMAN_HOUR = /^(?:[.,;!?)]|\s\p{Ll}|$)/u;

/** "half past six", "a quarter to nine", "ten past eight", "um sechs". */
export function isSpelledClock(text: string, { start, end }: Span, language: string): boolean {
  if (language === 'de') {
    const after = text.slice(end, end + AFTER_LENGTH);
    const isLed = GERMAN_HOUR.test(text.slice(Math.max(0, start - BEFORE_LENGTH), start));
    return /^\sUhr(?!\p{L})/u.test(after) || (isLed && BEHIND_GERMAN_HOUR.test(after));
  }
  if (language !== 'en') return false;
  const after = text.slice(end, end + AFTER_LENGTH);
  const isQuarterTo = QUARTER_TO.test(text.slice(start, end)) && /^\sto\s/.test(after);
  return PAST.test(after) || isQuarterTo || HALF_PAST.test(text.slice(Math.max(0, start - BEFORE_LENGTH), start));
}
