/** What a lexicon knows of whose view words are, where nobody is told to say them. Types only. */
import type { Deed } from './deeds.ts';
import type { Fields } from './work.ts';

export interface Views {
  relays?: Relays;
  works?: Works;
  saidByObject?: SaidByObject;
  /**
   * "le gustaría que Gil dijera", "niega que haya dicho": what makes of it a wish, verbs of whoever denies it, and
   * the subjunctive of saying, in one word or two.
   */
  mood?: Readonly<Record<'wishing' | 'denying' | 'said' | 'have' | 'done', RegExp>>;
  /** Of verbs, the forms that tell what happened once, or how somebody is now: "viajó", "ha parlato", "está triste". */
  happened?: RegExp;
  /** Words of one who tells of themselves, and no body's: "me voy", "gracias". */
  ofSelf?: RegExp;
  /** Words that speak of oneself or to somebody, from the first on: "vous mentez", "ganaremos"; no "tramos". */
  spoken?: RegExp;
  /** "C’est ainsi que … a ouvert la séance": the word for "thus", and verbs behind it of whoever just spoke. */
  thus?: { word: string; verbs: RegExp };
  /** Participles of asking for a thing, which is not what anybody says: "comme demandé par Roux". */
  demanded?: ReadonlySet<string>;
  /** Nouns of what somebody asks: "Auf die Frage von Richter Kern". */
  questions?: ReadonlySet<string>;
  /** Prepositions with which somebody answers such a noun: "auf die Frage", "à la question". */
  beforeQuestions?: ReadonlySet<string>;
  /** Nouns for a part of what is written: "uno de los párrafos de la sentencia" is the judgment's. */
  passages?: ReadonlySet<string>;
  /** What somebody is who holds a view, before its "that": "está convencido de que". */
  convinced?: ReadonlySet<string>;
  /** Phrases with a possessive for whose view it is: "a su juicio", "ihrer Ansicht nach". */
  ownViews?: readonly (readonly string[])[];
  /** Prepositions that name whose view it is, where a sentence begins with them: "Para Hurtado, …". */
  viewWords?: ReadonlySet<string>;
  /** Nouns without an article behind such a word, which are nobody's view: "per giunta", "per lettera". */
  means?: ReadonlySet<string>;
  /** Nouns for anybody who works for a body or belongs to it: "il funzionario dell'Enit", "l'esponente della Cgil". */
  servants?: ReadonlySet<string>;
  /** Behind a verb of saying what points back at words: "ha commentato così la vittoria". */
  inThisWay?: readonly (readonly string[])[];
  /** What opens a sentence before a noun for what is said: "Dura la replica dei sindacati: «…»", "Ecco la risposta". */
  soIsSaid?: RegExp;
  /** Openings as those of `bringsIn` that may as well tell of a thing: "È la spiegazione del sindaco", "… del caso". */
  bringsInSpeaker?: RegExp;
  /** Of `agents` the one that tells in what office somebody acts, where no article follows: "da sindaco". */
  inOffice?: string;
  /** Where one of `signs`, with the word before it, is a figure of speech: "all'insegna di". */
  noSign?: RegExp;
  /** To whom or how it is said, behind a preposition that is no "of": "ai giornalisti", "al telefono", "in lacrime". */
  hearers?: ReadonlySet<string>;
  /**
   * Papers and stations behind the preposition of whoever is told: those that a capital tells from other words, those
   * without an article ("à France Inter"), and the posts of those who work there ("une journaliste à l'AFP").
   */
  outlets?: { to: string; papers: RegExp; bare: ReadonlySet<string>; posts: ReadonlySet<string> };
  /** Who has an office before a court, and who is a party or a witness there: nobody is both. */
  court?: { offices: ReadonlySet<string>; parties: ReadonlySet<string> };
  /** What is said and says nothing, and whose it is need not be told: "Sprichwort", "devise". */
  sayings?: ReadonlySet<string>;
  /** Pronouns that a relative clause tells of: "celui qui". */
  whoever?: ReadonlySet<string>;
  /** "En la Moncloa repiten", "Au ministère, on évoque": where a body speaks, and words for nobody in particular. */
  there?: { prepositions: ReadonlySet<string>; phrases: readonly (readonly string[])[]; nobody: ReadonlySet<string> };
  /** What stands behind a hyphen in the first office of several: "o diretor" may be the "diretor-geral". */
  firstOffice?: RegExp;
  /**
   * Infinitives of saying with a subject of their own: "depois de Gil dizer que", "com Gil a dizer que", "de Gil ter
   * dito que". The prepositions before the subject, and the words before the verb.
   */
  ownInfinitive?: { time: RegExp; after: string; of: RegExp; with: string; to: string; have: string };
  /** Nouns for bodies that are seldom called after somebody, as schools are: "o presidente da câmara Luís Prates". */
  unnamedBodies?: ReadonlySet<string>;
  /** Nouns that many a named body may be called by: "das Unternehmen", "l'agence". */
  anyBody?: ReadonlySet<string>;
  /** What any company may be called by: "l’azienda" is "la società" of the sentence before. */
  firms?: ReadonlySet<string>;
  /** What any body that is no firm may be called by: "el organismo", "die Behörde". */
  anyInstitution?: ReadonlySet<string>;
  /** Endings of verbs that stand before their subject behind a sentence in marks: „…“, rechnet Keller vor. */
  turnedVerbs?: RegExp;
  /**
   * What whoever takes a stand of their own on what was said does or is: "desconfía", "winkt ab". Storms threaten, too:
   * that tells only where the noun is known to be for somebody who speaks.
   */
  standing?: { ofAnybody: RegExp; ofSpeakers: RegExp };
}

