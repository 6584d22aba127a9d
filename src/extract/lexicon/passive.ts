/** What is done to somebody: auxiliaries of the passive, and the participles that follow them. Types only. */
export interface Passive {
  auxiliaries: ReadonlySet<string>;
  participle: RegExp;
  /** Endings of participles that other words have too, so that they count before an agent alone: "interrotta da". */
  strong?: RegExp;
  /** "avant d'être interrompue", "antes de ser interrumpida". */
  infinitives?: ReadonlySet<string>;
}
