/**
 * A quotation as somebody prints it, taken apart: runs of words that must stand in the article, and between them what
 * papers put in: an ellipsis for words left out, square brackets for words of their own.
 */
import { type Word, wordsIn } from './words.ts';

export type Joint =
  | { kind: 'ellipsis' }
  /** "[The bridge] becomes one": the words in brackets stand in the place of others, or of none. */
  | { kind: 'brackets'; words: Word[] };

export interface Passage {
  /** Without the marks around it, and without the brackets of "[T]he". */
  text: string;
  /** With them: the article may have them, too. */
  printed: string;
  /** All its words, those in brackets too; offsets in `text`. */
  words: Word[];
  runs: Word[][];
  /** What stands before the first run, between the runs, and behind the last: one more than there are runs. */
  joints: (Joint | null)[];
}

const MARKS = String.raw`["'“”„‟«»‹›‘’‚‛「」『』《》〝〞〟＂]`;
const OUTER = new RegExp(String.raw`^[\s${MARKS.slice(1, -1)}]+|[\s${MARKS.slice(1, -1)}]+$`, 'g');
const DOTS = String.raw`(?:…|⋯|\.{3,}|\.(?:[ \u00a0]\.){2,})`;
const PUT_IN = new RegExp(String.raw`(?:\[\s*${DOTS}\s*\]|\(\s*${DOTS}\s*\)|${DOTS})+|\[([^[\]]{1,300})\]`, 'g');
/** "[T]he": the letter was made large or small; the word is the article's. */
const LETTER_CHANGED = /\[(\p{L})\](?=\p{L})/gu;

export function readPassage(raw: string): Passage {
  const printed = raw.replace(OUTER, '');
  const text = printed.replace(LETTER_CHANGED, '$1');
  const runs: Word[][] = [];
  const joints: (Joint | null)[] = [null];
  const addRun = (from: number, to: number) => {
    const run = wordsIn(text.slice(from, to)).map((word) => moved(word, from));
    if (run.length === 0) return;
    runs.push(run);
    joints.push(null);
  };
  let from = 0;
  for (const found of text.matchAll(PUT_IN)) {
    addRun(from, found.index);
    from = found.index + found[0].length;
    const inside = found[1];
    const words = inside === undefined ? [] : wordsIn(inside).map((word) => moved(word, found.index + 1));
    joints[joints.length - 1] = words.length > 0 ? { kind: 'brackets', words } : { kind: 'ellipsis' };
  }
  addRun(from, text.length);
  return { text, printed, words: wordsIn(text), runs, joints };
}

const moved = ({ start, end, key }: Word, by: number): Word => ({ start: start + by, end: end + by, key });
