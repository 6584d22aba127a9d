/**
 * The fact sheet as it goes out on the wire, version 1: the one source of truth for its fields.
 * Types are inferred from here; nothing else declares them again.
 */
import * as z from 'zod';

/** UTF-16 offsets into the article's text, end exclusive: `text === article.slice(start, end)`. */
const span = { text: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() };
const link = z.string().nullable();
const isoDay = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

export const Source = z.object({
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  /** ISO date, or date-time where the article gives one. */
  publishedAt: z.string().nullable(),
  /** BCP 47. */
  language: z.string(),
  wordCount: z.int().nonnegative(),
  sha256: z.string(),
  /** What the page says of itself though nobody stated or fetched its address; absent where there is no such thing. */
  claimed: z.array(z.enum(['publisher', 'url'])).optional(),
  /**
   * Why words of the page stand nowhere in the text: struck out, hidden, set against their order; absent where none
   * were left out.
   */
  leftOut: z.array(z.enum(['struck-out', 'hidden', 'reordered', 'note-mark'])).optional(),
});

export const Headline = z.object({
  text: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  from: z.enum(['title', 'lead']),
  /** An editor chose these words of the article; absent: they were read. */
  by: z.literal('editor').optional(),
});

export const Fact = z.object({
  id: z.string(),
  ...span,
  link,
  /** The writer's own statement, what somebody says, or a view; absent in answers of older versions. */
  kind: z.enum(['statement', 'claim', 'opinion']).optional(),
  /** Whose word it is, and where the sentence says so; null where it does not. */
  attribution: z.object({ name: z.string(), start: z.int(), end: z.int() }).nullable().optional(),
});

export const Speaker = z.object({ name: z.string(), role: z.string().nullable() });

/** The words of the article that name the speaker, and the rule that read them. */
export const Evidence = z.object({
  rule: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** From the words that tell the speaker to the name, in order: “she said” → “she” → “Rosa Medina”. */
  path: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })).optional(),
  /** An editor chose these words; absent: they were read. */
  by: z.literal('editor').optional(),
});

export const Quote = z.object({
  id: z.string(),
  ...span,
  link,
  kind: z.enum(['sentence', 'fragment']),
  speaker: Speaker.nullable(),
  evidence: Evidence.nullable(),
  /** 0–1, the probability that the speaker is right, calibrated; absent where there is none. */
  confidence: z.number().min(0).max(1).optional(),
  /** Id of the quotation that this one carries on. */
  continues: z.string().nullable(),
});

/** What a verb of saying makes of the words: a statement, a contested claim, a denial, a promise, a question. */
export const CueKind = z.enum(['states', 'claims', 'denies', 'promises', 'asks']);

/** What somebody is reported to say without quotation marks; `text` is the whole clause, in the writer's words. */
export const Claim = z.object({
  id: z.string(),
  ...span,
  link,
  speaker: Speaker.nullable(),
  /** The words that make it somebody's: "said", "according to". */
  cue: z.object({ ...span, kind: CueKind }),
  evidence: Evidence.nullable(),
  /** 0–1, the probability that the speaker is right; absent where there is none, and on sheets of older readers. */
  confidence: z.number().min(0).max(1).optional(),
});

/** What speaks for checking a sentence first (a figure …) or against it (a forecast, a wish, the first person). */
export const CheckSign = z.enum([
  'figure', 'comparison', 'agent', 'specific', 'disputed', 'prediction', 'demand', 'first-person',
]);

/** A fact or a claim, how much it is worth checking, and why: words of the article. */
export const CheckFirst = z.object({
  id: z.string(),
  /** Comparable within a sheet; below 1 there is hardly anything to check. */
  worth: z.int(),
  reasons: z.array(z.object({ sign: CheckSign, ...span })),
});

