/** Where a text may be cut without losing its sense: ends of sentences, of clauses, of words. Offsets only. */
import { readDocument } from '../text/read-document.ts';

const CLAUSE_END = /[,;:](?=\s)|\s[–—](?=\s)|—(?=\p{L})|[、，；：،؛]/gu;
const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const WORD_END = new RegExp(`(?<=\\S)(?=\\s)|(?<=[${CJK}])(?=[${CJK}])`, 'gu');

/** Offsets just after each sentence, the last one excepted. */
export function sentenceEnds(text: string): number[] {
  const { sentences } = readDocument({ text, bodyStart: 0, blocks: [], language: 'und' });
  return sentences.slice(0, -1).map((sentence) => sentence.end);
}

/** Offsets just before the comma or dash that ends a clause. */
export function clauseEnds(text: string): number[] {
  return [...text.matchAll(CLAUSE_END)].map((match) => match.index).filter((end) => end > 0);
}

/** Offsets just after each word; between any two characters of a script without spaces. */
export function wordEnds(text: string): number[] {
  return [...text.matchAll(WORD_END)].map((match) => match.index);
}

/** Offset after the last whole grapheme that `fits`, and at least after the first: no emoji or accent is torn. */
export function graphemeEnd(text: string, fits: (beginning: string) => boolean): number {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    if (end > 0 && !fits(text.slice(0, index + segment.length))) break;
    end = index + segment.length;
  }
  return end;
}
