/** What is done to somebody, and what somebody did. Types only. */

/** Auxiliaries of the passive, and the participles that follow them. */
export interface Passive {
  auxiliaries: ReadonlySet<string>;
  participle: RegExp;
  /** Endings of participles that other words have too, so that they count before an agent alone: "interrotta da". */
  strong?: RegExp;
  /** "avant d'être interrompue", "antes de ser interrumpida". */
  infinitives?: ReadonlySet<string>;
}

/** "le film de Sam Roy", "Ada Moro, accusée de vol": what stands before or behind a name, and the nouns it gives. */
export interface Deed {
  before?: RegExp;
  behind?: RegExp;
  nouns: readonly string[];
}
