/** What a card shows, as plain data: verbatim strings and where they stand. No look, no size, no HTTP. */
import type { Brand, CardKind } from '../schema.ts';

/** The line under every card: a card without its source is a rumour. */
export interface CardSource {
  publisher: string | null;
  title: string | null;
  /** ISO day. */
  date: string | null;
  /** Short address of the page, without scheme; null where none is known yet. */
  address: string | null;
  /** The paragraph, counted from 1, in which the words stand. */
  paragraph: number | null;
}

interface CardBase {
  id: string;
  /** BCP 47. */
  language: string;
  rtl: boolean;
  /** The look of the house that the card is of, for whoever draws it; absent: the theme's own. */
  brand?: Brand;
  source: CardSource;
}

/** The name and the verbatim role of someone who speaks. */
export interface Voice {
  name: string;
  role: string | null;
}

export interface SummaryCard extends CardBase {
  kind: 'summary';
  headline: string;
  facts: string[];
}

export interface FactCard extends CardBase {
  kind: 'fact';
  text: string;
}

export interface QuoteCard extends CardBase {
  kind: 'quote';
  /** Verbatim, without the marks around it; words left out are shown by "…". */
  text: string;
  /** Null: the article does not say who; never guessed. */
  speaker: Voice | null;
  /** Which part of a long quotation this is. */
  part: { number: number; of: number } | null;
}

export interface VoicesCard extends CardBase {
  kind: 'voices';
  /** The matter on which they speak: the headline. */
  matter: string;
  voices: { text: string; speaker: Voice }[];
}

export interface FigureCard extends CardBase {
  kind: 'figure';
  figure: string;
  /** What is counted, verbatim. */
  label: string;
  /** The sentence of the article that holds the figure. */
  sentence: string | null;
}

export interface TimelineCard extends CardBase {
  kind: 'timeline';
  matter: string;
  /** In order of time; `date` is an ISO year, month or day. */
  events: { date: string; text: string }[];
}

export interface PeopleCard extends CardBase {
  kind: 'people';
  matter: string;
  people: Voice[];
}

export type Card = SummaryCard | FactCard | QuoteCard | VoicesCard | FigureCard | TimelineCard | PeopleCard;
export type CardOf<K extends CardKind> = Extract<Card, { kind: K }>;
