/**
 * The plain words of a document, however its tokens are cut: compounds split at hyphens, "'s" and full stops taken off.
 */
import type { Document, Span } from '../../text/document.ts';

export interface Word extends Span {
  lower: string;
}


/** Words in the order of the text; "Twenty-one" gives two, "Wednesday's" gives "wednesday". */
export function wordsOf(doc: Document): Word[] {
  const words: Word[] = [];
  for (const token of doc.tokens) {
    if (token.kind !== 'word') continue;
    // A letter that grows when lower-cased would shift the parts of a compound: keep the token whole.
    if (token.lower.length !== token.text.length)
      words.push({ lower: token.lower, start: token.start, end: token.end });
    else addWord(words, token.lower, token.start);
  }
  return words;
}

function addWord(words: Word[], lower: string, start: number): void {
  if (lower.includes('-')) {
    let offset = 0;
    for (const part of lower.split('-')) {
      if (part !== '') addWord(words, part, start + offset);
      offset += part.length + 1;
    }
    return;
  }
  const bare = lower.slice(0, lower.length - tailOf(lower));
  if (bare !== '') words.push({ lower: bare, start, end: start + bare.length });
}

/** Letters of "'s", of an apostrophe or a full stop at its end. */
function tailOf(lower: string): number {
  if (lower.endsWith("'s")) return 2;
  return lower.endsWith("'") || lower.endsWith('.') ? 1 : 0;
}
