/**
 * "A delighted Only bowed", "“…,” Green said", "según Abril": a word that no list takes for a name is one where it is
 * the surname of somebody whom the article names in full and stands as a name does.
 */
import { startsWithCapital } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FUNCTION_WORD } from './name-extent.ts';
import { COMPOUNDING } from '../words/compounding.ts';
import type { NameRun } from '../words/name-run.ts';

/** @param initial does token `i` open a sentence, where every word has a capital? */
export function isSurnameThoughAWord(
  doc: Document, lexicon: Lexicon, surnames: ReadonlySet<string>, i: number, initial: boolean,
): boolean {
  const word = bareOf(doc.tokens[i]?.lower ?? '');
  if (!surnames.has(word) || FUNCTION_WORD.test(word) || !isListed(lexicon, word)) return false;
  const [before, next] = [doc.tokens[i - 1], doc.tokens[i + 1]];
  const { saying, reporting, honorifics, prepositions } = lexicon;
  const [lower, after] = [before?.lower ?? '', next?.lower ?? ''];
  if (saying.has(after) || reporting.has(after)) return true;
  if (lexicon.capitalisesNouns) return saying.has(lower) || honorifics.has(lower); // "im Mai"
  const isInName = startsWithCapital(before?.text ?? '') && !prepositions.has(lower);
  return !initial && !isInName && lower !== 'the'; // "in the West"
}

/** A word that rules after this one would take for none. */
const isListed = ({ common, honorifics }: Lexicon, word: string): boolean =>
  common.has(word) || honorifics.has(word) || COMPOUNDING.has(word);

/** "White said", "said Power": a verb of saying right behind or before it, and no article. */
export function speaksAlone({ tokens }: Document, { saying }: Lexicon, { titleToken, endToken }: NameRun): boolean {
  const [before, behind] = [tokens[titleToken - 1]?.lower ?? '', tokens[endToken]?.lower ?? ''];
  return (saying.has(behind) && before !== 'the') || (saying.has(before) && /^[.,;:]$/.test(behind));
}
