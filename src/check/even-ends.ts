/**
 * Where a quotation begins or ends in words of its own, the article has others there: they belong to what is shown
 * beside it. "We live off the tourists" is compared with "We live off the day-trippers", not with "We live off the".
 */
import type { DiffStep, Nearest } from './nearest.ts';
import type { WordIndex } from './word-index.ts';

/** Between two words: no sentence and no quotation ends there. */
const GOES_ON = /^[^.!?…\n"“”„«»]*$/u;

/** As many words more as the quotation has of its own at that end, as far as the sentence goes. */
export function withEvenEnds(index: WordIndex, nearest: Nearest): Nearest {
  const { from, to, steps } = nearest;
  const before = reach(index, from, -1, ownWords(steps[0]));
  const behind = steps.length > 1 ? reach(index, to - 1, 1, ownWords(steps.at(-1))) : 0;
  const [first, last] = [steps[0], steps.at(-1)];
  const opening = first && before > 0 ? [passedOver([from - before, from], first.passage[0])] : [];
  const closing = last && behind > 0 ? [passedOver([to, to + behind], last.passage[0]), last] : [];
  const middle = closing.length > 0 ? steps.slice(0, -1) : steps;
  return { ...nearest, from: from - before, to: to + behind, steps: [...opening, ...middle, ...closing] };
}

const ownWords = (step: DiffStep | undefined): number =>
  step?.op === 'added' ? step.passage[1] - step.passage[0] : 0;

const passedOver = (article: [number, number], at: number): DiffStep => ({ op: 'removed', article, passage: [at, at] });

/** How many words can be gone from the word `at` on, in the direction `by`. */
function reach({ text, starts, ends }: WordIndex, at: number, by: 1 | -1, most: number): number {
  for (let gone = 0; gone < most; gone++) {
    const [near, next] = [at + by * gone, at + by * (gone + 1)];
    const [left, right] = by > 0 ? [near, next] : [next, near];
    const [end, start] = [ends[left], starts[right]];
    if (end === undefined || start === undefined || !GOES_ON.test(text.slice(end, start))) return gone;
  }
  return most;
}
