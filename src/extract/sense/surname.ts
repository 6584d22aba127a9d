/** A surname whose full name stands in the article but not on the card. */
import type { Token } from '../../text/document.ts';
import { EMPTY_HEAD, isCapital, readKnown, type Passage } from './passage.ts';

/** Names are not longer. */
const NAME_WORDS = 6;

export function isSurname({ tokens, known }: Passage, at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  if (isPartOfName(tokens, at)) return false;
  const bare = token.text.replace(/['’]s?$/u, '');
  const full = readKnown(known).bySurname.get(bare)?.find((name) => name !== bare);
  if (full === undefined) return false;
  const said = tokens.slice(Math.max(0, at - NAME_WORDS), at + 1).map(({ text }) => text);
  const shown = `${known.headline} ${known.speaker ?? ''} ${said.join(' ')}`;
  return !shown.includes(full) && !isNamedBefore(tokens, at, bare);
}

/** In full or not: the second time it is the same man. */
const isNamedBefore = (tokens: readonly Token[], at: number, surname: string): boolean =>
  tokens.slice(0, at).some(({ text }, i) => text === surname && isPartOfName(tokens, i));

/** A capital beside it: "Dick Cheney" is not Bruce Dick, nor the USS Eisenhower Dwight D. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token);
  const before = tokens[at - 1];
  return isName(tokens[at + 1]) || (isName(before) && (at > 1 || !EMPTY_HEAD.has(before?.lower ?? '')));
}
