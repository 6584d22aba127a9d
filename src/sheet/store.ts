/**
 * Sheets in a key-value store, two keys each:
 *   sheet:{id}                       the record
 *   recent:{inverted time}:{id}      for the list, newest first; its metadata is the list's row
 * KV remembers for about a minute that a key was absent. An id is therefore never fetched before it is written:
 * `has` asks the list, which remembers nothing, so that a sheet can be read the moment its POST is answered.
 */
import * as z from 'zod';
import { Fault } from '../errors.ts';
import { MAX_LIST_HEADLINE } from '../limits.ts';
import type { KeyValue } from './key-value.ts';
import { parseRecord, type SheetRecord } from './record.ts';

export const SheetRow = z.object({ id: z.string(), createdAt: z.string(), headline: z.string() });
export type SheetRow = z.infer<typeof SheetRow>;

export interface SheetStore {
  /** @throws Fault RECORD_BROKEN for a record that cannot be read. */
  get(id: string): Promise<SheetRecord | null>;
  /** Whether the id is taken, asked in a way that never hides a sheet written afterwards. */
  has(id: string): Promise<boolean>;
  put(record: SheetRecord): Promise<void>;
  /** Newest first. A broken row is left out, never the page. */
  list(options: { limit: number; cursor?: string | undefined }): Promise<{ rows: SheetRow[]; cursor: string | null }>;
  delete(id: string): Promise<void>;
}

/** The last millisecond that a Date can hold; subtracting from it turns newest-first into ascending order. */
const END_OF_TIME = 8_640_000_000_000_000;
const TIME_DIGITS = 16;
/** Two posts of one article at once may leave two list keys; they lie within this time, in windows of 10 s. */
const RACE_MS = 5_000;
const WINDOW_DIGITS = TIME_DIGITS - 4;

const inverted = (createdAt: string, lead = 0) => String(END_OF_TIME - Date.parse(createdAt) + lead).padStart(TIME_DIGITS, '0');
const recordKey = (id: string) => `sheet:${id}`;
const recentKey = ({ id, createdAt }: SheetRecord) => `recent:${inverted(createdAt)}:${id}`;

export function sheetStore(kv: KeyValue): SheetStore {
  const get = async (id: string) => {
    const json = await kv.get(recordKey(id));
    return json === null ? null : parseRecord(id, json);
  };
  const has = async (id: string) => (await kv.list({ prefix: recordKey(id), limit: 1 })).keys.length > 0;
  return {
    get,
    has,
    async put(record) {
      const expiration = record.expiresAt === null ? undefined : Math.ceil(Date.parse(record.expiresAt) / 1000);
      await kv.put(recordKey(record.id), JSON.stringify(record), { expiration });
      await kv.put(recentKey(record), '', { metadata: rowOf(record), expiration });
    },
    async list({ limit, cursor }) {
      const page = await kv.list({ prefix: 'recent:', limit, cursor });
      const rows = page.keys.flatMap(({ metadata }) => SheetRow.safeParse(metadata).data ?? []);
      return { rows: rows.filter((row, i) => rows.findIndex(({ id }) => id === row.id) === i), cursor: page.cursor };
    },
    async delete(id) {
      if (!(await has(id))) return;
      const record = await get(id).catch(brokenIsNull);
      await kv.delete(recordKey(id));
      for (const key of await recentKeys(kv, id, record)) await kv.delete(key);
    },
  };
}

/** A broken record must be deletable too. */
function brokenIsNull(thrown: unknown): null {
  if (thrown instanceof Fault && thrown.code === 'RECORD_BROKEN') return null;
  throw thrown;
}

/** The list keys of a sheet; of a broken one, whose time is not known, those among the newest thousand. */
async function recentKeys(kv: KeyValue, id: string, record: SheetRecord | null): Promise<string[]> {
  const windows = record ? [-RACE_MS, RACE_MS].map((lead) => inverted(record.createdAt, lead).slice(0, WINDOW_DIGITS)) : [''];
  const pages = await Promise.all([...new Set(windows)].map((window) => kv.list({ prefix: `recent:${window}`, limit: 1000 })));
  return pages.flatMap(({ keys }) => keys.map(({ name }) => name)).filter((name) => name.endsWith(`:${id}`));
}

function rowOf({ id, createdAt, extraction }: SheetRecord): SheetRow {
  const { text } = extraction.headline;
  const cut = text.slice(0, MAX_LIST_HEADLINE - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
  return { id, createdAt, headline: text.length > MAX_LIST_HEADLINE ? `${cut}…` : text };
}
