/** What `GET /api/sheets/{id}/changes` answers: what differs between two versions of an article, each side verbatim. */
import * as z from 'zod';
import { CardEntry, OtherVersion, Speaker } from '../schema.ts';

const offset = z.int().nonnegative().nullable();

/** One side of a change: words of that version, at their offsets in its text (null for a title, which is beside it). */
export const ChangedWords = z.object({
  /** Of the quotation or figure on the sheet of that version; `headline` for its headline. */
  id: z.string(),
  text: z.string(),
  start: offset,
  end: offset,
  /** Of a quotation; null where that version names nobody, and for what is none. */
  speaker: Speaker.nullable(),
  /** What a figure counts. */
  label: z.string().nullable(),
});

/**
 * A stretch of the new words, and of the old ones that are gone: `same` and `added` joined are the new words to the
 * letter.
 */
export const ChangedPart = z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() });

export const Change = z.object({
  what: z.enum(['headline', 'quote', 'speaker', 'figure']),
  /** `unquoted`: the words still stand there, without quotation marks; `quoted`: they have got some. */
  change: z.enum(['altered', 'added', 'removed', 'quoted', 'unquoted']),
  was: ChangedWords.nullable(),
  is: ChangedWords.nullable(),
  /** Word by word, where words were altered; else empty. */
  diff: z.array(ChangedPart),
  /** Both wordings as a picture: of the first that are altered, against the version just before. */
  card: CardEntry.pick({ id: true, alt: true, images: true }).optional(),
});

export const Changes = z.object({
  version: OtherVersion,
  /** The version that it is compared with; null where it is the first. */
  before: OtherVersion.nullable(),
  /** A page that shows this to people. */
  page: z.string(),
  changes: z.array(Change),
});

export type ChangedWords = z.infer<typeof ChangedWords>;
export type ChangedPart = z.infer<typeof ChangedPart>;
export type Change = z.infer<typeof Change>;
export type Changes = z.infer<typeof Changes>;
