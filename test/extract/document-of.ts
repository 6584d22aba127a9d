/** A document out of plain text, for the tests of readers. */
import { readDocument } from '../../src/text/read-document.ts';
import type { Document } from '../../src/text/document.ts';

export function documentOf(text: string, language = 'en', bodyStart = 0): Document {
  return readDocument({ text, bodyStart, blocks: [], language });
}

/** The day of publication that relative dates count from: a Wednesday. */
export const CONTEXT = { title: null, author: null, publisher: null, publishedAt: '2024-11-06' };
