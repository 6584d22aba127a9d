/**
 * Tokens of a paragraph into sentences. A sentence ends at . ! ? … (with the marks and brackets that close after
 * it) where what follows can begin one; never at an abbreviation, an initial, a decimal, or before a lower-case word.
 */
import { BEFORE_NAME } from './abbreviations.ts';
import type { Token } from './document.ts';
import { isInnerStop, openersIn } from './language-stops.ts';
import { isShortTitle } from './title-stops.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔', '։', '።', '\u037e']);
/** Greek asks with a semicolon. */
const GREEK_STOPS: ReadonlySet<string> = new Set([...STOPS, ';']);
const WIDE_STOPS = new Set(['。', '！', '？', '।', '۔']);
const CLOSERS = new Set([...'"”“’»›\')]}」』）']);
const OPENERS = new Set([...'"“„«‹‘\'([{「『（¿¡—–-']);

/** Token indices (end exclusive) at which sentences end, for tokens[first, end). */
export function sentenceEnds(text: string, tokens: Token[], first: number, end: number, language = 'en'): number[] {
  const ends: number[] = [];
  const stops = language === 'el' ? GREEK_STOPS : STOPS;
  let run = NO_RUN;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token || !mayEnd(token, stops)) continue;
    if (i + 1 >= run.stopsEnd) run = runAfter(text, tokens, i, end, stops);
    const after = isListNumber(tokens, i, ends.at(-1) ?? first) ? 0 : boundaryAfter(tokens, i, run, end, language);
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

const isStop = (token: Token | undefined, stops: ReadonlySet<string>): boolean =>
  token !== undefined && stops.has(token.text);
const isAbbreviated = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.');
const mayEnd = (token: Token, stops: ReadonlySet<string>): boolean =>
  token.kind === 'word' ? isAbbreviated(token) : isStop(token, stops);

/** Looked for once for all stops of a row: from each of 40,000 full stops to the last would be 800 million steps. */
function runAfter(text: string, tokens: Token[], i: number, end: number, stops: ReadonlySet<string>): Run {
  let stopsEnd = i + 1;
  while (stopsEnd < end && isStop(tokens[stopsEnd], stops)) stopsEnd += 1;
  const next = skipClosers(text, tokens, stopsEnd, end);
  return { stopsEnd, next, begins: next < end && beginsSentence(tokens, next, end) };
}

/** The index after the sentence that ends at token `i`, or 0 if none does. */
function boundaryAfter(tokens: Token[], i: number, { next, begins }: Run, end: number, language: string): number {
  const token = tokens[i];
  const follower = tokens[next];
  if (!token || !follower || next >= end) return 0;
  if (WIDE_STOPS.has(token.text)) return goesOnAfterQuotation(tokens, i, next, language) ? 0 : next;
  const gap = (tokens[next - 1]?.end ?? 0) < follower.start;
  if (isAbbreviated(token)) return gap && begins && abbreviationEnds(tokens, i, follower, language) ? next : 0;
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

/** "1. Boil water. 2. Add salt.": a number alone is no sentence. */
function isListNumber(tokens: Token[], i: number, first: number): boolean {
  return i === first + 1 && tokens[i]?.text === '.' && /^\d{1,2}$/.test(tokens[first]?.text ?? '');
}

/** Words after which a name or a number is abbreviated, but not at the end: "Elm St. The shop", "Plan B. It failed". */
const PLACE_WORDS: ReadonlySet<string> = new Set(['st', 'mt', 'ft']);
const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we the but this that there his her its their in on at'.split(' '),
);

/** "said Downing Jr. Members came": a capital behind it begins a sentence, unless a place bears the name. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);
const AFTER_JUNIOR: ReadonlySet<string> = new Set(
  ('boulevard blvd day memorial center centre drive avenue street library hospital high school park highway way ' +
  'bridge').split(' '),
);

/** "in the U.S. The …" ends; "U.S. Senate", "Mr. Smith", "J. Smith", "Nov. 6" do not. */
function abbreviationEnds(tokens: Token[], i: number, follower: Token, language: string): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const word = token?.text.slice(0, -1) ?? '';
  const isInitial = /^\p{Lu}\.$/u.test(token?.text ?? '');
  if (isInitial && CUT_SURNAMES.has(language)) return isCalled(before) && openersIn(language).has(follower.lower);
  return isInitial && language !== 'en' ? false : wordEnds(before, word, isInitial, follower, language);
}
/** Where papers cut the surnames of those who are no public figures: "Marta B. Die Heizung". */
const CUT_SURNAMES: ReadonlySet<string> = new Set(['de', 'nl']);

function wordEnds(
  before: Token | undefined, word: string, isInitial: boolean, follower: Token, language: string,
): boolean {
  const bare = word.toLowerCase();
  if (language === 'en' && GENERATIONS.has(bare))
    return /^\p{Lu}/u.test(follower.text) && !AFTER_JUNIOR.has(follower.lower);
  if (language === 'en' && (isInitial || PLACE_WORDS.has(bare)))
    return isNamed(before) && PRONOUNS.has(follower.lower);
  if (BEFORE_NAME.has(bare) || isShortTitle(language, word) || isInitial || follower.kind === 'number') return false;
  if (follower.kind === 'mark') return OPENERS.has(follower.text);
  return openersIn(language).has(follower.lower);
}

/** "Elm", "Malcolm", "Mr.": what an initial or "St." stands behind; another initial is the beginning of a name. */
const isNamed = (before: Token | undefined): boolean => /^\p{Lu}\p{L}+\.?$/u.test(before?.text ?? '');

/** "Marta B. Die Heizung", "sagt B. Der Vermieter": a surname cut to its initial, no "z. B." and no "J. R. Der". */
const isCalled = (before: Token | undefined): boolean => /^\p{L}{3,}$/u.test(before?.text ?? '');

/** What a quotation that ends with its own stop may go on with: Japanese particles, a Chinese verb of saying. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  ja: /^(?:と|って|などと?|という|の|は|が|を|に|で|も)/u,
  zh: /^[\p{Script=Han}]{1,12}?(?:说|說|表示|称|稱|道|问|問|喊|强调|強調|指出|告诉|告訴)/u,
};
/** Tokens of Chinese and Japanese are characters: so many are looked at. */
const SAID_WITHIN = 14;

/** 「行こう。」と言った is one sentence, and so is “我们走。”他说。 */
function goesOnAfterQuotation(tokens: Token[], i: number, next: number, language: string): boolean {
  const pattern = GOES_ON[language];
  if (pattern === undefined || next === i + 1) return false;
  return pattern.test(tokens.slice(next, next + SAID_WITHIN).map(({ text }) => text).join(''));
}
