/** Where each word of an article first stands, by its stem: what was spoken of before a passage. */
import type { Document } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { stemOf } from './passage.ts';

/** Offset of the first word of each stem; asked for every passage, answered once. */
export const firstPlaces = oncePer((document: Document): ReadonlyMap<string, number> => {
  const index = new Map<string, number>();
  for (const { kind, lower, start } of document.tokens) {
    if (kind !== 'word') continue;
    const stem = stemOf(lower);
    if (!index.has(stem)) index.set(stem, start);
  }
  return index;
});
