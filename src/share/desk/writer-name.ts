/** Who made a change: the name of a key stays, what we call a writer without one is told in the reader's language. */
import type { PageWords } from '../words/page-words.ts';

export const writerName = (by: string, { client }: PageWords): string =>
  new Map<string, string>(Object.entries(client.writers)).get(by) ?? by;
