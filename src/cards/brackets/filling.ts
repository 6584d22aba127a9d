/** What a bracket puts into a passage, and what stands there without it. Types only. */
import type { Span } from '../../text/document.ts';

/** The words of the passage that it stands for; start and end are one where it is put between two words. */
export interface Filling extends Span {
  /** Words of the article, and where they stand. */
  put: Span;
  /** Where it stands for nothing: the word that it completes, before it or after it. */
  beside?: 'before' | 'after';
}
