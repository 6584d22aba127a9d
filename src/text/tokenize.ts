/**
 * Text into tokens: words (with inner apostrophes, hyphens and the stops of abbreviations), numbers, quotation
 * marks, punctuation, symbols. Every character that is not white space is in exactly one token.
 */
import { pattern, patternOnce } from '../pattern.ts';
import { ANYWHERE, BEFORE_NAME } from './abbreviations.ts';
import type { Token, TokenKind } from './document.ts';

/** Quotation marks of every script that we read; the apostrophe counts when it stands outside a word. */
const QUOTE_MARKS = new Set([...'"“”„‟«»‹›‘’‚‛\'「」『』《》〝〞〟＂']);

/** What each group of the pattern is; numbered, since named groups cost an object for every token. */
const [URL, INITIALS, NUMBER, IDEOGRAPH, WORD, OTHER] = [1, 2, 3, 4, 5, 6] as const;

/** Inside a word: "mid-U.S.", "o’clock", "well-known", "gov.uk", צה"ל, "AT&T", "Disney+". */
const CONTINUED = [
  String.raw`[-‐‑](?:\p{Lu}\.){2,6}`,
  String.raw`(?:['’ʼ]|[-‐‑](?=\p{L}))[\p{L}\p{M}\p{N}_]+`,
  String.raw`\.(?=\p{Ll}{2,4}(?![\p{L}]))\p{Ll}+`,
  String.raw`["״]\p{Script=Hebrew}(?!\p{L})`,
  String.raw`[&](?=\p{Lu})\p{Lu}+`,
  String.raw`(?<=\p{Lu}\p{L}{1,16})\+(?![\p{L}\p{N}+])`, // no sum, and no "C++"
].join('|');

const PATTERN = patternOnce(
  'gsu',
  [
    // an address ends before the stop of its sentence
    String.raw`(https?:\/\/[^\s<>"“”«»]{0,2000}[^\s<>"“”«».,;:!?)\]'])`,
    // J.-M. (Roche); Univ.-Prof.; M.ª (María); U.S., U.N., a.m., z.B.: letters each with a stop; Ph.D.
    String.raw`(M\.ª|(?:Univ|Dipl|Priv)\.[-‐‑]\p{Lu}\p{Ll}{2,8}\.|` +
      String.raw`\p{Lu}\p{Ll}?\.[-‐‑]\p{Lu}\p{Ll}?\.(?![\p{L}\p{N}])|` +
      String.raw`\p{Lu}\p{Ll}\.\p{Lu}\.(?![\p{L}\p{N}])|(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\p{N}]))?)`,
    String.raw`(\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}{1,12})?)`,
    // scripts written without spaces: one token a character
    String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`,
    String.raw`([Dd]e['’](?= \p{Lu})|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:${CONTINUED})*)`, // "de’ Medici"
    String.raw`\s+`,
    String.raw`(.)`,
  ].join('|'),
);

const SPACE = 32;
const COMMA = 44;
const STOP = 46;
const PUNCTUATION = /^[\p{P}]$/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** Tokens of `text` between two offsets; `sentence` is filled in by the sentence splitter. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let start = from;
  while (start < to) {
    if (text.charCodeAt(start) === SPACE) {
      start += 1;
      continue;
    }
    const plain = plainToken(text, start);
    const { end: whole, kind } = plain ?? patternToken(text, start);
    const end = Math.min(to, whole);
    if (kind !== null) {
      const raw = text.slice(start, end);
      tokens.push({ start, end, text: raw, lower: plain ? raw.toLowerCase() : fold(raw), kind, sentence: 0 });
    }
    start = end;
  }
  return tokens;
}

/** Where a token ends, and what it is; null is white space. */
interface Reach { end: number; kind: TokenKind | null }

/**
 * ASCII signs, and words of unaccented letters that a space, a comma or a stop before a space ends: nearly all there is
 * in an English text. The pattern, slower by far, would say the same of them. Null for all else.
 */
function plainToken(text: string, start: number): Reach | null {
  const sign = SIGN_KINDS[text.charCodeAt(start)];
  if (sign) return { end: start + 1, kind: sign };
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end === start) return null;
  const next = text.charCodeAt(end);
  const isEnd = next === SPACE || next === COMMA || (next === STOP && text.charCodeAt(end + 1) === SPACE);
  return isEnd ? { end: withOwnStop(text, start, end), kind: 'word' } : null;
}

/** Bit 5 alone tells a capital from its small letter. */
const isAsciiLetter = (unit: number): boolean => (unit | SMALL) >= SMALL_A && (unit | SMALL) <= SMALL_Z;
const SMALL = 0b10_0000;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function patternToken(text: string, start: number): Reach {
  const pattern = PATTERN();
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return { end: text.length, kind: null };
  const end = start + match[0].length;
  return { end: match[WORD] === undefined ? end : withOwnStop(text, start, end), kind: kindOf(match) };
}

function kindOf(match: RegExpExecArray): TokenKind | null {
  if (match[WORD] !== undefined || match[INITIALS] !== undefined || match[IDEOGRAPH] !== undefined) return 'word';
  if (match[NUMBER] !== undefined) return 'number';
  if (match[URL] !== undefined) return 'symbol';
  const other = match[OTHER];
  return other === undefined ? null : signKind(other);
}

function signKind(sign: string): TokenKind {
  if (QUOTE_MARKS.has(sign)) return 'mark';
  return PUNCTUATION.test(sign) ? 'punctuation' : 'symbol';
}