export const Figure = z.object({
  id: z.string(),
  ...span,
  value: z.number().nullable(),
  /** ISO 4217 currency, "%", a unit symbol, or null for a bare count. */
  unit: z.string().nullable(),
  /** What is counted: a verbatim phrase of the article. */
  label: z.string().nullable(),
});

export const DateMention = z.object({
  id: z.string(),
  ...span,
  date: isoDay.nullable(),
  precision: z.enum(['day', 'month', 'year']),
});

/**
 * Where the article names somebody in full: `article.slice(start, end) === name`. Absent on sheets of older readers.
 */
const naming = { start: z.int().nonnegative().optional(), end: z.int().nonnegative().optional() };

export const Person = z.object({
  name: z.string(),
  role: z.string().nullable(),
  mentions: z.int().positive(),
  ...naming,
  /** Where the role stands; absent where there is none. */
  roleStart: z.int().nonnegative().optional(),
  roleEnd: z.int().nonnegative().optional(),
});
export const Named = z.object({ name: z.string(), mentions: z.int().positive(), ...naming });

/** A voice of the article; `name` is null for all words of which it names nobody. */
export const SpeakingSource = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  kind: z.enum(['person', 'organisation', 'document', 'unnamed']),
  quotes: z.int().positive(),
  words: z.int().nonnegative(),
});

export const SIZE_NAMES = ['og', 'square', 'portrait', 'story', 'pin'] as const;
export const SizeName = z.enum(SIZE_NAMES);

export function bySize<T>(of: (size: SizeName) => T): Record<SizeName, T> {
  const [og, square, portrait, story, pin] = SIZE_NAMES;
  return { og: of(og), square: of(square), portrait: of(portrait), story: of(story), pin: of(pin) };
}

/** Words of ours that may stand over a card; which of them a kind may bear, src/cards/kickers.ts says. */
export const KICKER_NAMES = ['summary', 'fact', 'quote', 'figure', 'timeline', 'people', 'verbatim'] as const;
export const KickerName = z.enum(KICKER_NAMES);

export const CARD_KINDS = [
  'summary', 'fact', 'quote', 'voices', 'figure', 'timeline', 'people', 'reported', 'correction',
] as const;
export const CardKind = z.enum(CARD_KINDS);

export const CardImage = z.object({
  url: z.string(),
  width: z.int(),
  height: z.int(),
  /** What stands on this very picture: a link preview may show fewer events than a story. On sheets alone. */
  alt: z.string().optional(),
});
/** What of a card other than its text holds an insertion. */
export const InsertedIn = z.enum(['role', 'leadIn']);
export const CardEntry = z.object({
  id: z.string(),
  kind: CardKind,
  alt: z.string(),
  page: z.string(),
  /**
   * The words in square brackets on the card, at `at` of its text (of a list: of its item number `item`, from 0; where
   * `of` says so, of its speaker's role or of what leads in), and where in the article they stand.
   */
  insertions: z
    .array(z.object({
      at: z.int().nonnegative(), text: z.string(), start: z.int(), end: z.int(), item: z.int().nonnegative().optional(),
      of: InsertedIn.optional(),
    }))
    .optional(),
  /** The writer's own words that stand over a quotation, before what is said; absent: none do. */
  leadIn: z.object({ text: z.string(), start: z.int(), end: z.int() }).optional(),
  /** A desk should look twice before it posts this card. */
  sensitive: z.boolean().optional(),
  /** An editor picked its words; absent: the planner chose them. */
  by: z.literal('editor').optional(),
  /** The size, the theme and the kicker that an editor chose for it; its addresses carry the theme. */
  size: SizeName.optional(),
  theme: z.string().optional(),
  kicker: KickerName.optional(),
  /** Released by an editor as it is now; absent: a draft. */
  approved: z.boolean().optional(),
  images: z.object(bySize(() => CardImage)),
});

/** Families of type that cards can be set in; absent: those of the theme. */
export const FONT_PAIRINGS = ['newsreader-inter', 'newsreader', 'inter'] as const;

