/** From an article to its stored record: read it, unless it is already kept as today's reader reads it. */
import type { Article } from '../article/article.ts';
import { Fault } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { readDocument } from '../text/read-document.ts';
import { sha256, sheetId } from './digest.ts';
import { READER_VERSION } from './reader-version.ts';
import { RECORD_VERSION, SheetRecord } from './record.ts';
import type { SheetStore } from './store.ts';

export interface KeptSheet {
  record: SheetRecord;
  /** False when the article had been kept before. */
  created: boolean;
}

/** Keeps one record an article, whatever the number of posts; it keeps the time of the first. */
export async function keepSheet(article: Article, store: SheetStore, now: Date): Promise<KeptSheet> {
  const id = await sheetId(article);
  const kept = (await store.has(id)) ? await store.get(id).catch(replaceBroken) : null;
  if (kept?.readerVersion === READER_VERSION) return { record: kept, created: false };
  const record = await readSheet(id, article, kept?.createdAt ?? now.toISOString());
  await store.put(record);
  return { record, created: kept === null };
}

/**
 * The article read by today's reader, as a record that is not stored yet. Parsed like one that comes from the store:
 * what could not be read back is never kept, and both have their fields in one order, which the picture version hashes.
 */
export async function readSheet(id: string, article: Article, createdAt: string): Promise<SheetRecord> {
  const { text, bodyStart, blocks, sourceUrl, ...said } = article;
  const document = readDocument(article);
  return SheetRecord.parse({
    recordVersion: RECORD_VERSION,
    readerVersion: READER_VERSION,
    id,
    createdAt,
    expiresAt: null,
    article: { text, bodyStart, blocks },
    source: { ...said, url: sourceUrl, wordCount: document.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length, sha256: await sha256(text) },
    extraction: extract(document, said),
  } satisfies SheetRecord);
}

/** Posting the article again is how a broken record is mended. */
function replaceBroken(thrown: unknown): null {
  if (thrown instanceof Fault && thrown.code === 'RECORD_BROKEN') return null;
  throw thrown;
}
