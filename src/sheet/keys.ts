/**
 * The names of a sheet's keys. Times are inverted, so that the ascending order of KV is newest first.
 *   sheet:{id}                        the record; once removed, a tombstone that outlives every stale copy
 *   recent:{inverted time}:{id}       for the list; its metadata is the row
 *   released:{inverted time}:{id}     a sheet of which something was approved once, for the feeds
 *   source:{line}:{inverted time}:{id}  the versions at one address; where none is known, the sheet alone
 *   edit:{id}:{first post}:{inverted n}:{time}:{token}  a revision; the first of them is the sheet's present one
 *   aside:{…the same}                 a revision that met another one, kept, and shown to nobody but editors
 *   report:{id}:{time}:{token}        what a reader reports of the sheet's pages; its metadata is the report
 *   kit:{name}                        a brand kit
 *   gone:{id}:{time}                  a removal that is cleaned up after once every data centre has seen it
 */
import { KV_PAGE } from '../limits.ts';
import { sourceId } from './digest.ts';
import type { KeyPage, KeyValue } from './key-value.ts';
import { lineOf, type SheetRecord } from './record.ts';

/** The last millisecond that a Date can hold; subtracting from it turns newest-first into ascending order. */
const END_OF_TIME = 8_640_000_000_000_000;
const TIME_DIGITS = 16;

const inverted = (time: string) => String(END_OF_TIME - Date.parse(time)).padStart(TIME_DIGITS, '0');

/** One row of a line: which sheet, and the time of its first post. */
export interface LineKey { name: string; id: string; at: string }

export const recordKey = (id: string): string => `sheet:${id}`;
export const recentKey = (id: string, createdAt: string): string => `recent:${inverted(createdAt)}:${id}`;
export const RELEASED = 'released:';
export const releasedKey = (id: string, createdAt: string): string => `${RELEASED}${inverted(createdAt)}:${id}`;
export const linePrefix = (line: string): string => `source:${line}:`;
export const lineKey = (line: string, id: string, createdAt: string): string =>
  `${linePrefix(line)}${inverted(createdAt)}:${id}`;
export const goneKey = (id: string, removedAt: string): string => `gone:${id}:${Date.parse(removedAt)}`;
/** Revisions belong to one life of a sheet: those of a sheet that was removed are never laid over a new one. */
export const editPrefix = ({ id, createdAt }: Pick<SheetRecord, 'id' | 'createdAt'>): string =>
  `edit:${id}:${Date.parse(createdAt)}:`;
export const editsPrefix = (id: string): string => `edit:${id}:`;
export const asidesPrefix = (id: string): string => `aside:${id}:`;
export const picturePrefix = (id: string): string => `picture:${id}/`;

/** The name of the line that a sheet stands in: that of its address, or one of its own. */
export async function lineName(record: Pick<SheetRecord, 'id' | 'line' | 'source'>): Promise<string> {
  const address = lineOf(record);
  return address === null ? record.id : sourceId(address);
}

/** The sheet that a key of a line names; null for a key that is none of ours. */
export function parseLineKey(name: string): LineKey | null {
  const [, , time = '', id = ''] = name.split(':');
  const at = new Date(END_OF_TIME - Number(time));
  return id === '' || Number.isNaN(at.getTime()) ? null : { name, id, at: at.toISOString() };
}

/** Every key with a prefix, page by page. */
export async function keysOf(kv: KeyValue, prefix: string): Promise<KeyPage['keys']> {
  const keys: KeyPage['keys'] = [];
  let cursor: string | undefined;
  do {
    const page = await kv.list({ prefix, limit: KV_PAGE, cursor });
    keys.push(...page.keys);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return keys;
}

/** Every key of a line, newest first, however many versions there are. */
export async function lineKeys(kv: KeyValue, line: string): Promise<LineKey[]> {
  return (await keysOf(kv, linePrefix(line))).flatMap(({ name }) => parseLineKey(name) ?? []);
}
