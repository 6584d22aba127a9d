/**
 * Pure functions that are asked the same over and over: a card is tried in one size of type after another, a sentence
 * compared with each other one.
 */

import type { Span } from './document.ts';

/**
 * The same function of a thing, which is read once: an article is asked for its topic, its first places, its readers by
 * every planner. What was read is kept as long as the thing itself.
 */
export function oncePer<K extends WeakKey, R>(read: (thing: K) => R): (thing: K) => R {
  const answers = new WeakMap<K, R>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = read(thing);
    answers.set(thing, answer);
    return answer;
  };
}

/** The same that is made when it is first asked for: a list that few articles need. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What was read of a stretch, and what of another that begins where it does: those are few. */
interface OfStart<R> { end: number; answer: R; next: OfStart<R> | undefined }

/** The same function of a stretch of a thing: planners ask the same of a sentence, one after the other. */
export function oncePerSpan<K extends WeakKey, S extends Span, R>(read: (thing: K, span: S) => R) {
  const answersOf = oncePer((_: K) => new Map<number, OfStart<R>>());
  return (thing: K, span: S): R => {
    const answers = answersOf(thing);
    const { start, end } = span;
    for (let one = answers.get(start); one !== undefined; one = one.next) if (one.end === end) return one.answer;
    const answer = read(thing, span);
    answers.set(start, { end, answer, next: answers.get(start) });
    return answer;
  };
}

/** A longer question is no card's words: it is answered anew, so that what is kept stays small. */
const LONGEST_KEPT = 2000;

/** All but the first as one key; they are short: a language, a size. */
function keyOf(args: readonly (string | number)[]): string | number {
  let key = args[1] ?? '';
  for (let i = 2; i < args.length; i += 1) key = `${key}\u0000${args[i]}`;
  return key;
}

/**
 * The same function, which remembers its latest answers.
 * @param most answers kept; past it, all are forgotten: a card asks some dozens of different things
 */
export function memo<K extends string | number, R>(most: number, make: (only: K) => R): (only: K) => R;
export function memo<A extends readonly (string | number)[], R>(
  most: number, make: (...args: A) => R,
): (...args: A) => R;
export function memo<R>(most: number, make: (...args: (string | number)[]) => R): (...args: (string | number)[]) => R {
  return make.length === 1 ? memoOfOne(most, make) : memoOfMore(most, make);
}

function memoOfOne<K extends string | number, R>(most: number, make: (only: K) => R): (only: K) => R {
  const answers = new Map<K, R>();
  return (only) => {
    const known = answers.get(only);
    if (known !== undefined) return known;
    const made = make(only);
    if (typeof only === 'string' && only.length > LONGEST_KEPT) return made;
    if (answers.size >= most) answers.clear();
    answers.set(only, made);
    return made;
  };
}

function memoOfMore<A extends readonly (string | number)[], R>(
  most: number, make: (...args: A) => R,
): (...args: A) => R {
  // by the first and then by the others: a text put into one key with them would be hashed anew with each call
  const answers = new Map<string | number | undefined, Map<string | number, R>>();
  let kept = 0;
  return (...args) => {
    const [first] = args;
    const others = keyOf(args);
    const known = answers.get(first)?.get(others);
    if (known !== undefined) return known;
    const made = make(...args);
    if (typeof first === 'string' && first.length > LONGEST_KEPT) return made;
    if (kept >= most) {
      answers.clear();
      kept = 0;
    }
    const ofFirst = answers.get(first);
    if (ofFirst) ofFirst.set(others, made);
    else answers.set(first, new Map([[others, made]]));
    kept += 1;
    return made;
  };
}