/** Where on a card the logo of a house stands; absent: `bottom-start`. */
export const CORNERS = ['bottom-start', 'bottom-end', 'top-end'] as const;
export const Corner = z.enum(CORNERS);

/** A house's own look, stored with the sheet. Whatever it brings, the contrast of a card is kept. */
export const Brand = z.object({
  /** #rrggbb */
  accent: z.string().nullable(),
  /** A checked picture as a data URI, and its own size in pixels. */
  logo: z.object({ src: z.string(), width: z.number().positive(), height: z.number().positive() }).nullable(),
  /** Stands as the publisher where the article states none. */
  name: z.string().nullable(),
  fonts: z.enum(FONT_PAIRINGS).nullable(),
  corner: Corner.optional(),
});

/** A look that is saved under a name, to be chosen for any sheet: with the theme that its cards are drawn in. */
export const Kit = Brand.extend({ theme: z.string().nullable() });

/** Another version of an article from the same source: its sheet, and when that was made. */
export const OtherVersion = z.object({ id: z.string(), at: z.string(), page: z.string(), json: z.string() });

export const Sheet = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  createdAt: z.string(),
  /** How many times editors changed it; 0 for what was read. */
  revision: z.int().nonnegative(),
  /** When the last of these changes was made; absent where there is none. */
  editedAt: z.string().optional(),
  /** The sheet was released as a whole, as it is now; absent: a draft. */
  approved: z.boolean().optional(),
  /** The sheet is removed at this time; absent: kept for good. */
  expiresAt: z.string().optional(),
  /** The newest version, once the article was corrected; absent on the newest itself. */
  correctedBy: OtherVersion.optional(),
  /** The version before this one; absent on the first. */
  corrects: OtherVersion.optional(),
  /** Name of the brand kit that an editor chose for it; absent: the look that it was posted with. */
  brand: z.string().optional(),
  /** BCP 47 of our own words on its cards, where an editor chose another language than the article's. */
  labels: z.string().optional(),
  source: Source,
  headline: Headline,
  facts: z.array(Fact),
  quotes: z.array(Quote),
  /** Read in English articles; none where an older reader read it. */
  claims: z.array(Claim),
  /** Facts and claims, most worth checking first. */
  checkFirst: z.array(CheckFirst),
  figures: z.array(Figure),
  dates: z.array(DateMention),
  people: z.array(Person),
  organisations: z.array(Named),
  places: z.array(Named),
  /** Whom the article lets speak, in the order of their first words. */
  sources: z.array(SpeakingSource),
  cards: z.array(CardEntry),
  urls: z.object({ page: z.string(), embed: z.string(), oembed: z.string(), json: z.string() }),
});

export type SpeakingSource = z.infer<typeof SpeakingSource>;
export type CueKind = z.infer<typeof CueKind>;
export type Claim = z.infer<typeof Claim>;
export type CheckSign = z.infer<typeof CheckSign>;
export type CheckFirst = z.infer<typeof CheckFirst>;
export type SizeName = z.infer<typeof SizeName>;
export type CardKind = z.infer<typeof CardKind>;
export type KickerName = z.infer<typeof KickerName>;
export type Source = z.infer<typeof Source>;
export type Headline = z.infer<typeof Headline>;
export type Fact = z.infer<typeof Fact>;
export type Speaker = z.infer<typeof Speaker>;
export type Evidence = z.infer<typeof Evidence>;
export type Quote = z.infer<typeof Quote>;
export type Figure = z.infer<typeof Figure>;
export type DateMention = z.infer<typeof DateMention>;
export type Person = z.infer<typeof Person>;
export type Named = z.infer<typeof Named>;
export type Brand = z.infer<typeof Brand>;
export type Kit = z.infer<typeof Kit>;
export type CardEntry = z.infer<typeof CardEntry>;
export type OtherVersion = z.infer<typeof OtherVersion>;
export type Sheet = z.infer<typeof Sheet>;
