/**
 * Writes what an editor changed as the next revision, or says who was faster. One that meets another is
 * kept and not shown, and its sender is told so.
 */
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { changedState, nextRevision, type Head, type Signed } from '../desk/next-revision.ts';
import { Fault } from '../errors.ts';
import { nearPrefix, type PictureStore } from '../render/picture-store.ts';
import { sha256 } from '../sheet/digest.ts';
import { type Edits, NO_EDITS, type Revision } from '../sheet/edits.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import type { SheetStore } from '../sheet/store.ts';
import type { Sheet } from '../schema.ts';
import { versionOf } from './show-sheet.ts';

export interface ReviseDeps {
  drawing: string;
  /** Where its pictures are asked for; absent: not from here. */
  origin?: string;
  store: Pick<SheetStore, 'get' | 'revisions' | 'kits'>;
  pictures: Pick<PictureStore, 'near'>;
}

type State = Pick<Revision, 'edits' | 'undo' | 'redo'>;

/**
 * @param record as it was read, with its present revision
 * @throws Fault EDIT_CONFLICT where another revision came in between
 */
export async function revise(
  record: PlannedRecord,
  state: State,
  signed: Signed,
  deps: ReviseDeps,
): Promise<EditedRecord> {
  const revision = nextRevision(record.edited, state, signed);
  const { name, holds } = await deps.store.revisions.write(record, revision);
  if (!holds)
    throw new Fault(
      'EDIT_CONFLICT',
      `Somebody changed the sheet in the same moment. Your change is kept as revision ${name}, and not shown: read ` +
        'the sheet again, then restore it or make it anew.',
    );
  const revised = applyEdits({ ...record, edited: { ...revision, name } });
  await forgetOld(revised, deps);
  return revised;
}

/**
 * What this isolate holds in memory it would show for half a minute more. The pictures that the sheet still has stay:
 * a desk that loads next asks for all of them at once, and each would be looked for in the store.
 */
async function forgetOld(record: EditedRecord, { pictures, origin, drawing }: ReviseDeps): Promise<void> {
  const versions = origin === undefined ? []
    : await Promise.all(record.plan.cards.map((card) => versionOf(record, card, origin, drawing)));
  const held = new Set(versions);
  pictures.near.forget(nearPrefix(record.id), ({ version }) => !held.has(version));
}

/** The same for new edits; where they change nothing, nothing is written. */
export async function reviseEdits(
  record: PlannedRecord,
  edits: Edits,
  signed: Signed,
  deps: ReviseDeps,
): Promise<EditedRecord> {
  const head: Head = record.edited;
  const before = head?.edits ?? NO_EDITS;
  if (JSON.stringify(before) === JSON.stringify(edits)) return applyEdits(record);
  return revise(record, changedState(head, edits), signed, deps);
}

/** Names the state of a sheet as a caller sees it: of its bytes, so that whatever differs is another state. */
export async function tagOf(sheet: Sheet): Promise<string> {
  return `"${sheet.revision}-${(await sha256(JSON.stringify(sheet))).slice(0, TAG_LENGTH)}"`;
}

/** 128 bits in hex. */
const TAG_LENGTH = 32;

/**
 * Does a change say the state that it is made on, and is it still that?
 * @throws Fault PRECONDITION_REQUIRED, EDIT_CONFLICT
 */
export async function requireState(header: string | undefined, sheet: Sheet, isRequired: boolean): Promise<void> {
  // A proxy that compressed the sheet marks its tag as weak.
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (tags.length === 0 && !isRequired) return;
  if (tags.length === 0 || tags.includes('*'))
    throw new Fault(
      'PRECONDITION_REQUIRED',
      'Send If-Match with the ETag of the sheet as you read it, so that nobody’s change is lost.',
    );
  const tag = await tagOf(sheet);
  if (tags.includes(tag)) return;
  throw new Fault(
    'EDIT_CONFLICT',
    `Somebody was faster: the sheet is at revision ${sheet.revision} now. Read it again, then make your change.`,
    { headers: { etag: tag } },
  );
}
