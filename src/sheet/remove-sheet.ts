/** Takes a sheet away: the versions that led to it are led past it first, then its keys go. */
import { brokenIsNull, lineOf, type SheetRecord } from './record.ts';
import type { SheetStore } from './store.ts';
import { linked, otherVersions, relink } from './versions.ts';

/** @returns the record that was removed; null where there was none that could be read. */
export async function removeSheet(id: string, store: SheetStore, now: Date): Promise<SheetRecord | null> {
  const record = (await store.has(id)) ? await store.get(id).catch(brokenIsNull) : null;
  if (record) {
    const others = await otherVersions(lineOf(record), id, store);
    await relink(others, linked(others), store, now);
  }
  await store.delete(id);
  return record;
}
