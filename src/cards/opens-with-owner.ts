/**
 * "Son entraîneur, Luc Roux, …", "La sua allenatrice", "Ihr Vorgänger": a sentence that begins with somebody, or
 * something, of another who was told of before.
 */
import { lexiconFor } from '../extract/lexicon/index.ts';
import { tokensIn } from '../extract/sense/tokens-in.ts';
import type { Document, Span } from '../text/document.ts';

/** Under "Lund gagne": of which side? Under a headline with a name he is theirs. */
export function opensWithOwner(document: Document, span: Span): boolean {
  const { possessives, determiners } = lexiconFor(document.language);
  const [first, second] = tokensIn(document, span).map(({ lower }) => lower);
  const isOwned = (word = ''): boolean => possessives.has(word);
  return isOwned(first) || (determiners.has(first ?? '') && isOwned(second)); // "La sua allenatrice"
}

/** Words from the owner to the comma behind what is his: "Son plus fidèle collaborateur, Luc Roux, …". */
const OWNED = 6;

/** "Son mari, Bernard, …": whoever is named there is not the one whose husband he is. */
export function namesOwned(document: Document, span: Span): boolean {
  if (!opensWithOwner(document, span)) return false;
  const tokens = tokensIn(document, span);
  const comma = tokens.slice(0, OWNED + 1).findIndex(({ text }) => text === ',');
  return comma > 1 && /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? '');
}
