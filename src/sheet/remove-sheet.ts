/** Takes a sheet away, and cleans up after removals of before. Versions that led to it find their way past it. */
import { brokenIsNull, type SheetRecord } from './record.ts';
import type { SheetStore } from './store.ts';

/** @returns the record that was removed; null where there was none that could be read. */
export async function removeSheet(id: string, store: SheetStore, now: Date): Promise<SheetRecord | null> {
  const record = (await store.life(id)) ? await store.get(id).catch(brokenIsNull) : null;
  await store.delete(id, now);
  await store.sweep(now);
  return record;
}
