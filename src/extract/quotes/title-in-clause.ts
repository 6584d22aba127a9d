/**
 * Titles that stand in the writer's clause like a name: "said on NBC's “Meet the Press” that", "told “CBS This
 * Morning” that", "starred in “Into the Woods” and “Doctor Who,”". Told by their capitals and by the word before them.
 * English.
 */
import type { Document } from '../../text/document.ts';
import { possessiveLength } from '../../text/possessive.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quotation } from './find-quotations.ts';
import { AUXILIARIES } from './phrase-words.ts';

/** @param isListed does it stand behind "and", and such a title before that? */
export function isTitleInClause(
  { text, tokens }: Document, lexicon: Lexicon, { first, last, start, end }: Quotation, isListed: boolean,
): boolean {
  const [before, behind] = [tokens[first - 1], tokens[last + 1]];
  const isInside = before?.kind === 'word' && before.sentence === tokens[first]?.sentence;
  if (!isInside || !hasCapitals(text.slice(start, end))) return false;
  const { lower } = before;
  if (/^(?:and|or)$/.test(lower)) return isListed;
  if (/^(?:told|tells)$/.test(lower)) return true; // whom
  if (lower === 'of') return !isSaid(lexicon, tokens[first - 2]?.lower ?? '');
  const isSubject = (lower === 'that' || lexicon.saying.has(lower)) && AUXILIARIES.has(behind?.lower ?? '');
  return isSubject || PLACES.has(lower) || possessiveLength(before.text) > 0;
}

/** "on “Face the Nation”" */
const PLACES = wordSet('on in from for during at');

/** No "chants of “Lock Her Up”". */
const isSaid = (lexicon: Lexicon, noun: string): boolean => CRIES.has(noun) || lexicon.saidNouns?.has(noun) === true;
const CRIES = wordSet(
  'chant chants chanting shouting screams calls yell yells chorus choruses refrain slogans rhetoric talk accusation ' +
  'accusations allegation allegations charge charges sign signs banner banners',
);

/** Two words or more, each with a capital but the small ones, and nobody who speaks. */
function hasCapitals(text: string): boolean {
  const words = text.replace(/[,.]\s*$/, '').split(/\s+/);
  if (words.length > LONGEST || /[?!…:;,.]/.test(words.join(''))) return false;
  const isTitle = words.every((word, i) => CAPITAL.test(word) || (i > 0 && SMALL.has(word)));
  return isTitle && words.filter((word) => CAPITAL.test(word)).length > 1 && !words.some((word) => SPEAKS.test(word));
}
const LONGEST = 8;
const CAPITAL = /^[\p{Lu}\p{Nd}]/u;
const SMALL = wordSet('the a an of in on to for and with from at by or but as vs &');
const SPEAKS = /^(?:I|I['’]\p{L}+|We|My|Our|You|Your|Don['’]t)$/u;
