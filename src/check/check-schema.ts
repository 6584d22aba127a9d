/** What `POST /api/check` takes beside an article, and what it answers. */
import * as z from 'zod';
import { DOCUMENT_TYPES } from '../article/document/read-document.ts';
import { MAX_CHECKED_QUOTES, MAX_QUOTE_LENGTH, MAX_STATED_LENGTH, MAX_SUMMARY_LENGTH } from '../limits.ts';
import { Speaker } from '../schema.ts';

const quoteText = z.string().max(MAX_QUOTE_LENGTH).regex(/[\p{L}\p{N}]/u, 'must hold a word');

export const QuoteToCheck = z.strictObject({
  text: quoteText,
  /** Who is said to have said it; null or absent: nobody is named. */
  speaker: z.string().min(1).max(MAX_STATED_LENGTH).nullish(),
});

/** A document whose words are the summary. */
export const SummaryFile = z.strictObject({ type: z.enum(DOCUMENT_TYPES), base64: z.base64() });

/** Quotations, or a text whose quotations are meant; and the article: a sheet's, or one that is sent. */
export const CheckRequest = z
  .looseObject({
    sheet: z.string().max(MAX_STATED_LENGTH).nullish(),
    quotes: z.array(QuoteToCheck).min(1).max(MAX_CHECKED_QUOTES).nullish(),
    summary: z.string().min(1).max(MAX_SUMMARY_LENGTH).nullish(),
    /** The same as a document, for those who have it as one. */
    summaryFile: SummaryFile.nullish(),
  })
  .superRefine(({ quotes, summary, summaryFile }, context) => {
    const sent = [quotes, summary, summaryFile].filter((one) => one !== null && one !== undefined);
    if (sent.length === 1) return;
    context.addIssue({ code: 'custom', message: 'exactly one of quotes, summary and summaryFile must be sent' });
  });

const Offsets = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/**
 * `exact`: it stands so. `typographic`: marks, spaces, dashes or the case of its first letter differ, no word does.
 * `elided`: its words stand so, in order, with others left out where an ellipsis or brackets tell it. `altered`: most
 * of its words stand so. `absent`: they do not.
 */
export const Verdict = z.enum(['exact', 'typographic', 'elided', 'altered', 'absent']);
/** Whether the article gives the words to the one who is named; `unnamed`: it names nobody for them. */
export const Agreement = z.enum(['agrees', 'differs', 'unnamed']);
/** `removed` stands in the article alone, `added` in the quotation alone. */
export const DiffPart = z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() });

export const CheckedQuote = z.object({
  text: z.string(),
  /** Where it stands in the summary; absent where quotations were sent. */
  at: Offsets.optional(),
  verdict: Verdict,
  /** Where its words stand in the article, in order; empty where they do not. */
  spans: z.array(Offsets),
  /** What stands beside these words in their sentence and turns them: a negation, a condition …; null: nothing. */
  loss: z.string().nullable(),
  /** What the article has in the place of an ellipsis or of brackets, and what of weight is lost with it. */
  leftOut: z.array(Offsets.extend({ text: z.string(), loss: z.string().nullable() })),
  /** Of an altered one: the nearest words of the article. */
  nearest: Offsets.extend({ text: z.string() }).nullable(),
  diff: z.array(DiffPart),
  /** Null where nobody is named for it. */
  speaker: Agreement.nullable(),
  /** To whom the article gives these words. */
  saidBy: Speaker.nullable(),
});
export const CheckAnswer = z.object({
  quotes: z.array(CheckedQuote),
  /** The words of the document that was sent as the summary; `at` counts in them. */
  summary: z.string().optional(),
});

export type QuoteToCheck = z.infer<typeof QuoteToCheck>;
export type Verdict = z.infer<typeof Verdict>;
export type Agreement = z.infer<typeof Agreement>;
export type DiffPart = z.infer<typeof DiffPart>;
export type CheckedQuote = z.infer<typeof CheckedQuote>;
