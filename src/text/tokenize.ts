/**
 * Text into tokens: words (with inner apostrophes, hyphens and the stops of abbreviations), numbers, quotation
 * marks, punctuation, symbols. Every character that is not white space is in exactly one token.
 */
import { ANYWHERE, BEFORE_NAME } from './abbreviations.ts';
import type { Token, TokenKind } from './document.ts';

/** Quotation marks of every script that we read; the apostrophe counts when it stands outside a word. */
export const QUOTE_MARKS = new Set([...'"“”„‟«»‹›‘’‚‛\'「」『』《》〝〞〟＂']);

const PATTERN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"“”«»]{1,2000})`,
    // U.S., U.N., a.m., z.B.: letters each with a stop; Ph.D.
    String.raw`(?<initials>\p{Lu}\p{Ll}\.\p{Lu}\.(?![\p{L}\p{N}])|(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\p{N}]))?)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}{1,12})?)`,
    // scripts written without spaces: one token a character
    String.raw`(?<ideograph>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`,
    String.raw`(?<word>[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:[-‐‑](?:\p{Lu}\.){2,6}|(?:['’ʼ]|[-‐‑](?=\p{L}))[\p{L}\p{M}\p{N}_]+|\.(?=\p{Ll}{2,4}(?![\p{L}]))\p{Ll}+|[&](?=\p{Lu})\p{Lu}+)*)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<other>.)`,
  ].join('|'),
  'gsu',
);

const PUNCTUATION = /^[\p{P}]$/u;
const SINGLE_CAPITAL = /^\p{Lu}$/u;

/** Tokens of `text` between two offsets; `sentence` is filled in by the sentence splitter. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = from;
  while (PATTERN.lastIndex < to) {
    const start = PATTERN.lastIndex;
    const match = PATTERN.exec(text);
    if (!match?.groups) break;
    if (match.groups['space'] !== undefined) continue;
    let end = Math.min(to, match.index + match[0].length);
    if (match.groups['word'] !== undefined && text[end] === '.' && end < to && ownsStop(match[0], text, end)) end += 1;
    PATTERN.lastIndex = end;
    const raw = text.slice(start, end);
    tokens.push({ start, end, text: raw, lower: fold(raw), kind: kindOf(match.groups, raw), sentence: 0 });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>, raw: string): TokenKind {
  if (groups['number'] !== undefined) return 'number';
  if (groups['other'] === undefined) return groups['url'] !== undefined ? 'symbol' : 'word';
  if (QUOTE_MARKS.has(raw)) return 'mark';
  return PUNCTUATION.test(raw) ? 'punctuation' : 'symbol';
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

const fold = (raw: string): string => raw.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
