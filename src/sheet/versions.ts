/**
 * Versions of one article: sheets of the same source address, newest first. Each older one leads to the newest, each
 * newer one back to the one before it. Links are worked out from the whole line each time, so that what a broken-off
 * call left undone is mended by the next.
 */
import { EXPIRES_IN_S } from '../limits.ts';
import { brokenIsNull, type SheetRecord, type Version } from './record.ts';
import type { SheetStore } from './store.ts';

type Links = Pick<SheetRecord, 'supersededBy' | 'corrects'>;

/** The records, newest first, each with its links as they should be: only to what is there at least as long as itself. */
export function linked(records: readonly SheetRecord[]): SheetRecord[] {
  const line = records.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const first = (versions: SheetRecord[], record: SheetRecord): Version | null => {
    const found = versions.find((version) => lifeEnd(version) >= lifeEnd(record));
    return found ? { id: found.id, at: found.createdAt } : null;
  };
  return line.map((record, i) => ({ ...record, supersededBy: first(line.slice(0, i), record), corrects: first(line.slice(i + 1), record) }));
}

const lifeEnd = ({ expiresAt }: SheetRecord): number => (expiresAt === null ? Infinity : Date.parse(expiresAt));

/** The versions of the article at an address but for one; those that cannot be read are passed over. */
export async function otherVersions(sourceUrl: string | null, id: string, store: Pick<SheetStore, 'get' | 'versions'>): Promise<SheetRecord[]> {
  const versions = sourceUrl === null ? [] : await store.versions(sourceUrl);
  const records = await Promise.all(versions.filter((version) => version.id !== id).map((version) => store.get(version.id).catch(brokenIsNull)));
  return records.filter((record) => record !== null);
}

/** Writes those of the kept records whose links should be others than they are. */
export async function relink(kept: readonly SheetRecord[], line: readonly SheetRecord[], store: Pick<SheetStore, 'update'>, now: Date): Promise<void> {
  const changed = line.filter((record) => kept.some((old) => old.id === record.id && !sameLinks(old, record)));
  // KV takes no record that has less than a minute to live; nor does a reader need its link any more.
  const lasting = changed.filter((record) => lifeEnd(record) - now.getTime() > EXPIRES_IN_S.min * 1000);
  await Promise.all(lasting.map((record) => store.update(record)));
}

export function sameLinks(a: Links, b: Links): boolean {
  return sameVersion(a.supersededBy, b.supersededBy) && sameVersion(a.corrects, b.corrects);
}

const sameVersion = (a: Version | null, b: Version | null): boolean => a?.id === b?.id && a?.at === b?.at;
