/**
 * How far a name goes on: over capitals, particles ("van der", "al-"), nicknames in marks, and "of" or "and" where it
 * takes them.
 */
import type { Document, Token } from '../../../text/document.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { monthNumber } from '../../../article/month-names.ts';
import { isFoundingYear } from '../words/clubs.ts';
import { isBehindPerson } from './body-behind.ts';
import { isBodyOfPeople } from './body-of-people.ts';
import { isElided, isParticle, particlesInside } from './capital-particles.ts';
import { isSideOf } from './chamber-before.ts';
import { goesOnSmall, isBodyHead } from './body-heads.ts';
import { isEnglishWord, isEverydayWord } from '../words/everyday-words.ts';
import { joinsSecondField } from './field-list.ts';
import { houseLength } from './german-house.ts';
import { COMPOUNDING } from '../words/compounding.ts';
import { isDutch, isOfHouse, isPartOfMonth, isThingOf } from './german-von.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isWhereOrWhose } from './where-or-whose.ts';
import { FIELDS, INSTITUTION_WORDS, SURE_BODIES, TAKES_FOR, TAKES_OF } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { adjoins, CAPITAL, isNumbered, isWrittenOnto, PARTICLES } from '../words/name-run.ts';
import { nicknameLength } from './nickname.ts';
import { isPlace } from '../words/places.ts';
import { joinsPortuguese } from './portuguese-surname.ts';
import { purposeOfBody } from './purpose-of-body.ts';
import { joinsSpanish } from './spanish-surname.ts';
import { ownsInstitution, ownsManyBehind } from './owners.ts';
import { PLATFORMS } from '../words/platforms.ts';
import { isToldTo } from '../words/told-to.ts';
import { isWhole } from './whole-before-of.ts';

/** How many tokens from `at` go on with the run: 0 ends it. */
export function continues(doc: Document, lexicon: Lexicon, last: Token, at: number, first: number): number {
  const token = doc.tokens[at];
  if (!token) return 0;
  const tail = fixedTail(doc, lexicon, last, at);
  if (tail > 0) return tail;
  if (!adjoins(doc, last, token)) return 0;
  if (isPossessive(last.text)) return ownsInstitution(doc, lexicon, last, token, at, first) ? 1 : 0;
  if (token.kind === 'mark') return nicknameLength(doc, at);
  if (token.kind === 'number' && isNumbered(doc, at, first)) return 1;
  if (isPartOfMonth(doc, lexicon, at)) return 0;
  if (isFoundingYear(doc, first, at)) return 1;
  if (token.text === 'Flight' && doc.tokens[at + 1]?.kind === 'number') return 0; // "Acme Airlines Flight 214"
  const small = at - first <= MOST_HEADS ? goesOnSmall(doc, lexicon, at) : 0;
  if (small > 0) return small;
  if (isBodyHead(lexicon, doc.tokens[first]?.text ?? '') && /^\p{Ll}{3,}/u.test(last.text)) return 0; // it is whole
  const purpose = purposeOfBody(doc, lexicon, at, first);
  if (purpose > 0) return purpose;
  if (token.kind === 'word' && CAPITAL.test(token.text)) {
    if (isSideOf(last.lower, token.lower) && lexicon.roles.has(doc.tokens[at + 1]?.text ?? '')) return 0;
    if (last.kind === 'number' && givenNameGender(token.text) !== undefined) return 0; // "dell’Asl Roma 1 Anna Rossi"
    const goesOn = capitalGoesOn(lexicon, last, token, at - first) || endsInBody(doc, lexicon, last, at) ||
      isSecondSurname(doc, lexicon, at, first);
    return particlesInside(doc, lexicon, at, first) || (goesOn ? 1 : 0);
  }
  if (isWrittenOnto(lexicon, token) || namesPart(lexicon, last, token)) return 1;
  const next = doc.tokens[at + 1];
  if (isElided(doc, lexicon, at, first)) return 2;
  const house = houseLength(doc, lexicon, first, at);
  if (house > 0) return house;
  if (isWhole(doc, lexicon, first, at) || isBehindPerson(doc, lexicon, first, at)) return 0;
  if (isBodyOfPeople(lexicon, last, token, next)) return 2;
  if (!next || !isCapital(next)) return overTwoWords(doc, lexicon, token, last, at);
  if (token.text === '&') return areTwo(doc, first, at) ? 0 : 2;
  if (joinsNames(doc, lexicon, last, at, first)) return 2;
  if (/^(?:Mac|Nic|Mhic)$/.test(last.text) && /^(?:an|na)$/.test(token.lower)) return 2; // "Eithne Mac an Ultaigh"
  if (joinsSpanish(doc, at, first) || joinsPortuguese(doc, at, first)) return 2;
  if (joinsSecondField(doc, lexicon, at, first)) return 2;
  if (!isParticle(doc, lexicon, at, first) || isToldTo(lexicon, token, last, next) || isThingOf(doc, lexicon, at)) return 0;
  return !isBody(lexicon, next) || isOfHouse(doc, lexicon, at) || isDutch(lexicon, token) ? 2 : 0;
}

