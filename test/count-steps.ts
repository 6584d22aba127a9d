/**
 * What a piece of work costs, counted instead of timed, so that a busy machine changes nothing: how often each function
 * and each block of it ran (V8's precise coverage), how many characters the built-in searches were given to read, and
 * how many items of a list were copied or looked through.
 * What one regular expression does inside itself by going back is not seen here.
 */
import { type Profiler, Session } from 'node:inspector';

/** Code whose steps are none of the work's: the platform's, the test runner's, and the counting itself. */
const NOT_COUNTED = /^node:|\/node_modules\/(?:@?vitest|vite|chai)\/|\/count-steps\.ts/;

const READERS = ['indexOf', 'lastIndexOf', 'includes', 'split', 'slice', 'trim', 'toLowerCase', 'normalize'] as const;

const LIST_READERS = ['slice', 'indexOf', 'lastIndexOf', 'includes', 'concat', 'toSorted', 'toReversed'] as const;

/** Steps of `work`: the same number at every run with the same input, once its modules are loaded. */
export async function countSteps(work: () => unknown): Promise<number> {
  const profiler = startProfiler();
  const reading = countCharacters();
  const listing = countItems();
  try {
    blocksRun(profiler); // what ran before is let go
    await work();
    return reading.characters() + listing.items() + blocksRun(profiler);
  } finally {
    reading.stop();
    listing.stop();
  }
}

let started: Session | null = null;

/** One session a process: code that ran under an earlier one would not be counted again. */
function startProfiler(): Session {
  if (started) return started;
  started = new Session();
  started.connect();
  started.post('Profiler.enable');
  started.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return started;
}

function blocksRun(session: Session): number {
  let scripts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts
    .filter(({ url }) => !NOT_COUNTED.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** By source: a pattern is asked thousands of times, and a literal in a function is a new one at each call. */
const anchored = new Map<string, boolean>();

function isAnchored({ source, multiline }: RegExp): boolean {
  if (multiline || !source.startsWith('^')) return false;
  const known = anchored.get(source) ?? startsAllAlternatives(source);
  anchored.set(source, known);
  return known;
}

/** Does a pattern look at one place only: "^" before all its alternatives? */
function startsAllAlternatives(source: string): boolean {
  let depth = 0;
  for (const sign of source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) return false;
  }
  return true;
}

/** A search that is asked anew for the rest of the text at every word costs the square of it, in one step each. */
function countCharacters(): { characters: () => number; stop: () => void } {
  let characters = 0;
  const { exec } = RegExp.prototype;
  const originals = READERS.map((name) => [name, Object.getOwnPropertyDescriptor(String.prototype, name)] as const);
  for (const [name, descriptor] of originals) {
    const original: unknown = descriptor?.value;
    if (typeof original !== 'function') throw new Error(`String.prototype.${name} is no function`);
    Object.defineProperty(String.prototype, name, {
      ...descriptor,
      value(this: string, ...given: unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, given);
        characters += charactersRead(name, this, given[1], result);
        return result;
      },
    });
  }
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (found) characters += found.index - from + found[0].length;
    else characters += this.sticky || isAnchored(this) ? 1 : Math.max(0, String(text).length - from);
    return found;
  };
  return {
    characters: () => characters,
    stop: () => {
      for (const [name, descriptor] of originals)
        if (descriptor) Object.defineProperty(String.prototype, name, descriptor);
      RegExp.prototype.exec = exec;
    },
  };
}

function charactersRead(name: string, text: string, from: unknown, result: unknown): number {
  if (name === 'slice') return typeof result === 'string' && result.length < text.length ? 1 : 0;
  if (name !== 'indexOf' && name !== 'includes') return text.length;
  const start = typeof from === 'number' ? Math.max(0, from) : 0;
  if (typeof result === 'number' && result >= 0) return Math.max(0, result - start);
  return Math.max(0, text.length - start);
}

/** A sentence's tokens that are copied for each of its tokens cost the square of them, in one step each. */
function countItems(): { items: () => number; stop: () => void } {
  let items = 0;
  const originals = LIST_READERS.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
  for (const [name, descriptor] of originals) {
    const original: unknown = descriptor?.value;
    if (typeof original !== 'function') throw new Error(`Array.prototype.${name} is no function`);
    Object.defineProperty(Array.prototype, name, {
      ...descriptor,
      value(this: unknown[], ...given: unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, given);
        if (Array.isArray(result)) items += result.length;
        else items += typeof result === 'number' && result >= 0 ? result + 1 : this.length;
        return result;
      },
    });
  }
  return {
    items: () => items,
    stop: () => {
      for (const [name, descriptor] of originals)
        if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
    },
  };
}

/** [what, the text of size n]: how many times as many steps a text ten times as long takes. Linear work gives 10. */
export async function growthOfSteps(
  textOf: (n: number) => string,
  read: (text: string) => unknown,
  n = 300,
): Promise<number> {
  await read(textOf(n)); // loads what is loaded once
  const [small, large] = [await countSteps(() => read(textOf(n))), await countSteps(() => read(textOf(10 * n)))];
  return large / small;
}
