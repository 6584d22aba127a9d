/**
 * The stored record of a sheet: the article, what was read in it, and when. Parsed at every read, never cast.
 * A record of an older version is lifted step by step to the present one; one that cannot be is RECORD_BROKEN.
 */
import * as z from 'zod';
import { Fault } from '../errors.ts';
import type { Extraction } from '../extract/extraction.ts';
import { EXPIRY_MARGIN_S, MAX_RECORD_BYTES } from '../limits.ts';
import { Brand, Claim, DateMention, Fact, Figure, Headline, Named, Person, Quote, Source } from '../schema.ts';
import { Revision } from './edits.ts';
import { packBlocks, StoredBlocks } from './packed-blocks.ts';
import { Plan } from './plan.ts';

export const RECORD_VERSION = 1;

/** Kept with the record and never on the wire: see OfEntity. */
const ofEntity = { entity: z.string().optional() };

const StoredExtraction = z.object({
  headline: Headline,
  facts: z.array(Fact.omit({ link: true })),
  quotes: z.array(Quote.omit({ link: true }).extend(ofEntity)),
  claims: z.array(Claim.omit({ link: true }).extend(ofEntity)).optional(),
  figures: z.array(Figure),
  dates: z.array(DateMention),
  people: z.array(Person.extend(ofEntity)),
  organisations: z.array(Named.extend(ofEntity)),
  places: z.array(Named),
}) satisfies z.ZodType<Extraction>;

/** A sheet of the same source, and the time of its first post. */
export const Version = z.object({ id: z.string(), at: z.iso.datetime() });
export type Version = z.infer<typeof Version>;

export const SheetRecord = z.object({
  recordVersion: z.literal(RECORD_VERSION),
  /** Which reader read it; a sheet of another one is read anew when its article is posted again. */
  readerVersion: z.string(),
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** After this moment the store drops the record; null keeps it. */
  expiresAt: z.iso.datetime().nullable(),
  /** The newest version of the article from the same source; null on the newest. Records of before have neither. */
  supersededBy: Version.nullable().default(null),
  /** The version before this one; null on the first. */
  corrects: Version.nullable().default(null),
  /** What editors changed last: kept by itself, laid over the record when it is read. */
  edited: Revision.extend({ name: z.string() }).nullable().default(null),
  /** The text that all offsets count in, and what is known of its blocks; its metadata is in `source`. */
  article: z.object({ text: z.string(), bodyStart: z.int().nonnegative(), blocks: StoredBlocks }),
  source: Source,
  /**
   * The address whose versions it is one of: stated, or fetched; what a page says of itself joins nobody's line.
   * Records
   * of before have none, and belong to their source.
   */
  line: z.string().nullable().optional(),
  extraction: StoredExtraction,
  /** The look of the house that posted it; records of before have none. */
  brand: Brand.nullable().default(null),
  /** Its cards, planned when it was posted; records of before have none, and are planned when they are shown. */
  plan: Plan.nullable().default(null),
});
export type SheetRecord = z.infer<typeof SheetRecord>;

/** A record whose cards are planned: what is made of it in one call is made of one plan. */
export type PlannedRecord = SheetRecord & { plan: Plan };

export const lineOf = ({ line, source }: Pick<SheetRecord, 'line' | 'source'>): string | null =>
  line === undefined ? source.url : line;

const Versioned = z.looseObject({ recordVersion: z.int().positive() });
type Versioned = z.infer<typeof Versioned>;

/** From each older version the step to the next; keyed by the version that the step starts from. */
type Migrations = Readonly<Record<number, (old: Versioned) => Versioned>>;
const MIGRATIONS: Migrations = {};

/**
 * Reads what a store returned for a sheet.
 * @throws Fault RECORD_BROKEN when it is no JSON, of an unknown version, or not a record.
 */
export function parseRecord(id: string, json: string, migrations: Migrations = MIGRATIONS): SheetRecord {
  try {
    let stored = Versioned.parse(JSON.parse(json));
    for (let step = migrations[stored.recordVersion]; step; step = migrations[stored.recordVersion])
      stored = step(stored);
    return SheetRecord.parse(stored);
  } catch (cause) {
    throw new Fault(
      'RECORD_BROKEN',
      `The record of sheet ${id} cannot be read. Post its article again to replace it.`,
      { cause },
    );
  }
}

/** When a store may drop all that belongs to a sheet, in seconds; undefined for one that is kept for good. */
export function expirationOf({ expiresAt }: Pick<SheetRecord, 'expiresAt'>): number | undefined {
  return expiresAt === null ? undefined : Math.ceil(Date.parse(expiresAt) / 1000) + EXPIRY_MARGIN_S;
}

/**
 * What a store keeps of a sheet. Its links are worked out whenever it is read.
 * @throws Fault ARTICLE_TOO_LONG
 */
export function storedJson(record: SheetRecord): string {
  const { article } = record;
  const kept = { ...article, blocks: packBlocks(article.blocks) };
  const json = JSON.stringify({ ...record, supersededBy: null, corrects: null, edited: null, article: kept });
  const bytes = Buffer.byteLength(json);
  if (bytes <= MAX_RECORD_BYTES) return json;
  throw new Fault(
    'ARTICLE_TOO_LONG',
    `The article and what was read in it may take at most ${MAX_RECORD_BYTES} bytes; they take ${bytes}.`,
  );
}

/** For calls that mend or remove a broken record: it is as good as none. */
export function brokenIsNull(thrown: unknown): null {
  if (thrown instanceof Fault && thrown.code === 'RECORD_BROKEN') return null;
  throw thrown;
}
