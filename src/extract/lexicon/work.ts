/** What tells work: at a full name, where the words may be anything elsewhere, and in place of one. Types only. */

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

/** How the office or work of somebody is told in place of the name: "the mayor". */
export interface Callings {
  /** Articles in the form of a subject. */
  article: RegExp;
  /** Before a noun, they tell one from others, or how somebody is: "the other vet", "die junge Wirtin". */
  apart: ReadonlySet<string>;
  /** "la sexagénaire": a noun that tells an age alone. */
  age?: RegExp;
  /** "39-jährige", "79 Jahre alte", its three tokens apart. */
  aged?: RegExp;
  /** "depuis", "há": since when somebody has been it. */
  since?: RegExp;
  /** "aujourd'hui décorateur": what stands before what somebody is now. */
  now?: RegExp;
  /** "lui-même fils de marin", "professora até 2019": what tells less than an office. */
  aside?: RegExp;
}