/** "Canal+", "Made in Italy": what belongs to the word before it whatever stands around. */
function fixedTail(doc: Document, lexicon: Lexicon, last: Token, at: number): number {
  const { text = '' } = doc.tokens[at] ?? {};
  if (text === '+' && isKnownOrganisation(`${last.text}+`)) return 1;
  const isMadeIn = last.text === 'Made' && text === 'in' && isCapital(doc.tokens[at + 1]);
  return isMadeIn || ownsManyBehind(doc, lexicon, last, at) ? 2 : 0;
}

/** "Haut Conseil pour", "Pôle emploi": nouns of a body that stand before what goes on in small letters. */
const MOST_HEADS = 2;

/** "Ann Hale & Bo Tran": a given name and a surname on either side. */
const areTwo = (doc: Document, first: number, at: number): boolean =>
  at - first === 2 && isCapital(doc.tokens[at + 2]) &&
  [first, at + 1].every((i) => givenNameGender(doc.tokens[i]?.text ?? '') !== undefined);

/** "Anna Kern von der Universität Köln", "Tom Hendriks van de VVD": where somebody belongs is no part of the name. */
const isBody = (lexicon: Lexicon, { lower, text }: Token): boolean =>
  ACRONYM.test(text) ||
  (lexicon.capitalisesNouns &&
  (lexicon.institutions.has(lower) || INSTITUTION_WORDS.has(text) || isPlace(text, lexicon.language) ||
    isEverydayWord(lexicon.language, lower)));
const ACRONYM = /^\p{Lu}{2,}$/u;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && CAPITAL.test(token.text);

/** "Leeds-based", "Lagos-born", "AI-powered": made from a name, no name. */
export const ADJECTIVAL = new RegExp(
  '^\\p{Lu}[\\p{L}.-]*-(?:\\p{Ll}+(?:ed|ing|ful|ish)|led|born|style|era|held|made|run|bound|wide|free|like|friendly|' +
    'type|long|speaking|first|only|level|grade|class|specific|proof|ready|heavy|rich|inspired)$',
  'u',
);

/** "Told CNN Sunday" ends its name, "Bloody Sunday" and "Sheffield Wednesday" go on. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
export const NAMES_DAY =
  /^(?:bloody|palm|easter|super|black|good|cyber|fat|shrove|ash|holy|spy|maundy|whit|freaky|ruby|giving|sheffield)$/;

function capitalGoesOn(lexicon: Lexicon, last: Token, token: Token, length: number): boolean {
  if (ADJECTIVAL.test(token.text) || PLATFORMS.has(token.text)) return false; // "the nurses' union Facebook page"
  const bare = bareOf(token.lower);
  if (token.text === 'São' && lexicon.language === 'pt') return true; // "Colégio São José"; "são" is a verb
  if (WEEKDAY.test(bare)) return NAMES_DAY.test(last.lower) || lexicon.honorifics.has(last.lower);
  if (!lexicon.common.has(bare) || COMPOUNDING.has(bare)) return true;
  // "Brian M. Good": behind an initial a surname may be any word
  if (/^\p{Lu}\.$/u.test(last.text) && length > 1 && !FUNCTION_WORD.test(bare)) return true;
  const isTitled = lexicon.honorifics.has(last.lower);
  // "U.S. District Judge April Hale": behind a title, however long, a name begins that is a word, too
  if (lexicon.language === 'en' && isTitled && givenNameGender(token.text) !== undefined) return true;
  const given = givenNameGender(last.text) !== undefined || isTitled;
  const unknown = lexicon.language === 'en' && !isEnglishWord(last.lower) && length === 1; // "Yinuo Sun"
  return (given || unknown) && length <= 2 && !FUNCTION_WORD.test(bare);
}
/**
 * "Eurico Brilhante Dias", "Lucía Prado Campos": the last of two surnames may be any noun where nouns have no capital.
 * An article, a preposition, a pronoun is none.
 */
