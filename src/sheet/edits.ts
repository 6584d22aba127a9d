/**
 * What editors changed on a sheet: choices of ids and of spans of the article, never a word of their own. A card, a
 * quotation and a passage are named with the place where they stand, so that a later reader's sheet is edited alike
 * wherever the same words are still there.
 */
import * as z from 'zod';
import { MAX_ORDERED, MAX_PICKED, MAX_REVISION_NAME } from '../limits.ts';
import { KickerName, Kit, SizeName } from '../schema.ts';

const offset = z.int().nonnegative();
export const Words = z.object({ start: offset, end: offset });
export type Words = z.infer<typeof Words>;

/** Words that stand in one place of the article: the sentences around them, and their paragraph. */
export const Placed = Words.extend({ context: Words, paragraph: z.int().positive().nullable() });
export type Placed = z.infer<typeof Placed>;

/** A card by its id, and by the words that it shows where these are of one place. */
export const CardRef = z.object({ id: z.string(), at: Words.nullable() });
export type CardRef = z.infer<typeof CardRef>;

/** Which quotation of the article (its own span), and who said it; null: nobody whom the article names. */
const SpeakerEdit = z.object({ quote: Words, speaker: z.object({ name: Words, role: Words.nullable() }).nullable() });
export type SpeakerEdit = z.infer<typeof SpeakerEdit>;

const LookEdit = z.object({
  card: CardRef,
  size: SizeName.optional(),
  theme: z.string().optional(),
  kicker: KickerName.optional(),
});
type LookEdit = z.infer<typeof LookEdit>;

/** When something was released, and the name of the key that did it; releases of before do not say. */
const Signature = z.object({ by: z.string(), at: z.iso.datetime() });
export type Signature = z.infer<typeof Signature>;

/** A card released as it was then; `print` tells whether it still is. */
const Approval = z.object({ card: CardRef, print: z.string(), signed: Signature.optional() });

export const PICKED_KINDS = ['quote', 'fact', 'figure', 'reported'] as const;

/** A card of words that somebody picked: which, and all that is needed to show them without reading the article. */
export const Picked = z.object({
  kind: z.enum(PICKED_KINDS),
  /** What was asked for: the card's id is made of it. */
  start: offset,
  end: offset,
  omit: z.array(z.tuple([offset, offset])),
  /** What is shown, in the article's order; the ids are those of the quotation that each stands in, or the card's. */
  shows: z.array(z.object({ id: z.string(), ...Words.shape })).min(1),
  /** Whether its sentence has words before and after, of which "…" tells. */
  before: z.boolean(),
  after: z.boolean(),
  /** Of a quotation, where it stands: its speaker is the one that the sheet names now. */
  quote: Words.nullable(),
  /** Of what is reported, the clause: its speaker is the one that the sheet names now. Absent in older edits. */
  claim: Words.nullable().optional(),
  /** Of a figure, the number itself. */
  figure: Words.nullable(),
  context: Placed.shape.context,
  paragraph: Placed.shape.paragraph,
  sensitive: z.boolean(),
});
export type Picked = z.infer<typeof Picked>;

/** All that is changed at one revision. */
export const Edits = z.object({
  hidden: z.array(CardRef).max(MAX_ORDERED),
  order: z.array(CardRef).max(MAX_ORDERED),
  headline: Placed.nullable(),
  speakers: z.array(SpeakerEdit),
  picked: z.array(Picked).max(MAX_PICKED),
  looks: z.array(LookEdit),
  approved: z.array(Approval),
  /** The whole sheet, as it was then. */
  sheetApproved: z.string().nullable(),
  sheetSigned: Signature.optional(),
  /** The brand kit that was chosen, by its name, as it was then: another of that name changes no sheet. */
  brand: z.object({ name: z.string(), kit: Kit }).nullable().default(null),
  /** The language of our own words on the cards; null: the article's. Revisions of before have neither. */
  labels: z.string().nullable().default(null),
});
export type Edits = z.infer<typeof Edits>;

export const NO_EDITS: Edits = {
  hidden: [], order: [], headline: null, speakers: [], picked: [], looks: [], approved: [], sheetApproved: null,
  brand: null, labels: null,
};

const name = z.string().max(MAX_REVISION_NAME);

/** What the list of revisions says of one. */
export const RevisionRow = z.object({
  n: z.int().positive(),
  /** The revision that it was made of, by name; `0` is what was read. */
  base: name,
  at: z.iso.datetime(),
  /** The name of the key that made it. */
  by: z.string(),
  /** What was done, in words of the call: `hide`, `speakers` … */
  did: z.array(z.string()),
  /** Where undo and redo go from here; null: nowhere. */
  undo: name.nullable(),
  redo: name.nullable(),
});
export type RevisionRow = z.infer<typeof RevisionRow>;

/** Names a revision for good: how many there were before, and what it is. */
export type Named<R> = R & { name: string };

export const REVISION_VERSION = 1;
export const Revision = RevisionRow.extend({ revisionVersion: z.literal(REVISION_VERSION), edits: Edits });
export type Revision = z.infer<typeof Revision>;
