/** What an editor is told of a sheet's revisions, and of the cards that are hidden now. */
import * as z from 'zod';
import type { EditedRecord } from '../desk/apply-edits.ts';
import { CardKind } from '../schema.ts';
import { RevisionRow } from '../sheet/edits.ts';
import type { ListedRevision } from '../sheet/revisions.ts';

const Listed = RevisionRow.pick({ n: true, at: true, by: true, did: true }).extend({
  /** Two editors who save at once make two revisions of one number: the name tells them apart. */
  name: z.string(),
  /** Whether it is part of the present state; false for the one of two that was saved at once and lost. */
  holds: z.boolean(),
});

export const Revisions = z.object({
  /** The present one; 0 is what was read. */
  revision: z.int().nonnegative(),
  revisions: z.array(Listed),
  hidden: z.array(z.object({ id: z.string(), kind: CardKind })),
});

export function listRevisions(record: EditedRecord, rows: readonly ListedRevision[]): z.infer<typeof Revisions> {
  return {
    revision: record.edited?.n ?? 0,
    revisions: rows.map(({ n, name, at, by, did, holds }) => ({ n, name, at, by, did, holds })),
    hidden: record.desk.hidden.map(({ id, kind }) => ({ id, kind })),
  };
}
