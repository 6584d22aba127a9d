/**
 * Sheets in a key-value store of which other data centres see a write up to a minute late, and forget as late that a
 * key was absent. So nothing is ever read in order to be written back: a record is written by posts of its own
 * article alone, its links are worked out when it is read, and a removal puts a tombstone in its place. A row that
 * does not agree with its record is shown to nobody. An id is never fetched before it is written: `life` asks the list.
 */
import * as z from 'zod';
import { MAX_LIST_HEADLINE, MAX_ROWS, TOMBSTONE_S } from '../limits.ts';
import { sourceId } from './digest.ts';
import type { KeyValue } from './key-value.ts';
import {
  goneKey, lineKey, lineKeys, lineName, linePrefix, parseLineKey, recentKey, recordKey, RELEASED,
} from './keys.ts';
import { kitStore, type KitStore } from './kits.ts';
import { brokenIsNull, expirationOf, lineOf, parseRecord, storedJson, type SheetRecord } from './record.ts';
import { reportStore, type ReportStore } from './reports.ts';
import { keysOfRows, rowsOf } from './rows.ts';
import { sweepRemovals, type Removal } from './sweep.ts';
import { revisionStore, type RevisionStore } from './revisions.ts';
import { linksOf, type Life, type Links } from './versions.ts';

export const SheetRow = z.object({ id: z.string(), createdAt: z.string(), headline: z.string() });
export type SheetRow = z.infer<typeof SheetRow>;

export interface SheetStore {
  /** With its links and its present edits. @throws Fault RECORD_BROKEN for a record that cannot be read. */
  get(id: string): Promise<SheetRecord | null>;
  /** What editors changed, revision by revision. */
  revisions: RevisionStore;
  /** Looks that are saved under names. */
  kits: KitStore;
  /** What readers report of pages. */
  reports: ReportStore;
  /** The versions that a record leads to, as they are now. */
  links(record: SheetRecord): Promise<Links>;
  /** Whether a sheet that was kept is still there: one read, no list. */
  isKept(id: string): Promise<boolean>;
  /** What is known of a sheet without its record, asked in a way that never hides one written afterwards. */
  life(id: string): Promise<Life | null>;
  /** The time of the newest version of the article at this address; null where there is none. */
  newestAt(address: string | null): Promise<string | null>;
  /** The record goes first, its rows after it. Links are not kept. */
  put(record: SheetRecord, now: Date): Promise<void>;
  /** Newest first. A broken row is left out, never the page. */
  list(options: { limit: number; cursor?: string | undefined }): Promise<{ rows: SheetRow[]; cursor: string | null }>;
  /** Sheets of which something was approved, newest first; some may have been taken back, or gone, since. */
  newestReleased(limit: number): Promise<Pick<SheetRow, 'id' | 'createdAt'>[]>;
  /** The record goes last, so that a removal that broke off is taken up again by the next. */
  delete(id: string, now: Date): Promise<void>;
  /** Takes away what removals left that were not yet seen everywhere. */
  sweep(now: Date): Promise<void>;
}

/** What a record's key says of it beside its value; records of before say nothing. */
const Living = z.object({
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  writtenAt: z.iso.datetime(),
  line: z.string(),
});
const Removed = z.object({ removedAt: z.iso.datetime() });

