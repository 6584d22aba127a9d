/** One attack: what it tries, and what is wrong where it gets through. */
import type { Target } from './target.ts';

export interface Attack {
  /** The paragraph of the review that found it: A1 … C. */
  area: string;
  name: string;
  /** @param size 0–1, of the largest input @returns what is violated, or null */
  run: (target: Target, size: number) => Promise<string | null>;
}

/** Articles of one run are its own: none is known from before. */
const run = Date.now().toString(36);
let made = 0;
export const fresh = (words: string): string => `${words} This is article ${(made += 1)} of run ${run}.`;

/** The first thing that is wrong. */
export const firstOf = (...faults: (string | false | null)[]): string | null =>
  faults.find((fault): fault is string => typeof fault === 'string') ?? null;
