/** What a title promises of its page: so many points, advice, or things to choose from. A news title promises none. */
import { pattern } from '../../pattern.ts';
import { oncePer } from '../../text/memo.ts';
import { lexiconOfNumbers } from '../numbers/number-lexicon.ts';
import { PROMISE_WORDS, type PromiseWords } from './promise-words.ts';

export interface Promised {
  /** "Seven ways": the page has exactly so many points. */
  count: number | null;
  /** The number counts what a page is made of: "ways", "books". */
  isOfPoints: boolean;
  advice: boolean;
  things: boolean;
  questions: boolean;
}

/** Two are no list, and no title counts to more than fifty. */
const FEWEST = 3;
const MOST = 50;
/** So many hotels are no news that has as many subheads. */
const MANY = 5;
/** Words before the number: "What I learned from these five". */
const OPENING = 5;
/** Words behind the number within which its noun stands: "18 new sci-fi and fantasy books". */
const REACH = 7;

/** @returns null for a title that promises nothing, and in a language without a list */
export function promiseOf(title: string, language: string): Promised | null {
  const words = PROMISE_WORDS.get(language);
  if (words === undefined) return null;
  const { advice, things, nouns, sights, units, questions } = patternsOf(words);
  const counted = countIn(title, language, units);
  const isOfPoints = counted !== null &&
    (nouns.test(counted.behind) || (counted.count >= MANY && sights.test(counted.behind)));
  const isAsked = /\?$/u.test(title); // "Which is best for you?"
  const isOfThings = things.test(title) && (nouns.test(title) || sights.test(title));
  const promised = {
    things: isOfThings && !isAsked,
    advice: advice.test(title), questions: questions.test(title),
  };
  if (counted === null && !promised.advice && !promised.things) return null;
  return { count: counted?.count ?? null, isOfPoints, ...promised };
}

const either = (words: string): string => words.split(' ').join('|');
const whole = (alternatives: string): RegExp =>
  pattern('iu', String.raw`(?<![\p{L}\p{N}-])(?:`, alternatives, String.raw`)(?:(?<![\p{L}\p{N}])|(?![\p{L}\p{N}]))`);

const patternsOf = oncePer((words: PromiseWords) => ({
  advice: whole(words.advice),
  things: pattern('iu', String.raw`(?<=^|[:–—|]\s)(?:`, words.things, String.raw`)(?![\p{L}\p{N}])`),
  sights: whole(either(words.sights)),
  nouns: whole(either(words.nouns)),
  units: pattern('iu', String.raw`^\s*(?:[%°€$£]|(?:`, either(words.units), String.raw`)(?!\p{L}))`),
  questions: whole(either(words.questions)),
}));

interface Counted { count: number; behind: string }

/** The first number that opens the title, a part of it behind a colon, or stands behind "top" and "best". */
function countIn(title: string, language: string, units: RegExp): Counted | null {
  const { cardinalOf, scales } = lexiconOfNumbers(language);
  let from = 0;
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{N}]+(?:[-.,:’'][\p{L}\p{N}]+)*/gu)) {
    const before = title.slice(from, index);
    if (/[:–—|?!.]\s*$/u.test(before)) from = index;
    const count = /^\d{1,2}$/.test(word) ? Number(word) : wordCount(word.toLowerCase(), cardinalOf);
    const opens = title.slice(from, index).split(/\s+/u).filter(Boolean).length <= OPENING;
    if (count === undefined || count < FEWEST || count > MOST || !opens) continue;
    const rest = title.slice(index + word.length);
    // "Five hundred jobs", "Four in 10 firms"
    const [next = ''] = /^[\s-]*(?:in\s)?[\p{L}\p{N}]+/u.exec(rest)?.[0].split(/[\s-]+/u).slice(-1) ?? [];
    const isMore = scales.has(next.toLowerCase()) || wordCount(next.toLowerCase(), cardinalOf) !== undefined;
    if (/\d/.test(next) || isMore) continue;
    if (/[$€£]\s?$/u.test(before) || units.test(rest)) continue;
    const [behind = ''] = rest.split(/[:–—|]|\s-\s/u);
    return { count, behind: behind.split(/\s+/u).slice(0, REACH + 1).join(' ') };
  }
  return null;
}

/** "seven", "zwölf", "dix-sept", "veinticinco". */
function wordCount(word: string, cardinalOf: (word: string) => number | undefined): number | undefined {
  const parts = word.split('-').map(cardinalOf);
  const known = parts.filter((part) => part !== undefined);
  return parts.length > 0 && known.length === parts.length ? known.reduce((sum, part) => sum + part, 0) : undefined;
}
