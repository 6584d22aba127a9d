/** One short newspaper passage and what must be read from it: every quotation in order, and no other. Types only. */
export interface Passage {
  why: string;
  text: string;
  quotes: readonly { says: string; by: string | null; role?: string | null; kind?: 'sentence' | 'fragment' }[];
}
