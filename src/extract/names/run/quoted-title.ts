/** Titles in quotation marks, whose capitals name nobody: “Company Chief's Goodbye Note Will Make You Dream”. */
import type { Document, Sentence, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isEnglishWord } from '../words/everyday-words.ts';

const OPENING = /^[“"]$/;
const CLOSING = /^[”"]$/;
/** A shorter one may be a name as well as a title: "The Late Show". */
const SHORTEST = 6;
const LONGEST = 30;
/** Little words are small in a title, too. */
const LONG_WORD = 4;

/** Where the title that is opened by the mark at `i` ends (its closing mark), or `i` where none is. */
export function quotedTitleEnd(doc: Document, lexicon: Lexicon, i: number, sentence: Sentence): number {
  const opening = doc.tokens[i];
  if (opening?.kind !== 'mark' || lexicon.language !== 'en' || !OPENING.test(opening.text)) return i;
  const last = Math.min(sentence.endToken, i + LONGEST);
  let end = i + 1;
  while (end < last && !CLOSING.test(doc.tokens[end]?.text ?? '')) end += 1;
  return end < last && isTitle(doc.tokens.slice(i + 1, end)) ? end : i;
}

function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
  const everyday = words.filter((word) => isCapital(word) && isEnglishWord(word.lower));
  const long = words.filter(({ text }) => text.length >= LONG_WORD);
  return words.length >= SHORTEST && long.every(isCapital) && everyday.length * 2 > words.length;
}