/** Words that tell which clause somebody stands in. */
export interface ClauseWords {
  /** Finite verbs behind a noun for somebody, where their endings are those of adjectives as well. */
  finite?: RegExp;
  /** Verbs that stand between a noun and a name, where adjectives do as well: "le policier arrête Luc Roux". */
  beforeName?: RegExp;
  /** Nouns for somebody that are verbs behind another: "la monitrice garde son calme". */
  nounsAndVerbs?: ReadonlySet<string>;
  /** Where "we" is "us" as well, the forms of verbs that are of "we"; and what is "have" of "I" and "we". */
  ofUs?: { verbs: RegExp; have: ReadonlySet<string> };
  /** Adjectives of several behind which "de" is an article: "de nombreux élus". */
  many?: RegExp;
  /** What somebody goes on to speak of, before a colon, with no verb: "sobre el rival", "quanto ao árbitro". */
  topicOpeners?: RegExp;
  /** All that stands in a clause before a verb without a subject: "más tarde", "luego de la visita". */
  fronted?: RegExp;
  /** Verbs of saying that tell of deeds as well: "la obra deja", "o plano segue". */
  acting?: RegExp;
  /** What may stand before "as" in a tag: "tal y como", "così come". */
  asOpeners?: ReadonlySet<string>;
  /** Behind a name, who asks somebody: "asked him whether". */
  asking?: RegExp;
  /** Behind a name, who listens or looks on while somebody else speaks: "listened as Ann Lowe spoke". */
  listening?: RegExp;
  /** Who is told to have died speaks no more: "murió", "è morto". */
  deceased?: RegExp;
  /** Articles that are prepositions before a name of the other gender: "pediu a André". */
  prepositionToo?: ReadonlySet<string>;
}

