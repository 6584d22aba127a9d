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
  /** Endings of nouns for shops and workshops: "pizzería", "sorveteria". */
  trades?: RegExp;
  /** Words that end the names of firms: "Ferraz Energía", "Ferraz y Asociados". */
  ends: ReadonlySet<string>;
  sites: ReadonlySet<string>;
  /** Surnames as well, or parts of other names: these are sites before "of" only, "Sierra de Almar". */
  sitesBeforeOf: ReadonlySet<string>;
  classes: ClassNouns;
}

/** Nouns in small letters right before a name of the form of a site, which say that it is none: "el vino Castillo". */
interface ClassNouns {
  /** Wines, ships, films, cups. */
  things: ReadonlySet<string>;
  /** What bodies are called behind, beside the institutions: brands, teams, papers. */
  called: ReadonlySet<string>;
  /** Bodies that have the name of their town: "el municipio Villanueva del Río". */
  seated: ReadonlySet<string>;
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
  /** Nouns written small that are a part of the name behind them. */
  small?: SmallNouns;
  /** Adjectives that tell only whose it is among many: "Conseil municipal", but not "Conseil fédéral". */
  oneOfMany?: RegExp;
  /** What a body is for behind "pour" or "per", by its first noun: "Institut de recherche pour le développement". */
  purposes?: ReadonlySet<string>;
  /** Of the nouns above those that a name in capitals may follow over an adjective: "Unione sportiva Torano". */
  takesName?: ReadonlySet<string>;
}

/** Nouns in small letters that make a name with what stands behind them, beside `namesakes.houses` and `sites`. */
export interface SmallNouns {
  /** Bodies of a town or a land: "préfecture des Landes", "diocesi di Asti". */
  ofTown: ReadonlySet<string>;
  /** Those that need a word more: "conseil municipal de", "communauté de communes du", "scuola media di". */
  toldOfTown: ReadonlySet<string>;
  /** What such a noun is of in small letters: "cour (d’)appel", "comité (des) fêtes". */
  complements: ReadonlySet<string>;
  /** Bodies of one or several fields: "ministère (des) Pêches et (des) Océans". */
  ofFields: ReadonlySet<string>;
  /** Streets and what lies in nature, which a list keeps with their noun though it knows the rest: "lac de Garde". */
  ground: ReadonlySet<string>;
  /** What follows these behind "of" is a town, though they make no name with it: "mairie de", "ospedale di". */
  inTown: ReadonlySet<string>;
  /** Of these, one word behind "of" is a town, and no owner: "cour d’appel (de Pau)", "sindaco (di Asti)". */
  seats: ReadonlySet<string>;
  /** Held in a town, where nothing else is known of the name behind "of": "marché (de Dantokpa)". */
  markets?: ReadonlySet<string>;
  /** Roads that have a number: "nationale 6", "autoroute A84". */
  roads: ReadonlySet<string>;
  /** What such a noun is of where it is no site: "la place de l’État", "le pont de l’Ascension". */
  noSites?: Readonly<Record<string, RegExp>>;
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
