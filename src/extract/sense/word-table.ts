/** What is known of a language's words whose meaning stands elsewhere. */

export interface SenseWords {
  /** Third-person pronouns and possessives for people. */
  people: ReadonlySet<string>;
  /** The same for things and for many. */
  things: ReadonlySet<string>;
  /** Those of `things` that stand for more than one. */
  many: ReadonlySet<string>;
  /** Those that in speech stand for the matter of the headline: "it". */
  matter: ReadonlySet<string>;
  /** Determiners that point: "these vaccines". */
  demonstratives: ReadonlySet<string>;
  /** "this week", "este lunes": counts from the day of the article, and the day stands on the card. */
  times: ReadonlySet<string>;
  /** Those of the demonstratives that point away from that day: "ese lunes" is one of which was told. */
  far: ReadonlySet<string>;
  /** "this city": the one that the article is about. */
  ours: ReadonlySet<string>;
  /** Each wants its other half: "another", "also", "instead". */
  halves: ReadonlySet<string>;
  /** A comparison, and what joins it to its other half. */
  more: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** "here", "there": where? */
  spots: ReadonlySet<string>;
  /** Joins a sentence to the one before it. */
  joining: ReadonlySet<string>;
  /** At the head of the next sentence these turn what was said. */
  turning: ReadonlySet<string>;
  /** A sentence that opens with a bare "that" speaks of the one before it. */
  that: RegExp;
  /** A pronoun before its verb that is spelled like an article: "Lo aveva annunciato …". */
  clitic: RegExp | null;
  /** "the": what follows is known already, from the article or from life. */
  definite: ReadonlySet<string>;
  /** After a noun these say which one it is: "the bridge over the Elbe". */
  which: ReadonlySet<string>;
  /** A pronoun that stands for nothing: "it is unclear whether". */
  expletive: RegExp;
  /** There is one of them, or everybody's own. */
  known: ReadonlySet<string>;
}
