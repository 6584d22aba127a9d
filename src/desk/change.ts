/** What one call may change on a sheet, as it comes in: ids of the sheet and spans of the article, no text. */
import * as z from 'zod';
import { MAX_KIT_NAME, MAX_ORDERED } from '../limits.ts';
import { KickerName, SizeName } from '../schema.ts';
import { PICKED_KINDS, Words } from '../sheet/edits.ts';

/** Longer than any id that we make. */
const MAX_ID = 80;
const id = z.string().min(1).max(MAX_ID);
const ids = z.array(id).min(1).max(MAX_ORDERED);
const Span = z.strictObject(Words.shape);

/** Who said it, by the words that name them; null: nobody whom the article names; `read`: as it was read. */
const Naming = z.strictObject({ name: Span, role: Span.nullable().default(null) });
const Speaker = z.union([Naming, z.null(), z.literal('read')]);

/** null takes a choice back. */
const Look = z.strictObject({
  size: SizeName.nullable().optional(),
  theme: z.string().max(MAX_ID).nullable().optional(),
  kicker: KickerName.nullable().optional(),
});

export const Change = z
  .strictObject({
    hide: ids,
    show: ids,
    /** These first, in this order; the others follow. */
    order: ids,
    /** Cards that somebody picked, to be taken away. */
    remove: ids,
    /** null: the one that was read. */
    headline: Span.nullable(),
    speakers: z.record(id, Speaker),
    looks: z.record(id, Look),
    /** Name of a brand kit that is saved here; null: the look that the sheet was posted with. */
    brand: z.string().min(1).max(MAX_KIT_NAME).nullable(),
    /** The language of our own words on the cards; null: the article's. */
    labels: z.string().min(2).max(MAX_ID).nullable(),
    approve: z.union([ids, z.literal('sheet')]),
    withdraw: z.union([ids, z.literal('sheet')]),
    undo: z.literal(true),
    redo: z.literal(true),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'at least one of the fields is wanted')
  .refine(
    (change) => !(change.undo ?? change.redo) || Object.keys(change).length === 1,
    'undo and redo stand alone',
  );
export type Change = z.infer<typeof Change>;

/** Asides that one card may leave out; each stands in its address. */
const MAX_OMITTED = 3;

export const PickRequest = z
  .strictObject({
    kind: z.enum(PICKED_KINDS),
    ...Words.shape,
    omit: z.array(z.tuple([Words.shape.start, Words.shape.end])).max(MAX_OMITTED).default([]),
  })
  .refine(({ start, end }) => start < end, 'start must be before end')
  .refine(({ start, end, omit }) => {
    const edges = [start, ...omit.flat(), end];
    return edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0));
  }, 'omit must hold stretches within the passage, in order, each with words before and after it');
