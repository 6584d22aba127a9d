/** From a record to what is shown of it: its cards, and the public sheet with their addresses. */
import { altText } from '../cards/alt.ts';
import type { Card } from '../cards/card.ts';
import { dressCard } from '../cards/dress-card.ts';
import { planSheet } from '../cards/plan-cards.ts';
import { isLeadIn } from '../cards/pieces.ts';
import { PLAN_VERSION } from '../cards/plan-version.ts';
import { Fault } from '../errors.ts';
import type { PictureKey } from '../render/picture-tiers.ts';
import { SIZE_NAMES, type CardEntry, type KickerName, type Sheet } from '../schema.ts';
import { applyEdits, type ChosenLook, type Desk, type EditedRecord } from '../desk/apply-edits.ts';
import { released } from '../desk/released.ts';
import { ID_PATTERN, pictureVersion } from '../sheet/digest.ts';
import type { Planner } from '../sheet/keep-sheet.ts';
import type { PlannedCard } from '../sheet/plan.ts';
import { presentSheet } from '../sheet/present.ts';
import type { PlannedRecord, SheetRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';

/**
 * The record behind an id from an address, as editors left it.
 * @throws Fault SHEET_NOT_FOUND, RECORD_BROKEN, STORE_FAILED
 */
export async function findSheet(store: Pick<SheetStore, 'get'>, id: string): Promise<EditedRecord> {
  return applyEdits(await findRead(store, id));
}

/** What pages show: every card, or those alone that an editor released. */
export type PagesShow = 'all' | 'approved';

/**
 * The same for whoever is no editor.
 * @throws Fault NOT_APPROVED where the house shows released cards alone, and none is
 */
export async function findPublic(
  { store, pagesShow = 'all' }: { store: Pick<SheetStore, 'get'>; pagesShow?: PagesShow | undefined },
  id: string,
): Promise<EditedRecord> {
  const record = await findSheet(store, id);
  const open = pagesShow === 'all' ? record : released(record);
  if (open) return open;
  throw new Fault('NOT_APPROVED', 'The editors have not released any card of this sheet yet. Come back later.');
}

/** The same as it was read, with what editors changed beside it. */
export async function findRead(store: Pick<SheetStore, 'get'>, id: string): Promise<PlannedRecord> {
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

/** As it was read, or as editors left it. */
type Shown = SheetRecord & { desk?: Pick<Desk, 'labels'> };

/** A planned card as this deployment shows it. */
export function dressed(card: PlannedCard, { id, source, brand, desk }: Shown, origin: string): Card {
  return dressCard(card, { source, brand, labels: desk?.labels ?? null, page: `${origin}/s/${id}` });
}

/**
 * The version in the addresses of a card's pictures: an edit of another card leaves it. The host stands on the card, so
 * it is part of it.
 */
export function versionOf(record: Shown, card: PlannedCard, origin: string, drawing: string): Promise<string> {
  const labels = record.desk?.labels;
  return pictureVersion(record, [card], [origin, drawing, ...(labels ? [labels] : [])].join(' '));
}

/** @param drawing identifies the templates and the renderer */
export async function showSheet(record: EditedRecord, origin: string, drawing: string): Promise<Sheet> {
  const { picked, looks, approved, isApproved } = record.desk;
  const told = record.plan.cards.map(async (card) => ({
    id: card.id,
    kind: card.kind,
    alt: altText(dressed(card, record, origin)),
    ...(card.insertions.length > 0 && { insertions: card.insertions }),
    ...leadInOf(card, record),
    ...(card.sensitive && { sensitive: true }),
    ...(picked.has(card.id) && { by: 'editor' as const }),
    ...chosen(looks.get(card.id), card.kicker),
    ...(approved.has(card.id) && { approved: true }),
    version: await versionOf(record, card, origin, drawing),
  }));
  const [brand, labels] = [record.desk.brand?.name, record.desk.labels ?? undefined];
  return presentSheet(record, { origin, cards: await Promise.all(told), isApproved, brand, labels });
}

/** As it stands in the article, without the brackets of the card. */
function leadInOf({ shows }: PlannedCard, { article }: Shown): Pick<CardEntry, 'leadIn'> {
  const piece = shows.find(isLeadIn);
  if (!piece) return {};
  const { start, end } = piece;
  return { leadIn: { text: article.text.slice(start, end), start, end } };
}

/** Only what was chosen: the rest is usual. */
const chosen = (look: ChosenLook | undefined, kicker: KickerName | undefined) => ({
  ...(look?.size && { size: look.size }),
  ...(look?.theme !== undefined && { theme: look.theme }),
  ...(kicker && { kicker }),
});

/** RFC 5829: where the newest version is; nothing where this is it. */
export function successorLink(address: string | undefined): { link?: string } {
  return address === undefined ? {} : { link: `<${address}>; rel="successor-version latest-version"` };
}

/** The pictures that a sheet most likely had: every card in the theme and format of link previews. */
export async function picturesOf(
  record: EditedRecord,
  origin: string,
  { drawing, themes: [theme] }: { drawing: string; themes: readonly [string, ...string[]] },
): Promise<PictureKey[]> {
  const drawn = await Promise.all(
    record.plan.cards.map(async (card) => ({
      card: card.id,
      theme: record.desk.looks.get(card.id)?.theme ?? theme,
      version: await versionOf(record, card, origin, drawing),
    })),
  );
  return SIZE_NAMES.flatMap((size) =>
    drawn.map((one) => ({ sheet: record.id, size, format: 'png' as const, origin, ...one })),
  );
}
