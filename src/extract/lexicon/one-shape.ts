/**
 * All lexicons as objects of one shape. Each language has fields of its own, so ten languages were ten shapes: whatever
 * reads a field of a lexicon was compiled anew for the second language, and looked the field up from the fifth on.
 */
import type { Lexicon } from './lexicon.ts';

const _ = undefined;
/** The compiler tells which one is missing. */
const EVERY_FIELD = {
  language: _, saying: _, reporting: _, stance: _, pronouns: _, determiners: _, possessives: _, prepositions: _,
  joins: _, conjunctions: _, subordinators: _, between: _, accordingTo: _, agreeing: _, relatives: _,
  honorifics: _, counsel: _,
  roles: _, ties: _, epithets: _, roleEndings: _, work: _, institutions: _, bodies: _, people: _, common: _,
  saidNouns: _, demonyms: _, naming: _, speaksFor: _, denying: _, claims: _, deniedAs: _,
  hearing: _, listening: _, asking: _, lesser: _, former: _, defining: _, passive: _, femaleArticles: _,
  maleArticles: _, otherOwners: _, smallWords: _, placeNouns: _, sites: _,
  capitalisesNouns: _, headFirst: _, dropsSubject: _,
  inflects: _, perfect: _, residents: _, infinitives: _, pluralVerbs: _, theySay: _, incise: _, definite: _,
  accordingToAfter: _, tags: _, so: _, pluralDeterminers: _, wholes: _, statements: _, documents: _,
  obliqueArticles: _, reportedMood: _, reportedBeing: _, roleModifiers: _, backPointers: _, epicene: _, copulas: _,
  relays: _, selves: _, asked: _, asks: _, written: _, occasions: _, femaleEndings: _, asSaid: _, asOpeners: _,
  deceased: _, prepositionToo: _, tagEndings: _, clitics: _, turnedVerbs: _, standing: _, opening: _,
  anyBody: _, firstOffice: _, ownInfinitive: _, unnamedBodies: _, firms: _, anyInstitution: _, whoever: _, court: _,
  sayings: _, team: _, saidOfNobody: _, backPhrases: _, gerund: _, givenGenders: _,
  bodyHeads: _, officeFields: _, namesakes: _, somebodys: _, openers: _, bringsIn: _, impersonal: _, unsigned: _,
  auxiliaries: _,
  sourceWords: _, viewWords: _, hearers: _, questions: _, beforeQuestions: _, passages: _,
  agents: _, articleInNames: _, objectPronouns: _, genitives: _, contractions: _, works: _,
  nobodys: _, signs: _, partitives: _, topics: _, anyone: _, noOne: _, generics: _, predicating: _, calling: _,
  genderedVerbs: _, demanded: _, thus: _, many: _, means: _, inOffice: _, noSign: _, bringsInSpeaker: _, soIsSaid: _,
  servants: _, inThisWay: _,
  media: _, titles: _, demonstratives: _, answers: _, anyOffice: _, unintroduced: _, collectives: _, offices: _,
  contrasts: _, knownFor: _, recalled: _, styles: _, convinced: _, ownViews: _, nationalBodies: _, answering: _,
  adding: _, callings: _, there: _, fields: _, latter: _, someTime: _, hearsay: _, toThem: _,
  manner: _, releases: _, inCharge: _, firstInOffice: _, addressed: _, acting: _, fronted: _, topicOpeners: _,
  outlets: _, saidByObject: _, mood: _, spoken: _, ofSelf: _, happened: _,
  finite: _, beforeName: _, nounsAndVerbs: _, ofUs: _,
} satisfies Record<keyof Lexicon, undefined>;

export const inOneShape = (lexicon: Lexicon): Lexicon => Object.assign({ ...EVERY_FIELD }, lexicon);
