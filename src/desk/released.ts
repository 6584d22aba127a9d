/** What a house that publishes released cards alone shows of a sheet. */
import type { EditedRecord } from './apply-edits.ts';

/** All of a sheet that was released as a whole; else the cards that were, by themselves. Null where none was. */
export function released(record: EditedRecord): EditedRecord | null {
  const { plan, desk } = record;
  if (desk.isApproved) return record;
  const cards = plan.cards.filter(({ id }) => desk.approved.has(id));
  return cards.length === 0 ? null : { ...record, plan: { ...plan, cards } };
}
