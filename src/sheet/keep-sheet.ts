/** From an article to its stored record: read it, unless it is already kept as today's reader reads it. */
import type { Article } from '../article/article.ts';
import { extract } from '../extract/extract.ts';
import type { StepFault } from '../extract/guard-steps.ts';
import { KV_WRITE_GAP_MS } from '../limits.ts';
import type { Brand } from '../schema.ts';
import { countWords, UNSPACED_LANGUAGES } from '../text/count-words.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { sha256, sheetId } from './digest.ts';
import type { Plan } from './plan.ts';
import { READER_VERSION } from './reader-version.ts';
import { brokenIsNull, lineOf, RECORD_VERSION, SheetRecord } from './record.ts';
import type { SheetStore } from './store.ts';
import type { Life } from './versions.ts';

/** Plans the cards of what was read; which planner it is decides whether a plan of before is made anew. */
export interface Planner {
  version: string;
  plan: (record: SheetRecord, document?: Document) => Plan;
}

/** The look of a sheet: what a post says of it (null takes it off, undefined says nothing), and what is usual here. */
interface StatedLook {
  stated: Brand | null | undefined;
  usual: Brand | null;
}

interface KeptSheet {
  /** With a plan: whatever was posted has been planned. */
  record: SheetRecord & { plan: Plan };
  /** False when the article had been kept before. */
  created: boolean;
  /** Steps of the reader that failed; their part of the sheet is empty. */
  faults: StepFault[];
}

/** An article, and the address whose line of versions it may join; absent: its source's. */
type ArticleInLine = Article & { line?: string | null | undefined };

/**
 * Keeps one record an article, whatever the number of posts; it keeps the time of the first, and the life that the
 * last one gave it, and all that editors changed. Another article of the same line is its correction: each leads to
 * the other when it is read.
 * @param expiresIn seconds; null keeps it for good
 * @param brand the look that is stated; one that states none leaves a kept sheet as it looks, and a new one looks as
 * usual
 */
export async function keepSheet(
  { line: stated, ...article }: ArticleInLine,
  store: SheetStore,
  now: Date,
  expiresIn: number | null,
  brand: StatedLook,
  planner: Planner,
): Promise<KeptSheet> {
  const id = await sheetId(article);
  const joined = stated === undefined ? article.sourceUrl : stated;
  const expiresAt = expiresIn === null ? null : new Date(now.getTime() + expiresIn * 1000).toISOString();
  let faults: StepFault[] = [];
  const { record, created } = await keepRecord(id, joined, store, now, async (kept, createdAt) => {
    const reading: Reading =
      kept?.readerVersion === READER_VERSION ? { record: kept, faults: [] } : await readSheet(id, article, createdAt);
    faults = reading.faults;
    const read = reading.record;
    const plan = read.plan?.planVersion === planner.version ? read.plan : planner.plan(read, reading.document);
    const look = brand.stated === undefined ? (kept ? kept.brand : brand.usual) : brand.stated;
    return { ...read, expiresAt, brand: look, plan, line: joined ?? (kept ? lineOf(kept) : null) };
  });
  return { record, faults, created };
}

/**
 * What of a post touches the store, whatever makes the record.
 * @param make from the record that was kept, if any, and the time of the first post, the record that is wanted
 */
export async function keepRecord<R extends SheetRecord>(
  id: string,
  line: string | null,
  store: SheetStore,
  now: Date,
  make: (kept: SheetRecord | null, createdAt: string) => Promise<R>,
): Promise<{ record: R; created: boolean }> {
  const [life, newest] = await Promise.all([store.life(id), store.newestAt(line)]);
  const kept = life ? await store.get(id).catch(brokenIsNull) : null; // posting it again mends it
  const wanted = await make(kept, kept?.createdAt ?? after(newest, now));
  if (!isJustWritten(wanted, kept, life, now)) await store.put(wanted, now);
  if (kept !== null && kept.expiresAt !== wanted.expiresAt) await store.revisions.renew(wanted);
  // nobody has changed what was not there before
  const head = kept === null ? null : store.revisions.head(wanted);
  const [links, edited] = await Promise.all([store.links(wanted), head]);
  return { record: { ...wanted, ...links, edited }, created: kept === null };
}

/**
 * What was read may be a copy of a minute ago: since then another data centre may have removed the sheet or given it
 * another life. So a post writes, even where nothing seems to have changed; but for one that comes at once again.
 */
function isJustWritten(wanted: SheetRecord, kept: SheetRecord | null, life: Life | null, now: Date): boolean {
  const since = life?.writtenAt ? now.getTime() - Date.parse(life.writtenAt) : Infinity;
  const same =
    kept !== null &&
    lineOf(wanted) === lineOf(kept) &&
    wanted.readerVersion === kept.readerVersion &&
    wanted.expiresAt === kept.expiresAt &&
    wanted.plan?.planVersion === kept.plan?.planVersion &&
    JSON.stringify(wanted.brand) === JSON.stringify(kept.brand);
  return same && since >= 0 && since < KV_WRITE_GAP_MS;
}

/** What a reading yields: a record without a plan, and the text as sentences and tokens where it was read just now. */
interface Reading {
  record: SheetRecord;
  document?: Document;
  faults: StepFault[];
}

/** A correction is later than what it corrects, even where the clock went back between the two. */
function after(newest: string | null, now: Date): string {
  return new Date(Math.max(now.getTime(), newest === null ? 0 : Date.parse(newest) + 1)).toISOString();
}

/**
 * The article read by today's reader, as a record that is not stored yet. Parsed like one that comes from the store:
 * what could not be read back is never kept, and both have their fields in one order, which the picture version hashes.
 */
async function readSheet(id: string, article: Article, createdAt: string): Promise<Reading> {
  const { text, bodyStart, blocks, sourceUrl, ...said } = article;
  const document = readDocument(article);
  const { faults, ...extraction } = extract(document, said);
  const record = SheetRecord.parse({
    recordVersion: RECORD_VERSION,
    readerVersion: READER_VERSION,
    id,
    createdAt,
    expiresAt: null,
    supersededBy: null,
    corrects: null,
    edited: null,
    article: { text, bodyStart, blocks },
    source: {
      ...said,
      url: sourceUrl,
      wordCount: wordsIn(document),
      sha256: await sha256(text),
    },
    extraction,
    brand: null,
    plan: null,
  } satisfies SheetRecord);
  return { record, document, faults };
}

function wordsIn({ text, language, tokens }: Document): number {
  if (UNSPACED_LANGUAGES.has(language)) return countWords(text);
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
}
