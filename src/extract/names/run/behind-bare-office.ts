/**
 * "Chairman of the Kenya Dockers Union Davji Ateli", "MP from Sivaganga K. Chandran": an office without an article has
 * its holder's name right behind its body or place, and the two run together. English.
 */
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from '../words/given-names.ts';
import { INSTITUTION_WORDS, PLACE_WORDS } from '../words/institution-words.ts';
import { isRole } from '../words/name-kind.ts';

/** The token where the body or the place ends and the name of a person begins, or 0. */
export function behindBareOffice(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  const [body, given, surname] = doc.tokens.slice(end - LEAST, end);
  if (lexicon.language !== 'en' || end - first < LEAST || !body || !given || !surname) return 0;
  if (isOfBody(surname) || isRole(lexicon, body.lower) || !hasBareOffice(doc, lexicon, first)) return 0;
  const initial = doc.tokens.slice(first, end - 1).findIndex(({ text }) => INITIAL.test(text));
  if (initial >= 0) return initial > 0 ? first + initial : 0;
  return opensPerson([body, given, surname], end - first === LEAST) ? end - 2 : 0;
}

/** Are the last two words a person's, behind a word of a body, or by a given name: no "(Brother of) Mary Ann Lowe". */
function opensPerson([body, given, surname]: readonly [Token, Token, Token], isAll: boolean): boolean {
  if (!NAME.test(given.text) || !NAME.test(surname.text)) return false;
  const isSecond = isAll && givenNameGender(body.text) !== undefined;
  return (isOfBody(body) && !isOfBody(given)) || (isGiven(given) && !isSecond);
}

const isGiven = ({ text }: Token): boolean => givenNameGender(text) !== undefined && !isAlsoWord(text);
const NAME = /^\p{Lu}\p{L}*\p{Ll}(?:['’-]\p{L}+)*$/u;

const INITIAL = /^\p{Lu}\.$/u;
const isOfBody = ({ text }: Token): boolean => INSTITUTION_WORDS.has(text) || PLACE_WORDS.has(text);

/** A word of a body or place, a given name and a surname. */
const LEAST = 3;

/** "(Chairman of the)", "(Deputy Commissioner of)": an office, its join, and no article before the office. */
function hasBareOffice({ tokens }: Document, lexicon: Lexicon, first: number): boolean {
  const join = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const { sentence } = tokens[first] ?? {};
  const isLong = tokens[join - 2]?.lower === 'of'; // "Minister of State for", "Member of Parliament for"
  const head = isRole(lexicon, tokens[join - 1]?.lower ?? '') || !isLong ? join - 1 : join - 3;
  if (!/^(?:of|for|at|from|in)$/.test(tokens[join]?.lower ?? '') || !isRole(lexicon, tokens[head]?.lower ?? ''))
    return false;
  let i = head;
  const isOfOffice = (at: number): boolean =>
    tokens[at]?.sentence === sentence && tokens[at]?.kind === 'word' &&
    (/^\p{Lu}/u.test(tokens[at]?.text ?? '') || isRole(lexicon, tokens[at]?.lower ?? ''));
  while (head - i < LONGEST_OFFICE && isOfOffice(i) && !isArticle(lexicon, tokens[i]?.lower)) i -= 1;
  return !isArticle(lexicon, tokens[i]?.lower);
}
/** "Acting Deputy Chief Commissioner", in words. */
const LONGEST_OFFICE = 6;

const isArticle = ({ determiners, possessives }: Lexicon, lower = ''): boolean =>
  determiners.has(lower) || possessives.has(lower);
