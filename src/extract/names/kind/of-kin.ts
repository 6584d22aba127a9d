/** "Anna Hale, whose son …": somebody who has kin; "Derry, whose daughter …" and "Acme, whose sister firm" are none. */
import type { Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** @param kin the token behind "whose" */
export const isOfKin = (
  { ties, language }: Lexicon, { words }: NameRun, next: Token, kin: Token | undefined,
): boolean =>
  next.lower === 'whose' && ties?.has(kin?.lower ?? '') === true && words.length > 1 &&
  !isPlace(words.join(' '), language);
