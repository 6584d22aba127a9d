/** One card of a record, or the whole sheet, as pages, embeds and oEmbed answers show it. */
import type { EditedRecord } from '../desk/apply-edits.ts';
import { Fault } from '../errors.ts';
import { show, type Shown } from '../share/page-model.ts';
import { voicesOf } from '../sheet/sources.ts';
import { dressed, showSheet } from './show-sheet.ts';

/**
 * A card of a record as it is shown, or the whole sheet, which is shown by its first card.
 * @throws Fault CARD_NOT_FOUND
 */
export async function showCard(
  record: EditedRecord,
  origin: string,
  drawing: string,
  cardId: string | null,
): Promise<Shown> {
  const { cards } = record.plan;
  const sheet = await showSheet(record, origin, drawing);
  const card = cardId === null ? cards[0] : cards.find(({ id }) => id === cardId);
  const entry = sheet.cards.find(({ id }) => id === card?.id);
  if (!card || !entry)
    throw new Fault('CARD_NOT_FOUND', 'The fact sheet has no card of this name; its cards are listed on the sheet.');
  const voices = voicesOf(record.extraction);
  return show({ card: dressed(card, record, origin), entry }, { sheet, voices, origin }, cardId);
}

/** Every card by itself, in order. */
export async function showCards(record: EditedRecord, origin: string, drawing: string): Promise<Shown[]> {
  const sheet = await showSheet(record, origin, drawing);
  const voices = voicesOf(record.extraction);
  return record.plan.cards.flatMap((card) => {
    const entry = sheet.cards.find(({ id }) => id === card.id);
    return entry ? [show({ card: dressed(card, record, origin), entry }, { sheet, voices, origin }, card.id)] : [];
  });
}
