/** The rows of a sheet, found by its id: in its line, or, where no record names that, in the list of all. */
import * as z from 'zod';
import type { KeyValue } from './key-value.ts';
import { keysOf, lineKey, lineKeys, parseLineKey, recentKey, releasedKey } from './keys.ts';

/** One post's row: its time, and its line where that is known. */
interface Row { at: string; line: string | null }

/** Rows of before name no line. */
const RowLine = z.object({ line: z.string() });

/** @param line null where it is not known */
export async function rowsOf(kv: KeyValue, id: string, line: string | null): Promise<Row[]> {
  if (line === null) return listed(kv, id);
  return (await lineKeys(kv, line)).filter((key) => key.id === id).map(({ at }) => ({ at, line }));
}

/** The keys of rows; those of the list go last, since they name the line. */
export function keysOfRows(id: string, line: string | null, times: readonly string[]): string[] {
  return [
    ...(line === null ? [] : times.map((at) => lineKey(line, id, at))),
    ...times.map((at) => releasedKey(id, at)),
    ...times.map((at) => recentKey(id, at)),
  ];
}

async function listed(kv: KeyValue, id: string): Promise<Row[]> {
  const keys = (await keysOf(kv, 'recent:')).filter(({ name }) => name.endsWith(`:${id}`));
  return keys.flatMap(({ name, metadata }) => {
    const key = parseLineKey(name.replace(/^recent:/, 'source::'));
    return key ? [{ at: key.at, line: RowLine.safeParse(metadata).data?.line ?? null }] : [];
  });
}
