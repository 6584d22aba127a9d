/**
 * Whether a text is short enough to be read in a Worker's memory. Letters alone do not tell: a paragraph or a Chinese
 * character of one letter takes as much memory as a long word, and a mark of Markdown as much as a paragraph.
 */
import { Fault } from '../errors.ts';
import { MAX_ARTICLE_LENGTH, MAX_IDEOGRAPHS, MAX_LINES, MAX_MARKS } from '../limits.ts';

const LINE = /\S[^\n]*/g;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const MARK = /[*_`[\]<>&\\~!]/g;

/** @throws Fault ARTICLE_TOO_LONG that says what there may be, and of what */
export function checkSize(text: string): void {
  if (text.length > MAX_ARTICLE_LENGTH) throw tooMuch(MAX_ARTICLE_LENGTH, 'characters', `it has ${text.length}`);
  if (exceeds(text, LINE, MAX_LINES)) throw tooMuch(MAX_LINES, 'lines that are not blank');
  if (exceeds(text, IDEOGRAPH, MAX_IDEOGRAPHS)) throw tooMuch(MAX_IDEOGRAPHS, 'Chinese or Japanese characters');
}

/** Of Markdown, before it is parsed: each mark may become a node of a tree. */
export function checkMarks(source: string): void {
  if (exceeds(source, MARK, MAX_MARKS)) throw tooMuch(MAX_MARKS, 'marks of Markdown');
}

function tooMuch(most: number, what: string, came = 'it has more'): Fault {
  return new Fault('ARTICLE_TOO_LONG', `The article may have at most ${most} ${what}; ${came}.`);
}

/** A flood is not counted to its end. */
function exceeds(text: string, pattern: RegExp, most: number): boolean {
  if (text.length <= most) return false;
  pattern.lastIndex = 0;
  let count = 0;
  while (count <= most && pattern.test(text)) count += 1;
  return count > most;
}
