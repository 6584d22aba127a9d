/** What a lexicon knows of bodies by the words of their names: the shape of two of its fields. Types only. */

/** Nouns before the name of somebody whose name a thing bears, lower-cased: "el colegio", "la rue". */
export interface Namesakes {
  /** Schools, houses, prizes. */
  bodies: ReadonlySet<string>;
  /** Streets, bridges, stadiums. */
  places: ReadonlySet<string>;
}

export interface BodyHeads {
  /** Nouns that name a body by their capital. */
  nouns: ReadonlySet<string>;
  /** Adjectives that say which one it is, by their endings; "the Senate favourable to" is none. */
  adjective: RegExp;
  /** Articles between "of" and what the body is of: "Fédération de l'enseignement". */
  articles: ReadonlySet<string>;
  /** Verbs that may stand behind "of" as well: "demande à la Commission de proposer". */
  infinitive: RegExp;
  /** Does nothing but such an adjective and a field of office go on in small letters: "Ministerio ruso de Defensa"? */
  ofNationsOnly?: true;
  /** Nouns that papers call a body by and that are no part of its name: "el consistorio" is an "Ayuntamiento". */
  calledBy?: readonly (readonly [noun: RegExp, name: RegExp])[];
}
