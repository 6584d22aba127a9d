/**
 * A bundle in which each pattern is made once. Where a function has a pattern with classes of letters (`/^\p{L}/u`),
 * the bundler writes a call that makes it whenever the function runs, thousands of times an article; all those of one
 * source and flags are one object, made when it is first asked for.
 */

/** A pattern with `g` or `y` remembers where it was, so each is for itself. */
const MADE_ANEW = /new RegExp\(("(?:[^"\\\n]|\\.)*"),"([a-fh-xz]+)"\)/g;
const NAME = '__pattern';

export function patternsOnce(code: string): string {
  if (code.includes(NAME)) throw new Error(`The bundle has a name of its own that begins with ${NAME}`);
  const names = new Map<string, string>();
  const once = code.replace(MADE_ANEW, (made, source: string, flags: string) => {
    const key = `${flags} ${source}`;
    const name = names.get(key) ?? `${NAME}${names.size}`;
    names.set(key, name);
    return `(${name}??=${made})`;
  });
  return names.size === 0 ? code : `var ${[...names.values()].join(',')};${once}`;
}