function isSecondSurname(doc: Document, lexicon: Lexicon, at: number, first: number): boolean {
  const { headFirst, capitalisesNouns, determiners, prepositions, conjunctions, pronouns } = lexicon;
  const bare = bareOf(doc.tokens[at]?.lower ?? '');
  if (!headFirst || capitalisesNouns || at - first !== 2 || monthNumber(bare) !== null) return false;
  const isSmall = [determiners, prepositions, conjunctions, pronouns].some((words) => words.has(bare));
  const isName = [first, first + 1].every((i) => /^\p{Lu}\p{Ll}{2}/u.test(doc.tokens[i]?.text ?? '') &&
    !lexicon.common.has(doc.tokens[i]?.lower ?? ''));
  return !isSmall && isName && /^\p{Lu}\p{Ll}{3}/u.test(doc.tokens[at]?.text ?? '');
}
/** Words that are nobody's surname. */
export const FUNCTION_WORD = /^(?:the|a|an|and|in|on|at|of|i|he|she|it|but|for|when|this|that|they|we|his|her)$/;

/** "Manchester Evening News", "All Progressives Congress": a word of any phrase, where a noun of bodies follows. */
export function endsInBody(doc: Document, lexicon: Lexicon, last: Token | undefined, at: number): boolean {
  if (lexicon.language !== 'en' || (last && givenNameGender(last.text) !== undefined)) return false;
  for (let i = at; i < at + WORDS_TO_BODY; i++) {
    const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
    if (!token || !next || !isCapital(next) || next.sentence !== token.sentence || !adjoins(doc, token, next)) return false;
    if (isPossessive(token.text)) return false;
    if (SURE_BODIES.has(bareOf(next.text)) || next.text === 'Project') return true;
  }
  return false;
}
/** Longest way from such a word to the noun, in tokens. */
const WORDS_TO_BODY = 2;

/** "Kyiv region", "Kathmandu airport": the small noun after a place that makes it another place. */
const namesPart = (lexicon: Lexicon, last: Token, { lower }: Token): boolean =>
  lexicon.language === 'en' &&
  /^(?:region|district|province|airport)$/.test(lower) &&
  (isPlace(last.text, 'en') || !isEnglishWord(last.lower)) &&
  !/^\p{Lu}{2,}$/u.test(last.text);

/** "Republic of the Congo", "van der Berg": two small words before the capital. */
function overTwoWords(doc: Document, lexicon: Lexicon, token: Token, last: Token, at: number): number {
  const next = doc.tokens[at + 1];
  const third = doc.tokens[at + 2];
  if (!next || !third || !isCapital(third)) return 0;
  if (token.lower === 'of' && next.lower === 'the') return takesOf(last) ? 3 : 0;
  const areParticles = PARTICLES.has(token.lower) && PARTICLES.has(next.lower);
  return areParticles && !lexicon.conjunctions.has(token.lower) && !isBody(lexicon, third) ? 3 : 0;
}

const takesOf = ({ text }: Token): boolean => TAKES_OF.has(text) || SURE_BODIES.has(text) || text === 'Government';

