/** From a record to what is shown of it: its cards, and the public sheet with their addresses. */
import type { Card } from '../cards/card.ts';
import { altText } from '../cards/alt.ts';
import { planCards } from '../cards/plan-cards.ts';
import { Fault } from '../errors.ts';
import type { PictureKey } from '../render/picture-tiers.ts';
import { SIZE_NAMES, type Sheet } from '../schema.ts';
import { ID_PATTERN, pictureVersion } from '../sheet/digest.ts';
import { presentSheet } from '../sheet/present.ts';
import type { SheetRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';
import type { Document } from '../text/document.ts';

/**
 * The record behind an id from an address.
 * @throws Fault SHEET_NOT_FOUND, RECORD_BROKEN, STORE_FAILED
 */
export async function findSheet(store: Pick<SheetStore, 'get'>, id: string): Promise<SheetRecord> {
  const record = ID_PATTERN.test(id) ? await store.get(id) : null;
  if (!record) throw new Fault('SHEET_NOT_FOUND', 'No sheet has this id. It may have been removed, or the address is cut off.');
  return record;
}

/**
 * The cards of a sheet, in the order in which an editor would post them.
 * @param document its article's text as sentences and tokens, where that is known already
 */
export function cardsOf({ id, article, source, extraction, brand }: SheetRecord, origin: string, document?: Document): Card[] {
  return planCards({ ...extraction, ...article, document, source, brand, page: `${origin}/s/${id}` });
}

/** The version in the addresses of a sheet's pictures. The host stands on the cards, so it is part of it. */
export async function versionOf(record: SheetRecord, origin: string, drawing: string): Promise<string> {
  return pictureVersion(record, `${origin} ${drawing}`);
}

/**
 * @param drawing identifies the templates and the renderer
 * @param planned its cards, where they are known already
 */
export async function showSheet(record: SheetRecord, origin: string, drawing: string, planned = cardsOf(record, origin)): Promise<Sheet> {
  const cards = planned.map((card) => ({ id: card.id, kind: card.kind, alt: altText(card) }));
  return presentSheet(record, { origin, cards, version: await versionOf(record, origin, drawing) });
}

/** RFC 5829: where the newest version is; nothing where this is it. */
export function successorLink(address: string | undefined): { link?: string } {
  return address === undefined ? {} : { link: `<${address}>; rel="successor-version latest-version"` };
}

/** The pictures that a sheet most likely had: every card in the theme and format of link previews. */
export async function picturesOf(record: SheetRecord, origin: string, { drawing, themes: [theme] }: { drawing: string; themes: readonly [string, ...string[]] }): Promise<PictureKey[]> {
  const version = await versionOf(record, origin, drawing);
  const cards = cardsOf(record, origin);
  return SIZE_NAMES.flatMap((size) => cards.map(({ id: card }) => ({ sheet: record.id, card, size, theme, format: 'png', version })));
}
