/** A passage that may become a card, as it is weighed: what it shows, and whose word it is. Types only. */
import type { Span } from '../../text/document.ts';
import type { Voice } from '../card.ts';

export interface Passage {
  /** `summary`: the sentence under a title; `lead`: the headline itself, where it was taken from the text. */
  kind: 'fact' | 'quote' | 'figure' | 'summary' | 'lead';
  /** The stretches of the article that it shows, in order of the text. */
  shown: readonly Span[];
  speaker: Voice | null;
  /** Of a quotation: the writer's sentence that stands over the words; absent: they stand alone. */
  leadIn?: Span;
  /** The same as it is read, the words of brackets in their place; absent: there are none. */
  read?: readonly Span[];
}

/** Named numbers that describe a passage, about 0 to 3; one that is not there is 0. */
export type Features = Record<string, number>;
