/** Given names that are small words as well: "Will", "May", "Mark". */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isKnownOrganisation } from './known-organisations.ts';
import { isKnownSurname } from './known-surnames.ts';
import { isPlace } from './places.ts';
import { isUnknownWord } from './word-by-shape.ts';

/** A word with a capital; `initial`: where a sentence begins. */
interface OpeningWord {
  doc: Document;
  lexicon: Lexicon;
  i: number;
  token: Token;
  next: Token | undefined;
  beforeCapital: boolean;
  initial: boolean;
}

/** "Will Barr, director of …", "May Wright said", "Will Barr ran.": where a sentence begins that asks nothing. */
export function isGivenThoughAWord(
  { doc, lexicon, token, i, next, beforeCapital, initial }: Readonly<OpeningWord>,
): boolean {
  if (!next || givenNameGender(token.text) === undefined) return false;
  if (!beforeCapital) return lexicon.language === 'en' && speaks(lexicon, next); // "Jan told"
  if (!initial) return true;
  const after = doc.tokens[i + 2];
  const isPastToo = isPast(after) && !asks(doc, token); // no "Will Lawyers asked to testify come?"
  const isNoWord = isUnknownWord(lexicon, next.lower) || isKnownSurname(next.text) || isPastToo;
  const isSurname = isNoWord && !isPlace(next.text, 'en') && !isKnownOrganisation(next.text);
  const isTold = after?.text === ',' || speaks(lexicon, after);
  return isSurname && (isTold || (lexicon.language === 'en' && !asks(doc, token)));
}

/** "Will Price said": behind the verb "will" another would stand in its bare form. */
const isPast = (verb: Token | undefined): boolean => /^(?:said|told|.+ed)$/.test(verb?.lower ?? '');

const asks = ({ sentences, text }: Document, { sentence }: Token): boolean =>
  /\?["”’')\]]*$/u.test(text.slice(0, sentences[sentence]?.end ?? 0).trimEnd().slice(-ASKED));
/** A question mark and the marks behind it. */
const ASKED = 4;

export const speaks = (lexicon: Lexicon, next: Token | undefined): boolean =>
  next !== undefined && lexicon.saying.has(next.lower);
