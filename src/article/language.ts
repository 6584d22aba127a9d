/**
 * The language of a text, as BCP 47: its script first, then, in Latin script, which language's commonest words it uses.
 * No evidence is "und", never a guess: the readers then use only what holds in every language.
 */
import { STOP_WORDS } from './stop-words.ts';

/** Words that are looked at: enough that no quotation in another language outvotes the article. */
const SAMPLE_WORDS = 400;
const SAMPLE_LENGTH = 6000;
/** A twelfth of running text in any of these languages is stop words; a list of names stays below. */
const LEAST_SHARE = 0.08;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Cyrillic}/gu, 'cyrillic'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Arabic}/gu, 'arabic'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
];

const VOTES = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' '))) VOTES.set(word, [...(VOTES.get(word) ?? []), language]);
}

/** @param hint what the page says of itself: it settles the region, and the language where the text shows none */
export function detectLanguage(text: string, hint: string | null = null): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const found = byScript(sample) ?? byWords(sample);
  if (!hint) return found;
  return found === 'und' || primary(hint) === found ? hint : found;
}

const primary = (tag: string) => (tag.split('-')[0] ?? '').toLowerCase();

/** The language of the script that most letters stand in; null for Latin. */
function byScript(sample: string): string | null {
  if (!/[^\u0000-\u02af\u2000-\u206f\u20a0-\u20cf\u2100-\u214f]/.test(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  for (const [pattern, language] of SCRIPTS) {
    const share = count(sample, pattern) / (letters || 1);
    if (share < (language === 'ja' ? 0.1 : 0.4)) continue;
    if (language === 'cyrillic') return cyrillic(sample);
    return language === 'arabic' ? arabic(sample) : language;
  }
  return null;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Letters that only one of the languages has. */
function cyrillic(sample: string): string {
  const text = sample.toLowerCase();
  const ukrainian = count(text, /[їєґ]/g) + count(text, /і/g) / 2;
  const russian = count(text, /[ыэё]/g);
  if (/ў/.test(text) && count(text, /ў/g) > count(text, /[їєґщ]/g)) return 'be';
  if (count(text, /[ђћјљњџ]/g) > count(text, /[йыї]/g)) return /[ѓќѕ]/.test(text) ? 'mk' : 'sr';
  if (ukrainian > russian) return 'uk';
  if (russian === 0 && ukrainian === 0) return count(text, /ъ/g) > 2 ? 'bg' : 'ru';
  return 'ru';
}

function arabic(sample: string): string {
  if (/[ٹڈڑںے]/.test(sample)) return 'ur';
  return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
}

function byWords(sample: string): string {
  const words = firstWords(sample.toLowerCase(), SAMPLE_WORDS);
  const score = new Map<string, number>();
  for (const word of words) {
    const languages = VOTES.get(word) ?? [];
    // A word of one language says more than one that six share.
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  let best = 'und';
  let most = Math.max(1.5, words.length * LEAST_SHARE);
  for (const [language, points] of score) {
    if (points <= most) continue;
    best = language;
    most = points;
  }
  return best;
}

/** Letters with their marks, as a pattern would find them; unaccented ones, which nearly all are, without one. */
function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length && words.length < most; at += 1) {
    const from = at;
    for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, at)) at += letter;
    if (at > from) words.push(text.slice(from, at));
  }
  return words;
}

const LETTER = /^[\p{L}\p{M}]/u;
const ASCII_END = 0x80;
const [CODE_A, CODE_Z] = [0x61, 0x7a];

/** Its length in UTF-16 units; 0 where none stands there. In small letters. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return code >= CODE_A && code <= CODE_Z ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(character) ? character.length : 0;
}
