/**
 * Pure functions that are asked the same over and over: a card is tried in one size of type after another, a sentence
 * compared with each other one.
 */

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

/** A longer question is no card's words: it is answered anew, so that what is kept stays small. */
const LONGEST_KEPT = 2000;

/**
 * The same function, which remembers its latest answers.
 * @param most answers kept; past it, all are forgotten: a card asks some dozens of different things
 */
export function memo<A extends readonly (string | number)[], R>(
  most: number,
  make: (...args: A) => R,
): (...args: A) => R {
  const answers = new Map<string, R>();
  return (...args) => {
    const key = args.length === 1 ? String(args[0]) : args.join('\u0000');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(...args);
    if (key.length > LONGEST_KEPT) return made;
    if (answers.size >= most) answers.clear();
    answers.set(key, made);
    return made;
  };
}
