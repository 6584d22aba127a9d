/** One short newspaper passage and what must be read from it: every quotation in order, and no other. Types only. */
export interface Passage {
  why: string;
  text: string;
  quotes: readonly Said[];
}

export interface Said {
  says: string;
  by: string | null;
  /**
   * Near the line: the reader may name nobody, since it is not sure enough. A pity, and no fault; another name is one.
   */
  unsure?: true;
  role?: string | null;
  kind?: 'sentence' | 'fragment';
}
