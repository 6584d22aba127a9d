/** What a reading of a document yields, before links, ids of cards and addresses are put on it. Types only. */
import type { Claim, DateMention, Evidence, Fact, Figure, Headline, Named, Person, Quote } from '../schema.ts';

export type { Evidence };
/** A sheet's spans without what only the share layer can add. */
export type ReadFact = Omit<Fact, 'link'>;
export type ReadQuote = Omit<Quote, 'link'> & OfEntity;
export type ReadClaim = Omit<Claim, 'link'> & OfEntity;
export type ReadPerson = Person & OfEntity;
export type ReadNamed = Named & OfEntity;

/**
 * Who speaks or is named: one id for one person or body throughout a sheet, whatever words name it. Not on the wire;
 * absent on records of older readers.
 */
export interface OfEntity {
  entity?: string | undefined;
}

export interface Extraction {
  headline: Headline;
  facts: ReadFact[];
  quotes: ReadQuote[];
  /** Absent on records of older readers. */
  claims?: ReadClaim[] | undefined;
  figures: Figure[];
  dates: DateMention[];
  people: ReadPerson[];
  organisations: ReadNamed[];
  places: Named[];
}

/** What the reader may know of the article beside its text. */
export interface ReadingContext {
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** ISO date or date-time; relative dates count from it. */
  publishedAt: string | null;
  /** The page's own tag, "en-GB": its region tells how numeric dates are written. */
  language?: string | null;
}
