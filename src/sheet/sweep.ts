/**
 * Cleans up after removals, once every data centre has seen them: rows and pictures that another data centre wrote
 * while it did not know, and that the removal could not see yet.
 */
import * as z from 'zod';
import { KV_PAGE, KV_SETTLED_MS, MAX_SWEPT } from '../limits.ts';
import type { KeyValue } from './key-value.ts';
import { asidesPrefix, editPrefix, editsPrefix, keysOf, picturePrefix } from './keys.ts';
import { keysOfRows, rowsOf } from './rows.ts';
import type { Life } from './versions.ts';

const Removal = z.object({
  id: z.string(), removedAt: z.iso.datetime(), line: z.string().nullable(), times: z.array(z.string()),
});
export type Removal = z.infer<typeof Removal>;

/** What is known of a sheet; null where there is none. */
type LifeNow = (id: string) => Promise<Life | null>;

export async function sweepRemovals(kv: KeyValue, lifeNow: LifeNow, now: Date): Promise<void> {
  const { keys } = await kv.list({ prefix: 'gone:', limit: KV_PAGE });
  const settled = keys.flatMap(({ name, metadata }) => {
    const removal = Removal.safeParse(metadata).data;
    return removal && now.getTime() - Date.parse(removal.removedAt) > KV_SETTLED_MS ? { name, removal } : [];
  });
  for (const { name, removal } of settled.slice(0, MAX_SWEPT)) {
    const life = await lifeNow(removal.id);
    for (const key of await remnants(kv, removal, life)) await kv.delete(key);
    await kv.delete(name);
  }
}

/** Of a sheet that was posted again its record's own rows stay, and so do later ones: a post may be under way. */
async function remnants(kv: KeyValue, removal: Removal, life: Life | null): Promise<string[]> {
  const { id, removedAt, line: known, times } = removal;
  const latest = Date.parse(removedAt) + KV_SETTLED_MS / 2; // a post that met the removal, and lost
  const rows = await rowsOf(kv, id, known);
  const line = known ?? rows.find((row) => row.line)?.line ?? null;
  // Those that the removal saw too: a post that it met may have written one of the two keys after it.
  const all = [...new Set([...times, ...rows.map(({ at }) => at)])];
  const left = all.filter((at) => at !== life?.createdAt && Date.parse(at) <= latest);
  const pictures = life ? [] : await keysOf(kv, picturePrefix(id));
  const edits = [...(await keysOf(kv, editsPrefix(id))), ...(await keysOf(kv, asidesPrefix(id)))];
  // A sheet that was posted again has revisions of its own.
  const present = life ? editPrefix(life).replace(/^edit/, '') : null;
  const old = edits.filter(({ name }) => present === null || !name.replace(/^[a-z]+/, '').startsWith(present));
  return [...keysOfRows(id, line, left), ...[...pictures, ...old].map(({ name }) => name)];
}