/** Does "of", "for", "on" or "and" at `at` join what stands on its two sides into one name? */
function joinsNames(doc: Document, lexicon: Lexicon, last: Token, at: number, first: number): boolean {
  const next = doc.tokens[at + 1];
  const word = doc.tokens[at]?.lower ?? '';
  if (!next) return false;
  const isFullName = at - first === 2 && givenNameGender(doc.tokens[first]?.text ?? '') !== undefined; // "Bill Waters of"
  const hasFor = doc.tokens.slice(first, at).some(({ lower }) => lower === 'for'); // "Board for Certification of …"
  if (word === 'of') return takesOf(last) || (hasFor && hasField(doc, first, at)) || (!isFullName && isPluralOfPeople(lexicon, last));
  if (word === 'on' && isDay(next)) return false; // "the United States on Wednesday"
  if (!isDay(next) && isWhereOrWhose(doc, lexicon, last, at, first)) return true;
  if (word === 'at') return false;
  if (word === 'for' || word === 'on') return TAKES_FOR.has(last.text) || isPluralOfPeople(lexicon, last);
  if (word !== 'and') return false;
  if (!hasField(doc, first, at)) return joinsFields(doc, lexicon, last, at, first);
  const arePlurals = isPluralNoun(lexicon, last) && isPluralNoun(lexicon, next); // "Association of Hotels and Inns"
  return FIELDS.has(next.text) || arePlurals || (isFieldWord(lexicon, last) && isFieldWord(lexicon, next));
}

const isDay = ({ text, lower }: Token): boolean => WEEKDAY.test(lower) || monthNumber(text) !== null;

/** "World Travel and Tourism Council", "the Policy Innovation and Co-ordination Office": fields, and a body's noun. */
function joinsFields(doc: Document, lexicon: Lexicon, last: Token, at: number, first: number): boolean {
  if (lexicon.language !== 'en') return false;
  const isField = (token: Token): boolean =>
    FIELDS.has(token.text) || (isFieldWord(lexicon, token) && !INSTITUTION_WORDS.has(token.text));
  const body = [at + 2, at + 3].find((i) => BODIES_OF_FIELDS.has(bareOf(doc.tokens[i]?.text ?? ''))) ?? -1;
  const fields = [last, ...doc.tokens.slice(at + 1, Math.max(at, body))];
  const isNamed = fields.some(({ text }) => FIELDS.has(text)) || doc.tokens[first - 1]?.lower === 'the';
  return body > 0 && isNamed && fields.every((field) => isCapital(field) && isField(field));
}
/** "the Labour and Conservative Party" would be two. */
const BODIES_OF_FIELDS = new Set(
  [...SURE_BODIES, 'Office', 'Unit', 'Service', 'Centre', 'Center', 'Initiative', 'Forum', 'Network']
    .filter((word) => word !== 'Party'),
);

const isPluralNoun = (lexicon: Lexicon, { text }: Token): boolean =>
  lexicon.language === 'en' && /[^s]s$/.test(text) && !isKnownSurname(text) && !isKnownOrganisation(text) &&
  !isPlace(text, 'en') && givenNameGender(text) === undefined;

/** "Chartered Professional Accountants of …", "Forensics for …": more than one, written as a name. */
const isPluralOfPeople = (lexicon: Lexicon, last: Token): boolean =>
  lexicon.language === 'en' &&
  givenNameGender(last.text) === undefined && // "LeBron James on Monday"
  /[^s]s$/.test(last.lower) &&
  (isEnglishWord(last.lower) || last.lower.endsWith('ics')) &&
  !lexicon.roles.has(last.lower);

/** "… of Diabetes and Digestive and Kidney Diseases": no name of somebody, of a place or of another body. */
const isFieldWord = (lexicon: Lexicon, { text }: Token): boolean =>
  lexicon.language === 'en' &&
  givenNameGender(text) === undefined &&
  !/^\p{Lu}{2,}$/u.test(text) &&
  !isPlace(text, lexicon.language) &&
  !isKnownOrganisation(text) &&
  (isEnglishWord(text.toLowerCase()) || /(?:ive|ics?|al|es|ology|ing|ment|tion)$/.test(text));

/** "Ministry of Information and …", "Center for Disease Control and …" */
function hasField(doc: Document, first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (
      /^(?:of|for|on)$/.test(doc.tokens[i + 1]?.lower ?? '') &&
      (TAKES_OF.has(doc.tokens[i]?.text ?? '') || TAKES_FOR.has(doc.tokens[i]?.text ?? ''))
    )
      return true;
  return false;
}