/** By code, of the ASCII characters that are a token each wherever one begins with them. */
const SIGN_KINDS = Array.from({ length: 128 }, (_, code) =>
  /[\w\s]/.test(String.fromCharCode(code)) ? null : signKind(String.fromCharCode(code)),
);

/** The end of a word, behind the stop that belongs to it, if one does. */
function withOwnStop(text: string, start: number, end: number): number {
  return text.charCodeAt(end) === STOP && ownsStop(text.slice(start, end), text, end) ? end + 1 : end;
}

/** Does the stop after this word belong to it: an initial before a name, or a known abbreviation? */
function ownsStop(word: string, text: string, stop: number): boolean {
  if (text[stop + 1] === '.') return false;
  if (word === 'Ore' && text.slice(stop - '24 Ore'.length, stop) === '24 Ore') return false; // "Il Sole 24 Ore"
  if (SINGLE_CAPITAL.test(word) && isLetterAlone(word, text, stop)) return false;
  if (SINGLE_CAPITAL.test(word)) return word !== 'I' && /^[\s.,;*\-]/.test(text.slice(stop + 1, stop + 2));
  return !endsWithLetters(word, text, stop) && isAbbreviated(word, text, stop);
}

function isAbbreviated(word: string, text: string, stop: number): boolean {
  const lower = word.toLowerCase();
  if (word === lower && END_WORDS.has(lower)) return false;
  if (lower === 'no') return /^\s?\d/.test(text.slice(stop + 1, stop + 3)); // "No. 4"
  if (lower === 'me' || lower === 'on') return false;
  if (word === 'Ma' || word === 'Fco') return isGivenCutShort(text, stop - word.length, stop + 1);
  return isBeforeName(word, lower) || (ANYWHERE.has(lower) && (word !== lower || isAbbreviation(lower)));
}

/**
 * "votó el PP. El alcalde", "at the VA. He": a body's letters end a sentence. None do in "ST. LOUIS", "VOL. 3", nor
 * where a title is shouted, "said DR. Cole".
 */
const endsWithLetters = (word: string, text: string, stop: number): boolean =>
  CAPITALS.test(word) && (!BEFORE_NAME.has(word.toLowerCase()) || BODIES_TOO.has(word)) &&
  !GOES_ON.test(text.slice(stop + 1, stop + 1 + 'EE. UU.'.length));
/** Of the words whose stop is theirs before a name those that are clubs, parties and papers in capitals. */
const BODIES_TOO = new Set(['FT', 'PP', 'CF', 'CA', 'AL', 'HR', 'MS']);
const CAPITALS = /^\p{Lu}{2,}$/u;
const GOES_ON = /^(?:[,;:]|\s?(?:\p{Ll}|\d|\p{Lu}[\p{Lu}.]))/u;

/** "in a post on X. Grant said", "el grupo B. Luis Gil": a platform, or one of several, and no initial of theirs. */
function isLetterAlone(word: string, text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_BEFORE_LETTER), stop - 1);
  return (/^[A-L]$/.test(word) && LETTERED.test(before)) || (word === 'X' && ON_PLATFORM.test(before));
}
const ON_PLATFORM = pattern(
  'u',
  '(?:^|\\s)(?:on|via|en|sur|su|auf|op|no|social|rede?|réseau|plataforma|plateforme|piattaforma|',
  '(?:cuenta|perfil) de)\\s$',
);
const LETTERED = pattern(
  'iu',
  String.raw`(?:^|\s)(?:plan|plano|piano|group|groupe|grupp[eo]|grupo|s[eé]rie|vitamin[ae]?|hepatiti[se]|hépatite|`,
  String.raw`gripe|grippe|clase|class|classe|klasse|types?|tipo|categor[ií]a|kategorie|catégorie|bloque|bloco)\s$`,
);
const LONGEST_BEFORE_LETTER = 14;

/** "Ma. Elena Ruiz", "Fco. Javier Gil": María, Francisco; "Jack Ma. Today" and "my ma." end their sentence. */
const isGivenCutShort = (text: string, start: number, end: number): boolean =>
  !/\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - LONGEST_SURNAME), start)) &&
  /^ (?:del? |\p{Lu}\p{Ll}+(?:a|er|el|é) \p{Lu})/u.test(text.slice(end, end + LONGEST_SURNAME));
const LONGEST_SURNAME = 20;

const isBeforeName = (word: string, lower: string): boolean =>
  BEFORE_NAME.has(lower.replace(OF_THEN, '')) || SAINT_BEHIND_HYPHEN.test(word);
/** "then-Lt. Hart", "ex-Gov. Reed". */
const OF_THEN = /^(?:then|ex|now)[-‐‑]/;
/** "Minneapolis-St. Paul", "Quebec-Ste. Foy". */
const SAINT_BEHIND_HYPHEN = /\p{Ll}[-‐‑–](?:St|Ste|Mt|Ft)$/u;

/** In small letters they are words at the end of a sentence, not abbreviations. */
const END_WORDS = new Set(['no', 'co', 'sun', 'me', 'on']);
const LONGEST_WORDLIKE = 3;

/** In small letters, and no word: "approx", "etc", "тыс". */
const isAbbreviation = (lower: string) =>
  lower.length > LONGEST_WORDLIKE || /[а-яіїє.]/.test(lower) || lower === 'etc';

const TYPOGRAPHIC = /[’ʼ‐‑]/;
const fold = (raw: string): string => {
  const lower = raw.toLowerCase();
  return TYPOGRAPHIC.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower;
};
