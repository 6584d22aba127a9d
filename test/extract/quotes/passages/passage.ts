/** One short newspaper passage and what must be read from it: every quotation in order, and no other. Types only. */
export interface Passage {
  why: string;
  text: string;
  quotes: readonly Said[];
}

export interface Said {
  says: string;
  by: string | null;
  /** The reader names nobody yet, since it is not sure enough. A pity, and no fault. */
  unsure?: true;
  role?: string | null;
  kind?: 'sentence' | 'fragment';
}
