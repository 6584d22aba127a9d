/**
 * The plan of a sheet's cards as it is kept with the record: made once, when the article is posted, so that showing a
 * sheet reads and plans nothing. Plain data by ids and offsets: an editor's choice (which card, in what order) can be
 * laid over it without a new plan. Unknown fields of a card are dropped, absent ones have a default.
 */
import * as z from 'zod';
import { InsertedIn, KickerName } from '../schema.ts';

const offset = z.int().nonnegative();
const words = { start: offset, end: offset };

/** Words of the article that a card shows, by the id of what they are on the sheet (`fact-1`), or of their own. */
export const Piece = z.object({ id: z.string(), ...words });
export type Piece = z.infer<typeof Piece>;

/**
 * Where a piece stands: its sentences, the same with one more on each side within the paragraph (plans of before have
 * none), and its paragraph as a reader counts.
 */
export const Place = Piece.extend({
  context: z.object(words), around: z.object(words).optional(), paragraph: z.int().positive().nullable(),
});
export type Place = z.infer<typeof Place>;

const Voice = z.object({ name: z.string(), role: z.string().nullable() });
/**
 * Words of the article that stand in square brackets on a card, at `at` of its text (of a list: of its item number
 * `item`, from 0; or, where `of` says so, of another of its texts), for a reader of the card alone.
 */
export const Insertion = z.object({
  at: offset, text: z.string(), ...words, item: offset.optional(), of: InsertedIn.optional(),
});
export type Insertion = z.infer<typeof Insertion>;

const shared = {
  id: z.string(), paragraph: z.int().positive().nullable(), shows: z.array(Piece),
  insertions: z.array(Insertion).default([]),
  /** A desk should look twice before it posts this. */
  sensitive: z.boolean().default(false),
  /** What stands over it, where an editor chose that; absent: what is usual for its kind. */
  kicker: KickerName.optional(),
};
/** One side of a correction; `label`: what a figure counts. */
const Wording = z.object({
  text: z.string(), isQuote: z.boolean(), speaker: Voice.nullable(), label: z.string().nullable(),
});

/** What the article is about, for a card whose words do not say so: its headline; empty where they do. */
const matter = z.string().default('');
/**
 * The writer's own words right before a quotation, for a card whose words answer them or point at them: whole
 * sentences, verbatim, with their own piece (see `leadInPiece`); empty where the words stand by themselves, as in
 * older plans.
 */
const leadIn = z.string().default('');

export const PlannedCard = z.discriminatedUnion('kind', [
  z.object({
    ...shared, kind: z.literal('summary'), headline: z.string(), facts: z.array(z.string()),
    /** Its facts are the points of a list or a guide, in the article's order; absent: sentences (as in older plans). */
    points: z.enum(['numbered', 'bulleted']).optional(),
  }),
  z.object({ ...shared, kind: z.literal('fact'), matter, text: z.string() }),
  z.object({
    ...shared, kind: z.literal('quote'), matter, leadIn, text: z.string(), speaker: Voice.nullable(),
    part: z.object({ number: z.int().positive(), of: z.int().positive() }).nullable(),
  }),
  z.object({
    ...shared,
    kind: z.literal('voices'),
    matter: z.string(),
    voices: z.array(z.object({ text: z.string(), speaker: Voice })),
  }),
  z.object({
    ...shared,
    kind: z.literal('figure'),
    matter,
    figure: z.string(),
    label: z.string(),
    sentence: z.string().nullable(),
  }),
  z.object({
    ...shared,
    kind: z.literal('timeline'),
    matter: z.string(),
    events: z.array(z.object({ date: z.string(), text: z.string() })),
  }),
  z.object({ ...shared, kind: z.literal('people'), matter: z.string(), people: z.array(Voice) }),
  z.object({ ...shared, kind: z.literal('reported'), matter, text: z.string(), speaker: Voice.nullable() }),
  /** Of two versions: never kept in a plan, for the words of the older one go with it. */
  z.object({ ...shared, kind: z.literal('correction'), matter, was: Wording, is: Wording }),
]);
export type PlannedCard = z.infer<typeof PlannedCard>;

export const Plan = z.object({
  /** Which planner made it; a plan of another one is made anew when its article is posted again. */
  planVersion: z.string(),
  cards: z.array(PlannedCard),
  /** Of everything on the sheet and on its cards that a page can show in its sentence. */
  places: z.array(Place),
});
export type Plan = z.infer<typeof Plan>;
