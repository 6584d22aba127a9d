/** /api/sheets/{id}: change a sheet by ids and spans, list and restore its revisions, make a card of a passage. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { Change, PickRequest } from '../desk/change.ts';
import { changeEdits } from '../desk/change-edits.ts';
import { planningOf } from '../desk/chosen-words.ts';
import { redoneState, restoredState, undoneState, type Signed } from '../desk/next-revision.ts';
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { refusalWords } from '../desk/judge-passage.ts';
import { pickPassage } from '../desk/pick-passage.ts';
import { pickId } from '../desk/picked-card.ts';
import { Fault } from '../errors.ts';
import { MAX_EDIT_BYTES, MAX_PICKED, MAX_TRIES } from '../limits.ts';
import { NO_EDITS, type Picked } from '../sheet/edits.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { requireKey, writerOf } from './keys.ts';
import { listRevisions } from './list-revisions.ts';
import { parseQuery } from './query.ts';
import { keptPictureAlts } from './picture-alts.ts';
import { readerFor } from './reader.ts';
import { readJson } from './read-json.ts';
import { requireState, revise, reviseEdits, tagOf, type ReviseDeps } from './revise.ts';
import { findRead, showSheet } from './show-sheet.ts';
import type { SheetRouteDeps } from './sheets.ts';
import { requireWriter } from './writer.ts';

export type EditDeps = SheetRouteDeps & ReviseDeps;

const NoQuery = z.strictObject({});

export function editRoutes(deps: EditDeps) {
  const { store } = deps;
  const withPictureAlts = keptPictureAlts(store);
  const at = (c: Context) => ({ ...deps, origin: new URL(c.req.url).origin });
  const show = (c: Context, record: EditedRecord) => showSheet(record, at(c).origin, deps.drawing);
  const answer = async (c: Context, record: EditedRecord) => {
    const sheet = await show(c, record);
    const shown = withPictureAlts(sheet, record, at(c).origin);
    return c.json(shown, 200, { 'cache-control': 'no-store', etag: await tagOf(sheet) });
  };
  /** The sheet as it was read, once its caller may write and has said on which state. */
  const forWriting = async (c: Context, isRequired: boolean): Promise<PlannedRecord> => {
    parseQuery(NoQuery, c.req.url);
    const record = await findRead(store, c.req.param('id') ?? '');
    await requireState(c.req.header('if-match'), await show(c, applyEdits(record)), isRequired);
    return record;
  };
  const signed = async (c: Context, did: string[]): Promise<Signed> => ({
    at: deps.now(),
    by: await writerOf(c.req.raw),
    did,
  });
  return new Hono()
    .patch('/:id', async (c) => {
      await requireWriter(c.req.raw, deps);
      const change = await readJson(c.req.raw, Change, MAX_EDIT_BYTES);
      const record = await forWriting(c, true);
      const find = (name: string) => store.revisions.find(record, name);
      const how = await signed(c, Object.keys(change));
      if (change.undo) return answer(c, await revise(record, await undoneState(record.edited, find), how, at(c)));
      if (change.redo) return answer(c, await revise(record, await redoneState(record.edited, find), how, at(c)));
      const edits = changeEdits({
        record,
        edits: record.edited?.edits ?? NO_EDITS,
        themes: deps.themes,
        kit: change.brand ? await store.kits.get(change.brand) : null,
        signature: { by: how.by, at: how.at.toISOString() },
      }, change);
      return answer(c, await reviseEdits(record, edits, how, at(c)));
    })
    .get('/:id/revisions', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      parseQuery(NoQuery, c.req.url);
      const record = await findRead(store, c.req.param('id'));
      const rows = await store.revisions.list(record);
      return c.json(listRevisions(applyEdits(record), rows), 200, { 'cache-control': 'no-store' });
    })
    .post('/:id/revisions/:n/restore', async (c) => {
      await requireWriter(c.req.raw, deps);
      const record = await forWriting(c, false);
      const name = c.req.param('n');
      const state = await restoredState(record.edited, name, (asked) => store.revisions.find(record, asked));
      return answer(c, await revise(record, state, await signed(c, ['restore']), at(c)));
    })
    .post('/:id/cards', async (c) => {
      await requireWriter(c.req.raw, deps);
      const passage = await readJson(c.req.raw, PickRequest, MAX_EDIT_BYTES);
      const record = await forWriting(c, false);
      if (passage.end > record.article.text.length)
        throw new Fault('EDIT_REFUSED', `end: the article has ${record.article.text.length} characters.`);
      const edited = applyEdits(record);
      const given = pickPassage(planningOf(edited), passage);
      if ('refusal' in given) {
        const nearest = given.nearest && { ...given.nearest };
        const { reason } = given.refusal;
        // RFC 9457: the detail may be in the language that its caller reads; the reason never changes
        const { refusals } = readerFor(c).words;
        throw new Fault('PASSAGE_MISLEADS', refusalWords(given.refusal, refusals), { passage: { reason, nearest } });
      }
      const { record: kept, isNew } = await keepPicked(record, given.picked, await signed(c, ['cards']), at(c));
      const sheet = await show(c, kept);
      const { cards } = withPictureAlts(sheet, kept, at(c).origin);
      const card = cards.find(({ id }) => id === pickId(given.picked));
      if (!card) throw new Error(`The picked card ${pickId(given.picked)} is not on its sheet.`);
      const headers = { 'cache-control': 'no-store', location: card.page, etag: await tagOf(sheet) };
      return c.json(card, isNew ? 201 : 200, headers);
    });
}

/** A picked card takes nothing from anybody, so it is put on top of whatever came in between. */
async function keepPicked(
  record: PlannedRecord,
  picked: Picked,
  signed: Signed,
  deps: EditDeps,
): Promise<{ record: EditedRecord; isNew: boolean }> {
  let read = record;
  for (let tries = 1; ; tries++) {
    const edits = read.edited?.edits ?? NO_EDITS;
    const id = pickId(picked);
    const isNew = !edits.picked.some((one) => pickId(one) === id);
    const hidden = edits.hidden.filter((ref) => ref.id !== id);
    const after = { ...edits, hidden, picked: isNew ? [...edits.picked, picked] : edits.picked };
    if (after.picked.length > MAX_PICKED)
      throw new Fault('EDIT_REFUSED', `A sheet has room for ${MAX_PICKED} picked cards. Take one away first.`);
    try {
      return { record: await reviseEdits(read, after, signed, deps), isNew };
    } catch (thrown) {
      const isConflict = thrown instanceof Fault && thrown.code === 'EDIT_CONFLICT';
      if (!isConflict || tries === MAX_TRIES) throw thrown;
      read = await findRead(deps.store, record.id);
    }
  }
}
