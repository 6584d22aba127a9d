/** What a lexicon knows of whose view words are, where nobody is told to say them. Types only. */

export interface Views {
  /** What somebody is who holds a view, before its "that": "está convencido de que". */
  convinced?: ReadonlySet<string>;
  /** Phrases with a possessive for whose view it is: "a su juicio", "ihrer Ansicht nach". */
  ownViews?: readonly (readonly string[])[];
  /** Prepositions that name whose view it is, where a sentence begins with them: "Para Hurtado, …". */
  viewWords?: ReadonlySet<string>;
}
