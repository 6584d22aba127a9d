/** What tells work: at a full name, where the words may be anything elsewhere, and in place of one. */
import { pattern } from '../../pattern.ts';

export interface Work {
  /** Wider endings than those of `roleEndings`. */
  endings: RegExp;
  /** Wider ones still, of what stands right before a full name and may be a thing anywhere else. */
  before?: RegExp;
  /** Words that end so and are no work. */
  not: ReadonlySet<string>;
  /** Nouns that elsewhere are surnames, adjectives or things: "Müller", "maggiore", "caixa". */
  nouns: ReadonlySet<string>;
  /** Adjectives that an article makes a noun for somebody: "la critica". */
  nominalised?: ReadonlySet<string>;
  /** Words before what somebody is: "arbeitet als". */
  verbs: readonly (readonly string[])[];
}

/** What else somebody may be called who has a trade. */
export interface Fields {
  /** Nouns of one field each: who has one of them may have another. */
  of: readonly RegExp[];
  /** What somebody is beside their work: "Vorsitzende", "porte-parole". */
  beside: RegExp;
  /** Nouns for whom something was done to: "Opfer", "blessé". */
  struck: RegExp;
  /** Nouns that tell of a family: "Kind", "bébé", "époux". */
  family: RegExp;
  /** Of one field, who learns or takes orders, and who gives them: a soldier is no sergeant, a pupil no teacher. */
  below?: readonly (readonly [RegExp, RegExp])[];
  /** Offices over or beside other people, of which nobody has one who is not told to: "Bürgermeister", "fiscal". */
  over?: {
    office: RegExp;
    /** A coach may be named without it; `played`: what is told of players and of no coach. */
    coach: RegExp;
    played: RegExp;
    /** Articles in one word with what makes somebody hold an office: "zum Landrat". */
    becoming?: ReadonlySet<string>;
  };
  /** What anybody may be called by age or by where they are from, unless it is a trade: "septuagénaire". */
  anyone?: RegExp;
  /** What somebody may be called by their party: "socialiste", "petista". */
  party?: RegExp;
}

/** How the office or work of somebody is told in place of the name: "the mayor". */
export interface Callings {
  /** Articles in the form of a subject. */
  article: RegExp;
  /** Verbs of whoever speaks to people: "habló ante la prensa". */
  speaking?: ReadonlySet<string>;
  /** "ce", "esta": before a noun they point at the one just named. */
  pointing?: RegExp;
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

/** Nouns of a list, whole, as one pattern: "alcalde alcaldesa concejala?". */
export const nouns = (list: string): RegExp => pattern('u', `^(?:${list.trim().split(/\s+/).join('|')})$`);
/** Nouns of a list and what is put together with them, of men and women. German. */
export const compounds = (list: string): RegExp => pattern('u', `(?:${list.trim().split(/\s+/).join('|')})(?:in)?$`);
