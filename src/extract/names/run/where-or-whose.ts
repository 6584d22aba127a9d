/** Where a body is and whom it is for, as parts of its name. English; "University at Buffalo" stands elsewhere, too. */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlace } from '../words/places.ts';

/** Does "at" or "for" at token `at` go on with the name that begins at `first`? */
export function isWhereOrWhose(doc: Document, { language }: Lexicon, last: Token, at: number, first: number): boolean {
  const [word, next] = [doc.tokens[at], doc.tokens[at + 1]];
  if (language !== 'en' || !word || !next) return word?.lower === 'at' && last.text === 'University' && isTown(next);
  return word.lower === 'at' ? isAtTown(doc, last, next, first) : word.lower === 'for' && takesMany(last, next);
}

const isTown = (token: Token | undefined): boolean => isPlace(bareOf(token?.text ?? ''), 'en');

/** "University at Buffalo", "University of California at Berkeley" */
const isAtTown = ({ tokens }: Document, last: Token, next: Token, first: number): boolean =>
  (last.text === 'University' && isTown(next)) ||
  (tokens[first]?.text === 'University' && tokens[first + 1]?.lower === 'of' && isPlace(last.text, 'en'));

/** "State Prison for Women" but not "left the College for Boston". */
const takesMany = ({ text }: Token, next: Token): boolean =>
  /^(?:Prison|Hospital|School|College|Academy|University)$/.test(text) &&
  /^(?:Women|Men|Girls|Boys|Children|Peace|Science|Social|Public|Advanced|Special|Tropical)$/.test(next.text);
