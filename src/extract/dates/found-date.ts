/** What the readers of dates share. Types only. */
import type { Document, Span } from '../../text/document.ts';
import type { Word } from '../numbers/words.ts';
import type { Day, Precision } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';

export interface FoundDate extends Span {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when it cannot be told. */
  date: string | null;
  precision: Precision;
  /** A day of the week alone: it may be the beginning of a longer date. */
  weekday?: true;
  /** A day of a month that is told without its year: a range may give it. */
  monthDay?: { month: number; day: number };
  /** A day of a month: it may be what follows a day of the week. */
  ofMonth?: true;
}

export interface Reading {
  doc: Document;
  words: Word[];
  published: Day | null;
  /** "GB", "US"; null where nothing tells. */
  region: string | null;
  lexicon: DateLexicon;
}

/** Reads the date that stands at a word, or none. */
export type DateReader = (reading: Reading, index: number) => FoundDate | null;
