/** Two versions of an article as an address asks for them: a sheet, and one before it. */
import * as z from 'zod';
import { altText } from '../cards/alt.ts';
import { correctionCards } from '../changes/correction-cards.ts';
import { findChanges } from '../changes/find-changes.ts';
import type { Change, Changes } from '../changes/changes-schema.ts';
import { Fault } from '../errors.ts';
import { lineName } from '../sheet/keys.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import { imagesOf, otherVersion } from '../sheet/present.ts';
import { lineOf, type PlannedRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';
import { parseQuery } from './query.ts';
import { dressed, findSheet, versionOf } from './show-sheet.ts';

/** `since`: the id of any older version; absent: of the one before. `lang`: of the page. */
const Query = z.strictObject({ since: z.string().min(1).max(64).optional(), lang: z.string().optional() });

interface Comparison {
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

/** The cards of what a sheet corrects in the version before it, by their ids; none where it is the first. */
export async function correctionsOf(
  store: Pick<SheetStore, 'get'>,
  after: PlannedRecord,
): Promise<Map<string, PlannedCard>> {
  const before = after.corrects && (await findSheet(store, after.corrects.id).catch(missingIsNull));
  const cards = before ? correctionCards(findChanges(before, after), after.extraction.headline.text) : new Map();
  return new Map([...cards.values()].map((card) => [card.id, card]));
}

/** It may be removed between the two reads. */
function missingIsNull(error: unknown): null {
  if (error instanceof Fault && error.code === 'SHEET_NOT_FOUND') return null;
  throw error;
}

/**
 * @param origin scheme and host of the addresses in it
 * @param drawing identifies the templates and the renderer
 */
export async function presentChanges(
  { after, before, changes }: Comparison,
  origin: string,
  drawing: string,
): Promise<Changes> {
  const isLast = before !== null && before.id === after.corrects?.id;
  const since = before && !isLast ? `?since=${before.id}` : '';
  const cards = isLast ? correctionCards(changes, after.extraction.headline.text) : new Map<Change, PlannedCard>();
  const shown = changes.map(async (change): Promise<Change> => {
    const card = cards.get(change);
    return card ? { ...change, card: await shownCard(card, after, origin, drawing) } : change;
  });
  return {
    version: otherVersion({ id: after.id, at: after.createdAt }, origin),
    before: before && otherVersion({ id: before.id, at: before.createdAt }, origin),
    page: `${origin}/s/${after.id}/changes${since}`,
    changes: await Promise.all(shown),
  };
}

async function shownCard(card: PlannedCard, after: PlannedRecord, origin: string, drawing: string) {
  const version = await versionOf(after, card, origin, drawing);
  const images = imagesOf((size) => `${origin}/cards/${after.id}/${card.id}.png?size=${size}&v=${version}`);
  return { id: card.id, alt: altText(dressed(card, after, origin)), images };
}
