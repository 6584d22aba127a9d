/**
 * Two wordings of the same thing, word by word: the longest common subsequence of their words, marks between them and
 * the case of first letters aside. What stands between two words belongs to the one before it.
 */
import { withSmallStart, type Word, wordsIn } from '../check/words.ts';
import type { ChangedPart } from './changes-schema.ts';

/** Cells of one table, two quotations of 500 words: beyond, what lies between the common ends is told as a whole. */
const MAX_CELLS = 250_000;

interface Wording { text: string; words: readonly Word[]; keys: readonly string[] }
/** Index of a word in both wordings. */
interface Pair { was: number; is: number }

export function diffWords(was: string, is: string): ChangedPart[] {
  const [from, to] = [wordingOf(was), wordingOf(is)];
  const parts: ChangedPart[] = [];
  let [a, b] = [0, 0];
  for (const pair of [...commonWords(from, to), { was: from.words.length, is: to.words.length }]) {
    add(parts, 'removed', between(from, a, pair.was));
    add(parts, 'added', between(to, b, pair.is));
    add(parts, 'same', between(to, pair.is, pair.is + 1));
    [a, b] = [pair.was + 1, pair.is + 1];
  }
  return parts;
}

/** Whether both say the same words in the same order. */
export function sameWords(was: string, is: string): boolean {
  const [from, to] = [wordingOf(was), wordingOf(is)];
  return from.keys.length === to.keys.length && from.keys.every((key, i) => key === to.keys[i]);
}

function wordingOf(text: string): Wording {
  const words = wordsIn(text);
  return { text, words, keys: words.map(({ key }) => withSmallStart(key)) };
}

/** From a word up to where the last one's successor begins, so that parts join to the text; the first opens it. */
function between({ text, words }: Wording, from: number, to: number): string {
  if (from >= to || from >= words.length) return '';
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  return text.slice(start, words[to]?.start ?? text.length);
}

function add(parts: ChangedPart[], op: ChangedPart['op'], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.op === op) last.text += text;
  else parts.push({ op, text });
}

function commonWords({ keys: was }: Wording, { keys: is }: Wording): Pair[] {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1;
  const middle = longest(was.slice(head, was.length - tail), is.slice(head, is.length - tail));
  return [
    ...Array.from({ length: head }, (_, i) => ({ was: i, is: i })),
    ...middle.map((pair) => ({ was: pair.was + head, is: pair.is + head })),
    ...Array.from({ length: tail }, (_, i) => ({ was: was.length - tail + i, is: is.length - tail + i })),
  ];
}

/** The table of lengths is filled from the end, so that it is read from the beginning. */
function longest(was: readonly string[], is: readonly string[]): Pair[] {
  const columns = is.length + 1;
  if ((was.length + 1) * columns > MAX_CELLS) return [];
  const lengths = new Uint16Array((was.length + 1) * columns);
  const at = (a: number, b: number) => lengths[a * columns + b] ?? 0;
  for (let a = was.length - 1; a >= 0; a--)
    for (let b = is.length - 1; b >= 0; b--)
      lengths[a * columns + b] = was[a] === is[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < was.length && b < is.length) {
    if (was[a] === is[b]) pairs.push({ was: a++, is: b++ });
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
