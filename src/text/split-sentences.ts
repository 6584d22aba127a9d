/**
 * Tokens of a paragraph into sentences. A sentence ends at . ! ? … (with the marks and brackets that close after
 * it) where what follows can begin one; never at an abbreviation, an initial, a decimal, or before a lower-case word.
 */
import { BEFORE_NAME } from './abbreviations.ts';
import type { Token } from './document.ts';
import { isInnerStop, openersIn } from './language-stops.ts';

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔', '։', '។']);
const WIDE_STOPS = new Set(['。', '！', '？', '।', '۔']);
const CLOSERS = new Set([...'"”“’»›\')]}」』）']);
const OPENERS = new Set([...'"“„«‹‘\'([{「『（¿¡—–-']);

/** Token indices (end exclusive) at which sentences end, for tokens[first, end). */
export function sentenceEnds(text: string, tokens: Token[], first: number, end: number, language = 'en'): number[] {
  const ends: number[] = [];
  for (let i = first; i < end; i++) {
    const after = boundaryAfter(text, tokens, i, end, language);
    if (after > 0 && after < end) {
      ends.push(after);
      i = after - 1;
    }
  }
  if (end > first) ends.push(end);
  return ends;
}

/** The index after the sentence that ends at token `i`, or 0 if none does. */
function boundaryAfter(text: string, tokens: Token[], i: number, end: number, language: string): number {
  const token = tokens[i];
  if (!token) return 0;
  const abbreviated = token.kind === 'word' && token.text.endsWith('.');
  if (!abbreviated && !STOPS.has(token.text)) return 0;
  let next = i + 1;
  while (next < end && STOPS.has(tokens[next]?.text ?? '')) next += 1;
  next = skipClosers(text, tokens, next, end);
  const follower = tokens[next];
  if (!follower || next >= end) return 0;
  if (WIDE_STOPS.has(token.text)) return next;
  const gap = (tokens[next - 1]?.end ?? 0) < follower.start;
  if (abbreviated) return gap && abbreviationEnds(token, tokens, next, end, language) ? next : 0;
  if (!gap) return token.text === '.' && gluedSentence(tokens[i - 1], follower) ? next : 0;
  return beginsSentence(tokens, next, end) && !isInnerStop(language, tokens, i, next) ? next : 0;
}

/** Closing marks and brackets belong to the sentence that they close: they touch what stands before them. */
function skipClosers(text: string, tokens: Token[], from: number, end: number): number {
  let next = from;
  for (; next < end; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || !before || !CLOSERS.has(token.text)) break;
    const touchesNext = /\S/.test(text[token.end] ?? ' ') && !CLOSERS.has(text[token.end] ?? '');
    if (before.end < token.start && touchesNext) break;
    if (before.end < token.start && '“„'.includes(token.text)) break;
  }
  return next;
}

/** "administration.This opens": the space is missing, the sentence ends all the same. */
function gluedSentence(before: Token | undefined, follower: Token): boolean {
  return before?.kind === 'word' && /^\p{L}*\p{Ll}$/u.test(before.text) && /^\p{Lu}\p{Ll}|^(?:A|I)$/u.test(follower.text);
}

function beginsSentence(tokens: Token[], next: number, end: number): boolean {
  let i = next;
  while (i < end && OPENERS.has(tokens[i]?.text ?? '')) i += 1;
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  return !/^\p{Ll}/u.test(token.text);
}

/** "in the U.S. The …" ends; "U.S. Senate", "Mr. Smith", "J. Smith", "Nov. 6" do not. */
function abbreviationEnds(token: Token, tokens: Token[], next: number, end: number, language: string): boolean {
  const bare = token.lower.slice(0, -1);
  if (BEFORE_NAME.has(bare) || /^\p{Lu}\.$/u.test(token.text)) return false;
  if (!beginsSentence(tokens, next, end)) return false;
  const follower = tokens[next];
  if (!follower || follower.kind === 'number') return false;
  if (follower.kind === 'mark') return OPENERS.has(follower.text);
  return openersIn(language).has(follower.lower);
}
