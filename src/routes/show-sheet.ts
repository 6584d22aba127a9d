/** From a record to what is shown of it: its cards, and the public sheet with their addresses. */
import { altText } from '../cards/alt.ts';
import type { Card } from '../cards/card.ts';
import { dressCard } from '../cards/dress-card.ts';
import { planSheet } from '../cards/plan-cards.ts';
import { PLAN_VERSION } from '../cards/plan-version.ts';
import { Fault } from '../errors.ts';
import type { PictureKey } from '../render/picture-tiers.ts';
import { SIZE_NAMES, type Sheet } from '../schema.ts';
import { ID_PATTERN, pictureVersion } from '../sheet/digest.ts';
import type { Planner } from '../sheet/keep-sheet.ts';
import type { Plan, PlannedCard } from '../sheet/plan.ts';
import { presentSheet } from '../sheet/present.ts';
import type { SheetRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';

/** A record whose cards are planned: what is made of it in one call is made of one plan. */
export type PlannedRecord = SheetRecord & { plan: Plan };

/**
 * The record behind an id from an address.
 * @throws Fault SHEET_NOT_FOUND, RECORD_BROKEN, STORE_FAILED
 */
export async function findSheet(store: Pick<SheetStore, 'get'>, id: string): Promise<PlannedRecord> {
  const record = ID_PATTERN.test(id) ? await store.get(id) : null;
  if (!record)
    throw new Fault('SHEET_NOT_FOUND', 'No sheet has this id. It may have been removed, or the address is cut off.');
  return planned(record);
}

export const planner: Planner = {
  version: PLAN_VERSION,
  plan: ({ article, source, extraction }, document) => planSheet({ ...extraction, ...article, document, source }),
};

/**
 * With the plan that is kept; a record of before the plans is planned here, alike each time, until it is posted again.
 */
export function planned(record: SheetRecord): PlannedRecord {
  return { ...record, plan: record.plan ?? planner.plan(record) };
}

/** A planned card as this deployment shows it. */
export function dressed(card: PlannedCard, { id, source, brand }: SheetRecord, origin: string): Card {
  return dressCard(card, { source, brand, page: `${origin}/s/${id}` });
}

/** The version in the addresses of a sheet's pictures. The host stands on the cards, so it is part of it. */
export async function versionOf(record: PlannedRecord, origin: string, drawing: string): Promise<string> {
  return pictureVersion(record, record.plan.cards, `${origin} ${drawing}`);
}

/** @param drawing identifies the templates and the renderer */
export async function showSheet(record: PlannedRecord, origin: string, drawing: string): Promise<Sheet> {
  const cards = record.plan.cards.map((card) => ({
    id: card.id,
    kind: card.kind,
    alt: altText(dressed(card, record, origin)),
    ...(card.insertions.length > 0 && { insertions: card.insertions }),
    ...(card.sensitive && { sensitive: true }),
  }));
  return presentSheet(record, { origin, cards, version: await versionOf(record, origin, drawing) });
}

/** RFC 5829: where the newest version is; nothing where this is it. */
export function successorLink(address: string | undefined): { link?: string } {
  return address === undefined ? {} : { link: `<${address}>; rel="successor-version latest-version"` };
}

/** The pictures that a sheet most likely had: every card in the theme and format of link previews. */
export async function picturesOf(
  record: PlannedRecord,
  origin: string,
  { drawing, themes: [theme] }: { drawing: string; themes: readonly [string, ...string[]] },
): Promise<PictureKey[]> {
  const version = await versionOf(record, origin, drawing);
  return SIZE_NAMES.flatMap((size) =>
    record.plan.cards.map(({ id: card }) => ({ sheet: record.id, card, size, theme, format: 'png', version, origin })),
  );
}
