/** Two versions of an article as an address asks for them: a sheet, and one before it. */
import * as z from 'zod';
import { findChanges } from '../changes/find-changes.ts';
import type { Change, Changes } from '../changes/changes-schema.ts';
import { Fault } from '../errors.ts';
import { lineName } from '../sheet/keys.ts';
import { otherVersion } from '../sheet/present.ts';
import { lineOf, type PlannedRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';
import { parseQuery } from './query.ts';
import { findSheet } from './show-sheet.ts';

/** `since`: the id of any older version; absent: of the one before. */
const Query = z.strictObject({ since: z.string().min(1).max(64).optional() });

export interface Comparison {
  after: PlannedRecord;
  /** Null where the sheet is of the first version. */
  before: PlannedRecord | null;
  changes: Change[];
}

/**
 * @param address of the call
 * @throws Fault SHEET_NOT_FOUND, INVALID_QUERY, UNKNOWN_PARAMETER
 */
export async function compareVersions(
  store: Pick<SheetStore, 'get'>,
  id: string,
  address: string,
): Promise<Comparison> {
  const { since } = parseQuery(Query, address);
  const after = await findSheet(store, id);
  const older = since ?? after.corrects?.id;
  if (older === undefined) return { after, before: null, changes: [] };
  const before = await findSheet(store, older);
  if (!(await isOlderVersion(before, after)))
    throw new Fault('INVALID_QUERY', 'since: the id of an older version of the same article is wanted.');
  return compare(after, before);
}

export function compare(after: PlannedRecord, before: PlannedRecord): Comparison {
  return { after, before, changes: findChanges(before, after) };
}

async function isOlderVersion(before: PlannedRecord, after: PlannedRecord): Promise<boolean> {
  if (lineOf(before) === null || before.createdAt > after.createdAt || before.id === after.id) return false;
  return (await lineName(before)) === (await lineName(after));
}

/** @param origin scheme and host of the addresses in it */
export function presentChanges({ after, before, changes }: Comparison, origin: string): Changes {
  const since = before && before.id !== after.corrects?.id ? `?since=${before.id}` : '';
  return {
    version: otherVersion({ id: after.id, at: after.createdAt }, origin),
    before: before && otherVersion({ id: before.id, at: before.createdAt }, origin),
    page: `${origin}/s/${after.id}/changes${since}`,
    changes,
  };
}
