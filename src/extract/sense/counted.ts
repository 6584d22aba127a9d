/**
 * "Both schools", "all three patients": a number of things that were named one by one elsewhere; "118 cannot be
 * played": of what? Fine where the passage has named them ("a school and a chapel", "of 430 organs") or the headline
 * tells how many. English alone.
 */
import { SMALL_NUMBERS } from '../numbers/small-numbers.ts';
import type { Token } from '../../text/document.ts';
import { endsInOwnersS } from '../../text/possessive.ts';
import { pattern } from '../../pattern.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Passage } from './passage.ts';

const MANY = wordSet('men women people children schools');
/** What one has two of, or there are but two of. */
const OF_EVERYBODY = wordSet(
  'hands eyes ears legs arms feet knees lungs kidneys ends ways directions parents sexes houses',
);
/** Words behind the noun that say which ones, or how they were counted. */
const SAYS_WHICH = wordSet('of who whom whose that which from in on at to with for between ago later earlier');
/** Measures are no things that were named. */
const MEASURES = wordSet(
  'seconds minutes hours days nights weeks months years decades centuries miles metres meters kilometres kilometers ' +
    'points goals games matches sets rounds times pounds dollars euros per',
);
/** "both rival clubs". */
const ADJECTIVES = 1;
/** Of both "a school and a chapel", the "and" stands within so many words. */
const PAIR = 7;

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SMALL_NUMBERS.has(token.lower));

export function countsUntold(passage: Passage, at: number): boolean {
  const { tokens, beside, document } = passage;
  if (document.language !== 'en') return false;
  if (isOfNothing(tokens, at)) return true;
  const head = countEnd(tokens, at);
  const noun = head === null ? null : pluralAfter(tokens, head);
  if (head === null || noun === null) return false;
  const isPair = tokens[at]?.lower === 'both' && tokens.slice(head, head + PAIR).some(({ lower }) => lower === 'and');
  const tells = (word: string): boolean => word === 'and' || word === noun.lower || SMALL_NUMBERS.has(word);
  const isNamed = tokens.slice(0, at).some((token) => tells(token.lower) || token.kind === 'number');
  const isInHeadline = beside.some((word) => tells(word) || word === 'both');
  return !isPair && !isNamed && !isInHeadline;
}

/** A verb right behind the number, and no number before it that might have one. */
function isOfNothing(tokens: readonly Token[], at: number): boolean {
  const [token, verb] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'number' || !FINITE.has(verb?.lower ?? '') || !COUNT.test(token.text)) return false;
  const before = tokens.slice(0, at - 1).filter(({ kind }) => kind === 'word' || kind === 'number');
  return !before.some(({ kind }) => kind === 'number') && !BEFORE_DATES.test(before.at(-1)?.lower ?? '');
}
/** No year, and no number of one digit. */
const COUNT = /^(?!(?:19|20)\d\d$)\d[\d,]+$/;
/** Behind "there" or a count: a verb that nothing stands before. */
export const FINITE = wordSet('is are was were has have had can cannot could will would may might must should did do');
const BEFORE_DATES = pattern(
  'u', '^(?:in|on|of|at|since|until|by|aged?|number|no|route|section|article|page|flight|',
  String.raw`\p{L}+(?:uary|ber|ril)|march|may|june|july|august)$`,
);

/** Where the noun of such a count begins; null where none does. */
function countEnd(tokens: readonly Token[], at: number): number | null {
  const [one, next] = [tokens[at]?.lower, tokens[at + 1]];
  if (one === 'both') return at + 1;
  return one === 'all' && isNumber(next) ? at + 2 : null;
}

/** "patients", "rival clubs"; null where what stands behind them says which. */
function pluralAfter(tokens: readonly Token[], from: number): Token | null {
  for (let at = from; at <= from + ADJECTIVES; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || SAYS_WHICH.has(token.lower)) return null;
    const isMany = MANY.has(token.lower) || (/[^su'’]s$/u.test(token.lower) && !endsInOwnersS(token.lower));
    if (!isMany) continue;
    const isCounted = OF_EVERYBODY.has(token.lower) || MEASURES.has(token.lower);
    return isCounted || SAYS_WHICH.has(tokens[at + 1]?.lower ?? '') ? null : token;
  }
  return null;
}
