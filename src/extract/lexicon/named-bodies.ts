/** What a lexicon knows of bodies by the words of their names: the shape of three of its fields. Types only. */

/** Nouns before the name of somebody whose name a thing bears, lower-cased: "el colegio", "la rue". */
export interface Namesakes {
  /** Schools, houses, prizes. */
  bodies: ReadonlySet<string>;
  /** Streets, bridges, stadiums. */
  places: ReadonlySet<string>;
  /** Of the bodies those whose noun a list keeps: "lycée Victor Hugo". */
  houses: ReadonlySet<string>;
}

/** Words that tell that the name behind a preposition is somebody's: "un gol de", "bought … from". */
export interface Somebodys {
  /** What the kind model calls it. */
  sign: 'deed of' | 'case against' | 'got from' | 'given to' | 'kin of';
  prepositions: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** How far before the preposition one of the words may stand, in tokens. */
  reach: number;
}

/** Nouns that open the names of bodies and places with a capital: "Bodegas Ferraz", "Praceta do Souto". Lower-cased. */
export interface NameOpeners {
  /** Beside the institutions: houses, forces, trades, papers, clubs. */
  bodies: ReadonlySet<string>;
  /** Words that end the names of firms: "Ferraz Energía", "Ferraz y Asociados". */
  ends: ReadonlySet<string>;
  sites: ReadonlySet<string>;
  /** Surnames as well, or parts of other names: these are sites before "of" only, "Sierra de Almar". */
  sitesBeforeOf: ReadonlySet<string>;
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
  kinds?: BodyKinds;
}

/** Which nouns for bodies mean none of which names, where they are no part of the name. */
interface BodyKinds {
  /** One office each: "la préfecture", "el ayuntamiento", "la questura". */
  offices: RegExp;
  /** Of members, and none of the state: "l'association", "el sindicato". */
  societies: RegExp;
  /** Firms and clubs, which are neither: "l'entreprise", "il club". */
  firms: RegExp;
  /** How the names of bodies of the state begin: "Conseil départemental", "Ministero". */
  ofState: RegExp;
  /** How those of associations and unions do: "Fédération", "Sindacato". */
  ofMembers: RegExp;
}
