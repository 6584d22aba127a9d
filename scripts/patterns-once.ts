/**
 * A bundle in which each pattern is made once. Where a function has a pattern with classes of letters (`/^\p{L}/u`),
 * the bundler writes a call that makes it whenever the function runs, thousands of times an article; all those of one
 * source and flags are one object, made when it is first asked for. Their classes are written out as those of
 * src/pattern.ts are.
 */
import { transformSync } from 'esbuild';

/** And what it is given to, where that begins at the beginning and leaves it there. */
const MADE_ANEW = /(\.(?:match|replace)\()?(?<!\w)new RegExp\(("(?:[^"\\\n]|\\.)*"),"([a-z]+)"\)/g;
const NAME = '__pattern';
const LETTERS = '__letters';
/** In a string each backslash stands twice. */
const LETTERED = /\\\\p\{(?:L[ul]?|M|Nd?)\}/;
/** As scripts/bundle.ts names src/letters.ts. */
const IMPORT = `import{letters as ${LETTERS}}from"./letters.part.js";`;
/** Letters of a fault's place. */
const SHOWN = 60;

/** @throws where what looks like such a call stands in a string */
export function patternsOnce(code: string): string {
  for (const own of [NAME, LETTERS])
    if (code.includes(own)) throw new Error(`The bundle has a name of its own that begins with ${own}`);
  const names = new Map<string, string>();
  const once = code.replace(MADE_ANEW, (_: string, given: string = '', source: string, flags: string) => {
    const keep = (begin: string, made: string): string => {
      const name = names.get(made) ?? `${begin}${names.size}`;
      names.set(made, name);
      return `(${name}??=${made})`;
    };
    const isLettered = LETTERED.test(source);
    const written = isLettered ? `${LETTERS}(${source})` : source;
    const isOnce = given === '' ? !/[gy]/.test(flags) : !flags.includes('y');
    if (isOnce) return given + keep(NAME, `new RegExp(${written},"${flags}")`);
    // one with `g` or `y` remembers where it was, so each is for itself
    return `${given}new RegExp(${isLettered ? keep(LETTERS, written) : written},"${flags}")`;
  });
  if (names.size === 0) return code;
  assureCalls(code);
  return `${once.includes(LETTERS) ? IMPORT : ''}var ${[...names.values()].join(',')};${once}`;
}

/** The bundler puts another name for one in code alone: where the name is still there, it stands in a string. */
function assureCalls(code: string): void {
  const marked = code.replace(MADE_ANEW, (made) => made.replace('RegExp', NAME));
  const { code: read } = transformSync(marked, { define: { [NAME]: 'RegExp' }, legalComments: 'none' });
  const at = read.indexOf(NAME);
  if (at >= 0) throw new Error(`No call that makes a pattern: ${read.slice(at, at + SHOWN)}`);
}
