/** /api/sheets/{id}: change a sheet by ids and spans, list and restore its revisions, make a card of a passage. */
import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { decodeUtf8, readBytes } from '../article/read-body.ts';
import { parseJson } from '../article/parse-json.ts';
import { Change, PickRequest } from '../desk/change.ts';
import { changeEdits } from '../desk/change-edits.ts';
import { planningOf } from '../desk/chosen-words.ts';
import { redoneState, restoredState, undoneState, type Signed } from '../desk/next-revision.ts';
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { pickPassage } from '../desk/pick-passage.ts';
import { pickId } from '../desk/picked-card.ts';
import { Fault } from '../errors.ts';
import { MAX_EDIT_BYTES, MAX_PICKED, MAX_TRIES } from '../limits.ts';
import { NO_EDITS, type Picked } from '../sheet/edits.ts';
import type { PlannedRecord } from '../sheet/record.ts';
import { requireKey, writerOf } from './keys.ts';
import { listRevisions } from './list-revisions.ts';
import { parseQuery } from './query.ts';
import { requireRate } from './rate.ts';
import { requireState, revise, reviseEdits, tagOf, type ReviseDeps } from './revise.ts';
import { findRead, showSheet } from './show-sheet.ts';
import type { SheetRouteDeps } from './sheets.ts';

type EditDeps = SheetRouteDeps & ReviseDeps;

const NoQuery = z.strictObject({});

export function editRoutes(deps: EditDeps) {
  const { store } = deps;
  const show = (c: Context, record: EditedRecord) => showSheet(record, new URL(c.req.url).origin, deps.drawing);
  const answer = async (c: Context, record: EditedRecord) => {
    const sheet = await show(c, record);
    return c.json(sheet, 200, { 'cache-control': 'no-store', etag: await tagOf(sheet) });
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
      const change = await readJson(c.req.raw, Change);
      const record = await forWriting(c, true);
      const find = (name: string) => store.revisions.find(record, name);
      const how = await signed(c, Object.keys(change));
      if (change.undo) return answer(c, await revise(record, await undoneState(record.edited, find), how, deps));
      if (change.redo) return answer(c, await revise(record, await redoneState(record.edited, find), how, deps));
      const edits = changeEdits({ record, edits: record.edited?.edits ?? NO_EDITS, themes: deps.themes }, change);
      return answer(c, await reviseEdits(record, edits, how, deps));
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
      return answer(c, await revise(record, state, await signed(c, ['restore']), deps));
    })
    .post('/:id/cards', async (c) => {
      await requireWriter(c.req.raw, deps);
      const passage = await readJson(c.req.raw, PickRequest);
      const record = await forWriting(c, false);
      if (passage.end > record.article.text.length)
        throw new Fault('EDIT_REFUSED', `end: the article has ${record.article.text.length} characters.`);
      const edited = applyEdits(record);
      const given = pickPassage(planningOf(edited), passage);
      if ('refusal' in given) {
        const nearest = given.nearest && { ...given.nearest };
        const { reason, words } = given.refusal;
        throw new Fault('PASSAGE_MISLEADS', words, { passage: { reason, nearest } });
      }
      const { record: kept, isNew } = await keepPicked(record, given.picked, await signed(c, ['cards']), deps);
      const sheet = await show(c, kept);
      const card = sheet.cards.find(({ id }) => id === pickId(given.picked));
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

async function requireWriter(request: Request, { keys, writes }: EditDeps): Promise<void> {
  await requireKey(request, keys);
  await requireRate(request, writes);
}

/** @throws Fault UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, BODY_NOT_UTF8, INVALID_JSON, INVALID_BODY */
async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.', { headers: { accept: 'application/json' } });
  const bytes = await readBytes(request);
  if (bytes.length > MAX_EDIT_BYTES)
    throw new Fault('BODY_TOO_LARGE', `The body may have at most ${MAX_EDIT_BYTES} bytes; ${bytes.length} came.`);
  const parsed = schema.safeParse(parseJson(decodeUtf8(bytes)));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Fault('INVALID_BODY', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
}