/** @param now a sheet is gone at its very second, some time before KV drops it; absent: when KV does */
export function sheetStore(kv: KeyValue, now: () => Date = () => new Date(0)): SheetStore {
  const isOver = ({ expiresAt }: Pick<SheetRecord, 'expiresAt'>) =>
    expiresAt !== null && Date.parse(expiresAt) <= now().getTime();
  const read = async (id: string) => {
    const json = await kv.get(recordKey(id));
    return json === null || isTombstone(json) ? null : parseRecord(id, json);
  };
  const lifeOf = async (id: string, metadata: unknown): Promise<Life | null> => {
    if (Removed.safeParse(metadata).success) return null;
    const living = Living.safeParse(metadata).data;
    const record = living ?? (await read(id).catch(brokenIsNull));
    if (!record || isOver(record)) return null;
    const { createdAt, expiresAt } = record;
    return { id, createdAt, expiresAt, writtenAt: living?.writtenAt ?? null, line: living?.line ?? null };
  };
  const lifeNow = async (id: string) => {
    const found = await kv.stat(recordKey(id));
    return found && lifeOf(id, found.metadata);
  };
  const links = async (record: SheetRecord): Promise<Links> => {
    if (lineOf(record) === null) return { supersededBy: null, corrects: null };
    const line = await lineName(record);
    return linksOf(record, line, await lineKeys(kv, line), lifeNow);
  };
  const revisions = revisionStore(kv);
  const reports = reportStore(kv);
  return {
    async get(id) {
      const record = await read(id);
      if (!record || isOver(record)) return null;
      const [others, edited] = await Promise.all([links(record), revisions.head(record)]);
      return { ...record, ...others, edited };
    },
    revisions,
    kits: kitStore(kv),
    reports,
    links,
    isKept: async (id) => (await lifeNow(id)) !== null,
    async life(id) {
      const [found] = (await kv.list({ prefix: recordKey(id), limit: 1 })).keys;
      return found ? lifeOf(id, found.metadata) : null;
    },
    async newestAt(address) {
      if (address === null) return null;
      const { keys } = await kv.list({ prefix: linePrefix(await sourceId(address)), limit: 1 });
      return parseLineKey(keys[0]?.name ?? '')?.at ?? null;
    },
    async put(record, now) {
      const { id, createdAt, expiresAt } = record;
      const expiration = expirationOf(record);
      const line = await lineName(record);
      const json = storedJson(record);
      const living = { createdAt, expiresAt, writtenAt: now.toISOString(), line } satisfies z.infer<typeof Living>;
      await kv.put(recordKey(id), json, { expiration, metadata: living });
      await kv.put(lineKey(line, id, createdAt), '', { expiration });
      await kv.put(recentKey(id, createdAt), '', { metadata: { ...rowOf(record), line }, expiration });
    },
    async list({ limit, cursor }) {
      const page = await kv.list({ prefix: 'recent:', limit, cursor });
      const rows = page.keys.flatMap(({ metadata }) => SheetRow.safeParse(metadata).data ?? []);
      const agrees = await Promise.all(rows.map((row) => agreesWith(kv, row, isOver)));
      return { rows: rows.filter((_, i) => agrees[i]), cursor: page.cursor };
    },
    async newestReleased(limit) {
      const { keys } = await kv.list({ prefix: RELEASED, limit });
      return keys.flatMap(({ name }) => {
        const key = parseLineKey(name.replace(RELEASED, 'source::'));
        return key ? [{ id: key.id, createdAt: key.at }] : [];
      });
    },
    async delete(id, now) {
      // Also where nothing is seen: another data centre may have posted it half a minute ago.
      const [found] = (await kv.list({ prefix: recordKey(id), limit: 1 })).keys;
      const record = found ? await read(id).catch(brokenIsNull) : null;
      const rows = await rowsOf(kv, id, record && (await lineName(record)));
      const line = record ? await lineName(record) : (rows.find((row) => row.line)?.line ?? null);
      const times = [...new Set([...rows.map(({ at }) => at), ...(record ? [record.createdAt] : [])])].slice(
        0,
        MAX_ROWS,
      );
      const removedAt = now.toISOString();
      // First of all: what this call cannot see yet, or does not finish, a later one cleans up.
      await kv.put(goneKey(id, removedAt), '', { metadata: { id, removedAt, line, times } satisfies Removal });
      for (const key of keysOfRows(id, line, times)) await kv.delete(key);
      await revisions.forget(id);
      await reports.forget(id);
      await kv.put(recordKey(id), TOMBSTONE, {
        metadata: { removedAt },
        expiration: Math.ceil(now.getTime() / 1000) + TOMBSTONE_S,
      });
    },
    sweep: (now) => sweepRemovals(kv, lifeNow, now),
  };
}

const TOMBSTONE = JSON.stringify({ removed: true });
const isTombstone = (json: string) => json === TOMBSTONE;

/** A row of a sheet that is gone, or that names another time than its record does, is a remnant. */
async function agreesWith(
  kv: KeyValue,
  { id, createdAt }: SheetRow,
  isOver: (sheet: Pick<SheetRecord, 'expiresAt'>) => boolean,
): Promise<boolean> {
  const found = await kv.stat(recordKey(id));
  if (!found || Removed.safeParse(found.metadata).success) return false;
  const living = Living.safeParse(found.metadata).data;
  return living === undefined || (living.createdAt === createdAt && !isOver(living));
}

function rowOf({ id, createdAt, extraction }: SheetRecord): SheetRow {
  const { text } = extraction.headline;
  const cut = text.slice(0, MAX_LIST_HEADLINE - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
  return { id, createdAt, headline: text.length > MAX_LIST_HEADLINE ? `${cut}…` : text };
}
