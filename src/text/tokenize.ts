/**
 * Text into tokens: words (with inner apostrophes, hyphens and the stops of abbreviations), numbers, quotation
 * marks, punctuation, symbols. Every character that is not white space is in exactly one token.
 */
import { ANYWHERE, BEFORE_NAME } from './abbreviations.ts';
import type { Token, TokenKind } from './document.ts';

/** Quotation marks of every script that we read; the apostrophe counts when it stands outside a word. */
export const QUOTE_MARKS = new Set([...'"“”„‟«»‹›‘’‚‛\'「」『』《》〝〞〟＂']);

/** What each group of the pattern is; numbered, since named groups cost an object for every token. */
const [URL, INITIALS, NUMBER, IDEOGRAPH, WORD, OTHER] = [1, 2, 3, 4, 5, 6] as const;

const PATTERN = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"“”«»]{1,2000})`,
    // U.S., U.N., a.m., z.B.: letters each with a stop; Ph.D.
    String.raw`(\p{Lu}\p{Ll}\.\p{Lu}\.(?![\p{L}\p{N}])|(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\p{N}]))?)`,
    String.raw`(\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}{1,12})?)`,
    // scripts written without spaces: one token a character
    String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`,
    String.raw`([\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:[-‐‑](?:\p{Lu}\.){2,6}|(?:['’ʼ]|[-‐‑](?=\p{L}))[\p{L}\p{M}\p{N}_]+|\.(?=\p{Ll}{2,4}(?![\p{L}]))\p{Ll}+|[&](?=\p{Lu})\p{Lu}+)*)`,
    String.raw`\s+`,
    String.raw`(.)`,
  ].join('|'),
  'gsu',
);

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
    PATTERN.lastIndex = start;
    const match = PATTERN.exec(text);
    if (!match) break;
    let end = Math.min(to, start + match[0].length);
    const kind = kindOf(match);
    if (kind === null) {
      start = end;
      continue;
    }
    if (match[WORD] !== undefined && text[end] === '.' && end < to && ownsStop(match[0], text, end)) end += 1;
    const raw = text.slice(start, end);
    tokens.push({ start, end, text: raw, lower: fold(raw), kind, sentence: 0 });
    start = end;
  }
  return tokens;
}

/** Null for white space. */
function kindOf(match: RegExpExecArray): TokenKind | null {
  if (match[WORD] !== undefined || match[INITIALS] !== undefined || match[IDEOGRAPH] !== undefined) return 'word';
  if (match[NUMBER] !== undefined) return 'number';
  if (match[URL] !== undefined) return 'symbol';
  const other = match[OTHER];
  if (other === undefined) return null;
  if (QUOTE_MARKS.has(other)) return 'mark';
  return PUNCTUATION.test(other) ? 'punctuation' : 'symbol';
}

/** Does the stop after this word belong to it: an initial before a name, or a known abbreviation? */
function ownsStop(word: string, text: string, stop: number): boolean {
  if (text[stop + 1] === '.') return false;
  if (SINGLE_CAPITAL.test(word)) return word !== 'I' && /^[\s.\-]/.test(text.slice(stop + 1, stop + 2));
  const lower = word.toLowerCase();
  // short lower-case words such as "no." or "co." are words at the end of a sentence, not abbreviations
  if (word === lower && (lower === 'no' || lower === 'co' || lower === 'sun' || lower === 'me' || lower === 'on')) return false;
  if (word.length === 2 && (lower === 'no' || lower === 'me' || lower === 'on')) return lower === 'no' && /^\s?\d/.test(text.slice(stop + 1, stop + 3));
  return BEFORE_NAME.has(lower) || (ANYWHERE.has(lower) && (word !== lower || lower.length > 3 || /[а-яіїє.]/.test(lower) || lower === 'etc'));
}

const TYPOGRAPHIC = /[’ʼ‐‑]/;
const fold = (raw: string): string => {
  const lower = raw.toLowerCase();
  return TYPOGRAPHIC.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower;
};
const SPACE = 32;
