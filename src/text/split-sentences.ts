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
  let run = NO_RUN;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token || !mayEnd(token)) continue;
    if (i + 1 >= run.stopsEnd) run = runAfter(text, tokens, i, end);
    const after = boundaryAfter(tokens, i, run, end, language);
    if (after > 0 && after < end) {
      ends.push(after);
      i = after - 1;
    }
  }
  if (end > first) ends.push(end);
  return ends;
}

/** The stops behind a token, and the closing marks behind them. */
interface Run {
  /** Index behind the last stop. */
  stopsEnd: number;
  /** Index behind the closing marks: where the next sentence would begin. */
  next: number;
  begins: boolean;
}
const NO_RUN: Run = { stopsEnd: 0, next: 0, begins: false };

const isStop = (token: Token | undefined): boolean => token !== undefined && STOPS.has(token.text);
const isAbbreviated = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.');
const mayEnd = (token: Token): boolean => isAbbreviated(token) || isStop(token);

/** Looked for once for all stops of a row: from each of 40,000 full stops to the last would be 800 million steps. */
function runAfter(text: string, tokens: Token[], i: number, end: number): Run {
  let stopsEnd = i + 1;
  while (stopsEnd < end && isStop(tokens[stopsEnd])) stopsEnd += 1;
  const next = skipClosers(text, tokens, stopsEnd, end);
  return { stopsEnd, next, begins: next < end && beginsSentence(tokens, next, end) };
}

/** The index after the sentence that ends at token `i`, or 0 if none does. */
function boundaryAfter(tokens: Token[], i: number, { next, begins }: Run, end: number, language: string): number {
  const token = tokens[i];
  const follower = tokens[next];
  if (!token || !follower || next >= end) return 0;
  if (WIDE_STOPS.has(token.text)) return next;
  const gap = (tokens[next - 1]?.end ?? 0) < follower.start;
  if (isAbbreviated(token)) return gap && begins && abbreviationEnds(token, follower, language) ? next : 0;
  if (!gap) return token.text === '.' && gluedSentence(tokens[i - 1], follower) ? next : 0;
  return begins && !isInnerStop(language, tokens, i, next) ? next : 0;
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
  return (
    before?.kind === 'word' && /^\p{L}*\p{Ll}$/u.test(before.text) && /^\p{Lu}\p{Ll}|^(?:A|I)$/u.test(follower.text)
  );
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
function abbreviationEnds(token: Token, follower: Token, language: string): boolean {
  const bare = token.lower.slice(0, -1);
  if (BEFORE_NAME.has(bare) || /^\p{Lu}\.$/u.test(token.text)) return false;
  if (follower.kind === 'number') return false;
  if (follower.kind === 'mark') return OPENERS.has(follower.text);
  return openersIn(language).has(follower.lower);
}
