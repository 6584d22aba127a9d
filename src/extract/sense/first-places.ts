/** Where each word of an article first stands, by its stem: what was spoken of before a passage. */
import type { Document } from '../../text/document.ts';
import { stemOf } from './passage.ts';

const indexes = new WeakMap<Document, ReadonlyMap<string, number>>();

/** Offset of the first word of each stem; asked for every passage, answered once. */
export function firstPlaces(document: Document): ReadonlyMap<string, number> {
  const known = indexes.get(document);
  if (known) return known;
  const index = new Map<string, number>();
  for (const token of document.tokens) {
    const stem = stemOf(token.lower);
    if (token.kind === 'word' && !index.has(stem)) index.set(stem, token.start);
  }
  indexes.set(document, index);
  return index;
}