/** Words that tell whose turn it is to speak. */
export interface TurnWords {
  /** Nouns that stand for whatever office somebody has who spoke just now: "o responsável". */
  inCharge?: ReadonlySet<string>;
  /** What the head of a place is called by the noun of a body: "la primera autoridad municipal". */
  firstInOffice?: RegExp;
  /** Of the words for a lesser office, those for one of before, which anybody may have had: "ehemalige", "ancien". */
  former?: ReadonlySet<string>;
  fields?: Fields;
  /** What somebody is called for what they do or did: who "has coached" a team may be "the coach". */
  knownFor?: readonly Deed[];
  /** Words that open an article: of oneself, to somebody; and behind them "the phrase is hers". */
  opening?: Readonly<Record<'own' | 'addressing' | 'pointing', RegExp>>;
  /**
   * What means the last one named, or the other of two: "ce dernier", "este último", "dieser". `opening`: as the
   * subject of a sentence ("Der zögert noch.").
   */
  latter?: { female: RegExp; male: RegExp; opening?: { female: RegExp; male: RegExp } };
  /** Subjects that are nobody in particular: "on murmure", "todos hablan". */
  anyone?: ReadonlySet<string>;
  /** What makes a subject nobody at all, alone or before a noun: "Nadie habla", "kein Anwohner sprach". */
  noOne?: ReadonlySet<string>;
  /** What a body gives out: "Mitteilung", "communiqué"; neither a report nor a letter. */
  releases?: RegExp;
  /** How something is said, in the form of "laughing": "ridendo", "llorando". */
  manner?: RegExp;
  /** Pronouns of whoever is told something, beside the verb or on it: "lui a-t-il crié", "gritou-lhe". */
  toThem?: RegExp;
  /** What is done to somebody in words, as a participle: "wurde von Hecht begrüßt: „…“". */
  addressed?: RegExp;
  /** The auxiliary of what is only told to have been said: "habe", "aurait", "ter-lhe-á". */
  hearsay?: RegExp;
  /** When something is said, between a verb and its subject: "dijo un día la maestra", "jeden Abend". */
  someTime?: RegExp;
  /** Verbs of whoever answers, and did not ask: "respondió". */
  answering?: ReadonlySet<string>;
  /** Verbs of whoever spoke before and goes on: "añadió". */
  adding?: ReadonlySet<string>;
  /** Words that open an answer and no question: "Oui, et deux fois." */
  answers?: ReadonlySet<string>;
}

/** Phrases that name a source, "a juicio, en opinión", each with every form of "of": "a juicio de", "a juicio del". */
export const withEach = (phrases: string, ofs: string): string[][] =>
  phrases.split(',').flatMap((phrase) => ofs.split(' ').map((of) => [...phrase.trim().split(/\s+/), of]));

/**
 * How words of another are passed on: verbs of whoever cites, reads out, shares, receives, hears or translates them,
 * and nouns for what is passed on.
 */
export interface Relays {
  /** Verbs of whoever cites a person, or words. */
  citing: ReadonlySet<string>;
  /** Verbs that pass words on: "verlas", "a partagé", "recordó". */
  passing: ReadonlySet<string>;
  receiving: ReadonlySet<string>;
  /** Of these, the ones that need no message: "hörte von ihm". */
  hearing: ReadonlySet<string>;
  /** "bekam Flick zu hören": behind another verb. */
  gotToHear?: readonly string[];
  /** Who reads words on a screen has not said them: "leyó en el móvil". */
  onScreens?: { reading: ReadonlySet<string>; screens: ReadonlySet<string> };
  /** What a verb leaves at the end of its clause: "gab die Worte … wieder". */
  particles?: ReadonlySet<string>;
  translating: ReadonlySet<string>;
  /** "ha fatto suo il motto del padre": words that are known, and those of whoever goes by them. */
  mottos?: ReadonlySet<string>;
  following?: ReadonlySet<string>;
  messages: RegExp;
  /** Prepositions between a verb of passing on and the message: "erinnerte an die Worte", "las aus dem Brief". */
  aside: ReadonlySet<string>;
}

/** "oyó a Gil decir", "acusó a Gil de haber dicho", "criticó a Gil por llamarla": the object of such a verb says it. */
export interface SaidByObject {
  /** Verbs of whoever sees or hears it. */
  seeing: RegExp;
  /** Reproach, thanks or punishment, done to whoever said it; whoever is hurt or paid for it did not. */
  blaming: RegExp;
  /** Infinitives of saying, and other forms, that are on no list of verbs of saying. */
  infinitives: RegExp;
  forms: RegExp;
  /** "por haberlo dicho": "have" as an infinitive, the pronouns before it, the preposition of the reason. */
  have: RegExp;
  clitics: RegExp;
  for: string;
  /** Is that a reason before any infinitive, and no purpose: "por llamarla", not "per chiamarla"? */
  isForReason: boolean;
}

/** What tells the title of a work, or the name that a thing is given. */
interface Works {
  /** Verbs of whoever makes a film, a book, a play: "tourne", "publica". */
  making: ReadonlySet<string>;
  /** Verbs of whoever gives a thing its name. */
  baptising: ReadonlySet<string>;
  /** "for", of whoever has a prize for a work. */
  for: string;
  prizes: ReadonlySet<string>;
}
