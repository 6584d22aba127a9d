/**
 * Sheets in a key-value store, two keys each, and a third where the source is known:
 *   sheet:{id}                             the record
 *   recent:{inverted time}:{id}            for the list, newest first; its metadata is the list's row
 *   source:{source}:{inverted time}:{id}   the versions of the article at one address, newest first
 * KV remembers for about a minute that a key was absent. An id is therefore never fetched before it is written:
 * `has` asks the list, which remembers nothing, so that a sheet can be read the moment its POST is answered.
 */
import * as z from 'zod';
import { EXPIRY_MARGIN_S, MAX_LIST_HEADLINE, MAX_VERSIONS } from '../limits.ts';
import { sourceId } from './digest.ts';
import type { KeyValue } from './key-value.ts';
import { brokenIsNull, lineOf, parseRecord, type SheetRecord, type Version } from './record.ts';

export const SheetRow = z.object({ id: z.string(), createdAt: z.string(), headline: z.string() });
export type SheetRow = z.infer<typeof SheetRow>;

export interface SheetStore {
  /** @throws Fault RECORD_BROKEN for a record that cannot be read. */
  get(id: string): Promise<SheetRecord | null>;
  /** Whether the id is taken, asked in a way that never hides a sheet written afterwards. */
  has(id: string): Promise<boolean>;
  /** The key of the list goes last: where it is, the put was whole. */
  put(record: SheetRecord): Promise<void>;
  /** Whether the last key of a put is there: false for one that broke off. */
  isWhole(record: SheetRecord): Promise<boolean>;
  /** Replaces a record whose time, headline and expiry stay as they are. */
  update(record: SheetRecord): Promise<void>;
  /** Sheets of the article that is read at this address, newest first. */
  versions(sourceUrl: string): Promise<Version[]>;
  /** Newest first. A broken row is left out, never the page. */
  list(options: { limit: number; cursor?: string | undefined }): Promise<{ rows: SheetRow[]; cursor: string | null }>;
  /** The record goes last, so that a removal that broke off is taken up again by the next. */
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
const versionPrefix = async (sourceUrl: string) => `source:${await sourceId(sourceUrl)}:`;

export function sheetStore(kv: KeyValue): SheetStore {
  const get = async (id: string) => {
    const json = await kv.get(recordKey(id));
    return json === null ? null : parseRecord(id, json);
  };
  const has = async (id: string) => (await kv.list({ prefix: recordKey(id), limit: 1 })).keys.length > 0;
  return {
    get,
    has,
    isWhole: async (record) => (await kv.list({ prefix: recentKey(record), limit: 1 })).keys.length > 0,
    update: (record) => kv.put(recordKey(record.id), JSON.stringify(record), { expiration: expirationOf(record) }),
    async put(record) {
      const expiration = expirationOf(record);
      await kv.put(recordKey(record.id), JSON.stringify(record), { expiration });
      const url = lineOf(record);
      if (url !== null) await kv.put(`${await versionPrefix(url)}${inverted(record.createdAt)}:${record.id}`, '', { expiration });
      await kv.put(recentKey(record), '', { metadata: rowOf(record), expiration });
    },
    async versions(sourceUrl) {
      const { keys } = await kv.list({ prefix: await versionPrefix(sourceUrl), limit: MAX_VERSIONS });
      const versions = keys.flatMap(({ name }) => versionOf(name) ?? []);
      return versions.filter(({ id }, i) => versions.findIndex((version) => version.id === id) === i);
    },
    async list({ limit, cursor }) {
      const page = await kv.list({ prefix: 'recent:', limit, cursor });
      const rows = page.keys.flatMap(({ metadata }) => SheetRow.safeParse(metadata).data ?? []);
      return { rows: rows.filter((row, i) => rows.findIndex(({ id }) => id === row.id) === i), cursor: page.cursor };
    },
    async delete(id) {
      if (!(await has(id))) return;
      const record = await get(id).catch(brokenIsNull);
      for (const key of await indexKeys(kv, id, record)) await kv.delete(key);
      await kv.delete(recordKey(id));
    },
  };
}

function expirationOf({ expiresAt }: SheetRecord): number | undefined {
  return expiresAt === null ? undefined : Math.ceil(Date.parse(expiresAt) / 1000) + EXPIRY_MARGIN_S;
}

/** The version that a key names: `source:{source}:{inverted time}:{id}`. */
function versionOf(key: string): Version | null {
  const [, , time = '', id = ''] = key.split(':');
  const at = new Date(END_OF_TIME - Number(time));
  return id === '' || Number.isNaN(at.getTime()) ? null : { id, at: at.toISOString() };
}

/** The keys that lead to a sheet; of a broken one, whose time is not known, those among the newest thousand. */
async function indexKeys(kv: KeyValue, id: string, record: SheetRecord | null): Promise<string[]> {
  const windows = record ? [-RACE_MS, RACE_MS].map((lead) => inverted(record.createdAt, lead).slice(0, WINDOW_DIGITS)) : [''];
  const url = record ? lineOf(record) : null;
  const prefixes = [...new Set(windows)].map((window) => `recent:${window}`).concat(url === null ? [] : [await versionPrefix(url)]);
  const pages = await Promise.all(prefixes.map((prefix) => kv.list({ prefix, limit: 1000 })));
  return pages.flatMap(({ keys }) => keys.map(({ name }) => name)).filter((name) => name.endsWith(`:${id}`));
}

function rowOf({ id, createdAt, extraction }: SheetRecord): SheetRow {
  const { text } = extraction.headline;
  const cut = text.slice(0, MAX_LIST_HEADLINE - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
  return { id, createdAt, headline: text.length > MAX_LIST_HEADLINE ? `${cut}…` : text };
}
