/** What tells somebody's work where it stands at their full name, and elsewhere may be anything. Types only. */

export interface Work {
  /** Wider endings than those of `roleEndings`. */
  endings: RegExp;
  /** Words that end so and are no work. */
  not: ReadonlySet<string>;
  /** Nouns that elsewhere are surnames, adjectives or things: "Müller", "maggiore", "caixa". */
  nouns: ReadonlySet<string>;
  /** Words before what somebody is: "arbeitet als". */
  verbs: readonly (readonly string[])[];
}
