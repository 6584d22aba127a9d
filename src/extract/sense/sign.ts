/** What a passage leaves open, by kind; where it stands. Types only. */
import type { Span } from '../../text/document.ts';

export type Sign =
  | 'joining' | 'person' | 'thing' | 'matter' | 'demonstrative' | 'half' | 'definite' | 'surname'
  | 'condition' | 'told';

export interface Dangling extends Span {
  sign: Sign;
}
