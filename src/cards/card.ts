/** What a card shows, as plain data: verbatim strings and the line of their source. No look, no size, no HTTP. */
import type { Brand, CardKind } from '../schema.ts';
import type { PlannedCard } from '../sheet/plan.ts';

/** The line under every card: a card without its source is a rumour. */
export interface CardSource {
  publisher: string | null;
  /** ISO day. */
  date: string | null;
  /** Short address of the page, without scheme; null where none is known yet. */
  address: string | null;
  /** The paragraph, counted from 1, in which the words stand. */
  paragraph: number | null;
}

interface CardBase {
  /** BCP 47. */
  language: string;
  rtl: boolean;
  /** The language of our own words on it, where an editor chose another than the article's. */
  labels?: string;
  /** The look of the house that the card is of, for whoever draws it; absent: the theme's own. */
  brand?: Brand;
  source: CardSource;
}

/** The name and the verbatim role of someone who speaks. */
export interface Voice {
  name: string;
  role: string | null;
}

/** As it was planned, without the offsets: who draws it needs the words alone. */
type Drawn<K extends CardKind> = Omit<
  Extract<PlannedCard, { kind: K }>,
  'paragraph' | 'shows' | 'insertions' | 'sensitive'
> &
  CardBase;

/** The matter of a card is the headline; the events of a timeline are in order of time, by ISO year, month or day. */
export type SummaryCard = Drawn<'summary'>;
export type FactCard = Drawn<'fact'>;
/** Verbatim, without the marks around it, words left out shown by "…"; no speaker: the article does not say who. */
export type QuoteCard = Drawn<'quote'>;
export type VoicesCard = Drawn<'voices'>;
/** A figure, what is counted, and the sentence of the article that holds it. */
export type FigureCard = Drawn<'figure'>;
export type TimelineCard = Drawn<'timeline'>;
export type PeopleCard = Drawn<'people'>;
/** A sentence that reports what somebody says, without quotation marks. */
export type ReportedCard = Drawn<'reported'>;
/** Two wordings, each of its version of the article. */
export type CorrectionCard = Drawn<'correction'>;

export type Card =
  | SummaryCard | FactCard | QuoteCard | VoicesCard | FigureCard | TimelineCard | PeopleCard | ReportedCard
  | CorrectionCard;
export type CardOf<K extends CardKind> = Extract<Card, { kind: K }>;
