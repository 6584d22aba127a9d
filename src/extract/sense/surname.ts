/** A surname, or whatever the article calls somebody by, whose full name stands in the article but not on the card. */
import type { Token } from '../../text/document.ts';
import { bareOf, isPossessive } from '../../text/possessive.ts';
import { EMPTY_HEAD, isCapital, readKnown, type Passage } from './passage.ts';
import { shortNameOf } from './short-name.ts';

/** Names are not longer. */
const NAME_WORDS = 6;

/** "Mr McArdle" is no more told than "McArdle". */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Cr|Coun)\.?$/u;

export function isSurname({ document, tokens, known, words }: Passage, at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const bare = bareOf(token.text);
  if (!readKnown(known).people.has(bare)) return false; // nearly all capitals
  const isTitled = HONORIFIC.test(tokens[at - 1]?.text ?? '') && !isPartOfName(tokens.slice(at), 0);
  if (isTitled && known.headline.includes(bare)) return false;
  // "the King" is no Turi King
  if ((isPartOfName(tokens, at) && !isTitled) || words.definite.has(tokens[at - 1]?.lower ?? '')) return false;
  const isCalled = (name: string): boolean =>
    shortNameOf(document, name) === bare || (known.speaker !== null && name.startsWith(`${bare} `));
  const full = known.names.find((name) => name !== bare && isCalled(name));
  if (full === undefined) return false;
  const said = tokens.slice(Math.max(0, at - NAME_WORDS), at + 1).map(({ text }) => text);
  const shown = `${known.headline} ${known.speaker ?? ''} ${said.join(' ')}`;
  return !shown.includes(full) && !isNamedBefore(tokens, at, bare);
}

/** In full or not: the second time it is the same man. */
const isNamedBefore = (tokens: readonly Token[], at: number, surname: string): boolean =>
  tokens.slice(0, at).some(({ text }, i) => bareOf(text) === surname && isPartOfName(tokens, i));

/** A capital beside it: "Dick Cheney" is not Bruce Dick, nor the USS Eisenhower Dwight D. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token);
  const before = tokens[at - 1];
  // "Lazar's Mad Chance Productions": a possessive ends a name
  const goesOn = !isPossessive(tokens[at]?.text ?? '') && isName(tokens[at + 1]);
  return goesOn || (isName(before) && (at > 1 || !EMPTY_HEAD.has(before?.lower ?? '')));
}
