/** What the reader must know of a language: one shape, filled by one word list a language. */

import type { Passive } from './deeds.ts';
import type { BodyHeads, NameOpeners, Namesakes, Somebodys } from './named-bodies.ts';
import type { ClauseWords, TurnWords, Views } from './views.ts';
import type { Callings, Work } from './work.ts';

export type Gender = 'female' | 'male' | 'neuter' | 'plural';

export interface Lexicon extends ClauseWords, TurnWords, Views {
  /** Primary language subtag. */
  language: string;
  /** Verbs that report speech outright (said, told, wrote), in every form that occurs, lower-cased. */
  saying: ReadonlySet<string>;
  /** Verbs that are speech when words in quotation marks follow (called, described, praised). */
  reporting: ReadonlySet<string>;
  /** Verbs of thought (viewed, feared, hoped): what follows is the subject's words unless someone else says it. */
  stance: ReadonlySet<string>;
  /** Third-person pronouns and what they agree with. First and second persons are never speakers to be named. */
  pronouns: ReadonlyMap<string, Gender>;
  determiners: ReadonlySet<string>;
  /** Determiners that point back: his, her, their, whose … */
  possessives: ReadonlyMap<string, Gender>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that join a noun to the institution or place it belongs to: of, for, from, at … */
  joins: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Of the prepositions, those that open a clause with a subject and a verb: "dass", "cuando", "lorsque". */
  subordinators?: ReadonlySet<string>;
  /** Words that set one clause against another, with a subject of its own: ", mentre il vescovo …". */
  contrasts?: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb: auxiliaries, adverbs, negation. */
  between: ReadonlySet<string>;
  /** Phrases that name a source: "according to", "laut", "selon". Lower-cased words. */
  accordingTo: readonly (readonly string[])[];
  /** Verbs that make another thing of such a phrase: "estar de acuerdo con". */
  agreeing?: RegExp;
  relatives: ReadonlySet<string>;
  /** Honorifics that stand before a name, are no part of it, and what gender they tell. */
  honorifics: ReadonlyMap<string, 'female' | 'male' | null>;
  /** Nouns that belong to a given name where it stands alone: "Queen Camilla". Lower-cased. */
  styles?: ReadonlySet<string>;
  /** Of a lawyer, whose title alone says so: it, what leads to a side at a trial, the sides, nouns for one. */
  counsel?: Readonly<Record<'titles' | 'leads' | 'sides' | 'nouns', ReadonlySet<string>>>;
  /** Nouns for people by office, work or kin, and the gender that the word itself tells. */
  roles: ReadonlyMap<string, 'female' | 'male' | null>;
  /** Of the roles, those that tell no office and no work: sex and age, kin, a part in what is told ("victim"). */
  ties?: ReadonlySet<string>;
  callings?: Callings;
  /** Nouns that tell a role only beside a name, for alone they mean other things: "star", "lead", "fan". */
  epithets?: ReadonlySet<string>;
  /** Endings of nouns for people; used beside `roles`. */
  roleEndings: RegExp;
  /** What tells somebody's work at their full name alone. */
  work?: Work;
  /** Nouns for institutions and documents that can speak: company, ministry, report, statement. */
  institutions: ReadonlySet<string>;
  /** Nouns that name one body all by themselves: "Innenministerium", "Bundesrat". */
  bodies?: RegExp;
  /** Nouns that alone mean the country's: "el Gobierno" is not "Gobierno de Aragón", whichever else is named. */
  nationalBodies?: ReadonlySet<string>;
  /** Nouns for people without a name: official, source, friend, resident. */
  people: ReadonlySet<string>;
  /** Function words, days, months and other words that are capitalised only where a sentence begins. */
  common: ReadonlySet<string>;
  /** Of what somebody said or wrote: "her words"; what else is owned tells nothing of the words near it. */
  saidNouns?: ReadonlySet<string>;
  /** Adjectives of nations and of religions, capitalised but no names. */
  demonyms: ReadonlySet<string>;
  /** Words before a quotation that make it a title, a term or a nickname, not speech. */
  naming: ReadonlySet<string>;
  /** Before the one that a spokesman speaks for: "a spokeswoman for the minister". */
  speaksFor?: ReadonlySet<string>;
  /** "X denied Y's claim that", "rejected the claim as": verbs, the nouns for what is denied, and "as". */
  denying?: ReadonlySet<string>;
  claims?: ReadonlySet<string>;
  deniedAs?: ReadonlySet<string>;
  /** Verbs of whoever only heard it. */
  hearing?: ReadonlySet<string>;
  /** What makes of an office a lesser or an earlier one: "deputy", "ehemalige", "ancien". */
  lesser?: ReadonlySet<string>;
  /** What a word means, now: "“Mist” is what they call such ash". */
  defining?: ReadonlySet<string>;
  /** Auxiliaries of the passive, and the participles that follow them: whose verb it is has it said of them. */
  passive?: Passive;
  /** Articles of one gender. */
  femaleArticles?: ReadonlySet<string>;
  maleArticles?: ReadonlySet<string>;
  /** Possessives of whoever speaks, is spoken to or a relative stands for: no third person is their owner. */
  otherOwners?: ReadonlySet<string>;
  /** Small words by the English word that does the same work, as "own words:english, …", for what names teach. */
  smallWords?: string;
  /** Nouns of places, by how they end ("Hauptstadt"); those that belong to their names ("calle", "praça"). */
  placeNouns?: RegExp; sites?: RegExp;
  /** Are common nouns capitalised (German)? */
  capitalisesNouns: boolean;
  /** Does a phrase begin with its head ("porte-parole du gouvernement"), and may a subject follow its verb? */
  headFirst?: boolean;
  /** May a verb stand without its subject (Spanish): «…», añadió? */
  dropsSubject?: boolean;
  /** Do names change their endings by case (Russian)? */
  inflects?: boolean;
  /** Forms of "have" that make a verb of a participle: "ha considerado", "tinha dito". */
  perfect?: RegExp;
  /** Nouns for whoever lives, travels, buys or is treated somewhere: nobody who has an office is called so. */
  residents?: ReadonlySet<string>;
  /** Infinitives, by their endings: behind a preposition they open a clause without a subject. */
  infinitives?: RegExp;
  /** Endings of verbs of several. */
  pluralVerbs?: RegExp;
  /** A verb with "they" right behind it, as two words: "erzählen sie", "racontent -ils". */
  theySay?: RegExp;
  /** What sets off an attribution that stands inside the marks: «…, — сказал он. — …», « …, dit-il. … » */
  incise?: 'dash' | 'comma' | 'either';
  /** Determiners before a noun that is known already; none listed, and the bare noun is one (Russian). */
  definite?: ReadonlySet<string>;
  /** Words that follow the source they name: "dem Anwalt zufolge". */
  accordingToAfter?: ReadonlySet<string>;
  /** Words that name a speaker only right after a mark: „…“, so Faber. */
  tags?: ReadonlySet<string>;
  /** Of these, the ones that end any sentence with its source: "Das sei falsch, so Faber." */
  so?: ReadonlySet<string>;
  /** "I" and "we" as a subject: whoever writes. */
  selves?: ReadonlySet<string>;
  /** Whoever is asked, where a sentence begins: "Preguntado por el caso, …". */
  asked?: ReadonlySet<string>;
  /** Verbs of asking and of saying in several words: "quiso saber", "met en garde". */
  asks?: readonly (readonly string[])[];
  /** What is written on something, by its participle: "un cartón escrito a lápiz". */
  written?: RegExp;
  /** Determiners of several: "mehrere", "varios", "plusieurs". */
  pluralDeterminers?: ReadonlySet<string>;
  /** Words that stand before the article of a phrase: "todos los vecinos", "tous les élèves". */
  wholes?: ReadonlySet<string>;
  /** Nouns for what somebody says and no paper is: "Fazit", "respuesta"; their owner has said it. */
  statements?: ReadonlySet<string>;
  /** Nouns for what is written by somebody: "Stellungnahme", "comunicado". */
  documents?: ReadonlySet<string>;
  /** Articles that no subject has: "den Clip kommentierte er", "dem Sender sagte die Ministerin". */
  obliqueArticles?: ReadonlySet<string>;
  /** Forms of verbs that only report: "sei", "habe", "werde". */
  reportedMood?: ReadonlySet<string>;
  /** Those of "be" among them, and its conditional: "sei falsch", "wäre gut". */
  reportedBeing?: ReadonlySet<string>;
  /** Words that may stand before the noun of a role and belong to it: "frühere", "ex", "бывший". */
  roleModifiers?: RegExp;
  /** Words that begin a sentence about the quotation before it: "Lo ha detto …". */
  backPointers?: ReadonlySet<string>;
  /** Nouns for people that have one gender, whoever is meant: "die Person", "la víctima", "le ministre". */
  epicene?: ReadonlySet<string>;
  /** Forms of "be" in a sentence that says what somebody is: "Aiden Aimen ist Objektleiter". */
  copulas?: ReadonlySet<string>;
  /** Nouns for where something was said, after "in": "en declaraciones radiales" is no part of who said it. */
  occasions?: ReadonlySet<string>;
  /** Nouns for a woman, by their ending. */
  femaleEndings?: RegExp;
  /** "as" before a tag: "wie Faber sagte", "comme l'a dit le maire". */
  asSaid?: ReadonlySet<string>;
  /** Endings that only a verb of narration has right after a mark: «…», abundó el alcalde. */
  tagEndings?: RegExp;
  /** Pronouns written onto the verb before its subject: "chama-se Abílio". */
  clitics?: RegExp;
  /** Openings of a sentence about the quotation before it: "mit diesen Worten". */
  backPhrases?: readonly (readonly string[])[];
  /** Endings of verbs that another verb's subject does as well: "accusando", "dénonçant"; what follows is an object. */
  gerund?: RegExp;
  /** Given names that are another gender's in this language than elsewhere, lower-cased: "Andrea". */
  givenGenders?: ReadonlyMap<string, 'female' | 'male' | null>;
  /** What names of bodies hold that go on in small letters: "Conseil constitutionnel", "Corte dei conti". */
  bodyHeads?: BodyHeads;
  /** What an office is for, with a capital: "la consejera de Salud". */
  officeFields?: ReadonlySet<string>;
  /** Nouns for what bears somebody's name: "el colegio Ramón Ferrer". */
  namesakes?: Namesakes; somebodys?: readonly Somebodys[]; openers?: NameOpeners;
  /** Openings of a sentence that names whose words stand before it: "È il commento di …", "A dirlo è …". */
  bringsIn?: RegExp;
  /** Verbs that are said of nobody: "heißt es", "lê-se". */
  impersonal?: readonly (readonly string[])[];
  /** What says of a quotation right before it that it is said, and not by whom: „…“, hieß es; « … », peut-on lire. */
  unsigned?: readonly (readonly string[])[];
  /** Forms of "have", "be" and "become" that end what is said of a name: "Anna Kern, die Chefin, hat …". */
  auxiliaries?: ReadonlySet<string>;
  /** Prepositions that name a source: "von", "desde". */
  sourceWords?: ReadonlySet<string>;
  /** Prepositions of whoever does what a participle says: "qualifié de … par". */
  agents?: ReadonlySet<string>;
  /** Articles that surnames hold: "Willem de Graaf". */
  articleInNames?: ReadonlySet<string>;
  /** Pronouns after a preposition, where they are others than those of a subject: "selon lui". */
  objectPronouns?: ReadonlyMap<string, Gender>;
  /** "of", alone and with its article: "de", "del", "von", "vom". */
  genitives?: ReadonlySet<string>;
  /** Prepositions that hold the article: "del ministro" means a minister who is known. */
  contractions?: ReadonlySet<string>;
  /** What is recalled or told, and tells nothing itself: "lembra a cena", "ricorda la notte". */
  recalled?: ReadonlySet<string>;
  /** What words stand on that nobody says: a banner, a notice, a plate. */
  signs?: ReadonlySet<string>;
  /** Kinds of work in sport that nobody does who does another of them: coaches, players, presidents, referees. */
  team?: readonly ReadonlySet<string>[];
  /** "Se habla de «…»", „von … ist die Rede“, "was man „…“ nennt", "ein Brief, in dem es hieß: „…“" by nobody told. */
  saidOfNobody?: Partial<Record<'before' | 'behind' | 'called' | 'inWhich' | 'published' | 'read' | 'wording', RegExp>>;
  /** Where words stand or are shouted that nobody is told to say: "auf Plakaten", "gritos de". */
  nobodys?: ReadonlySet<string>;
  /** "uno de", "один из": somebody or some of those named behind it; "otro": somebody else, where no noun follows. */
  partitives?: { ones: ReadonlySet<string>; of: ReadonlySet<string>; others: ReadonlySet<string> };
  /** Nouns for what an article is about, before a name that does not speak: "der Fall Kern: „…“". */
  topics?: ReadonlySet<string>;
  /** Nouns for anybody, whatever else they are called: "Mann", "mujer". */
  generics?: ReadonlySet<string>;
  /** Before a noun in marks that is somebody's word for a thing, where nouns have capitals: "als „Biowaffe“". */
  predicating?: ReadonlySet<string>;
  /** Verbs that call a thing by the words in marks: "die Abgabe nannte er „Zwangssteuer“". */
  calling?: ReadonlySet<string>;
  /** Endings of verbs that tell whether a woman or a man does it (Polish): "powiedziała". */
  genderedVerbs?: { female: RegExp; male: RegExp };
  /** Papers that are told something, "sagte sie der Zeitung": their nouns, the article, and who works there. */
  media?: { nouns: RegExp; dative: string; posts: RegExp };
  /** Phrases of several words that mean one and the same office: "primer ministro", "jefe del Gobierno". */
  titles?: readonly (readonly (readonly string[])[])[];
  /** Determiners that mean one just told of: "ce père de trois enfants". */
  demonstratives?: ReadonlySet<string>;
  /** Nouns that may be said of whoever has an office: "el jefe", "la représentante". */
  anyOffice?: ReadonlySet<string>;
  /** Nouns for relatives and of the court, which need not be brought in: "La moglie non ha mai smesso". */
  unintroduced?: ReadonlySet<string>;
  /** Nouns for people who speak as one: no "he" and no "she" is a family. */
  collectives?: ReadonlySet<string>;
  /** Nouns that may mean one and the same office: "presidente", "mandatario". */
  offices?: readonly (readonly string[])[];
}

/** Nouns small, heads first, no cases: how names stand in Spanish, Portuguese, French and Italian; and in Dutch. */
export const isRomance = ({ headFirst, capitalisesNouns, inflects }: Lexicon): boolean =>
  headFirst === true && !capitalisesNouns && !inflects;

/** Each narrower noun with the wider ones that may stand in its place: "the doctor" of a surgeon. */
export const kinds = (wider: string, narrower: string): string[][] =>
  words(narrower).map((noun) => [noun, ...words(wider)]);

/** Words of a list written as one string. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** Nouns for people with the gender that the word itself tells: those of women, of men, of either. */
export const gendered = (female: string, male: string, either: string): Map<string, 'female' | 'male' | null> =>
  new Map([
    ...words(female).map((w) => [w, 'female'] as const),
    ...words(male).map((w) => [w, 'male'] as const),
    ...words(either).map((w) => [w, null] as const),
  ]);
