/**
 * English bodies with "and" before their noun: "Harrow and District Council", "Victoria and Albert Museum", "Tillman
 * and Reeve Solicitors". Where the first of the two is a body or somebody by itself, or nothing shows that they share a
 * noun, they are two: "Leeds City Council and Wick Council".
 */
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { INSTITUTION_WORDS, TAKES_OF } from '../words/institution-words.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isCountry, isPlace } from '../words/places.ts';
import { fieldsBeforeNoun, isField, isFieldOf } from './body-fields.ts';
import {
  capitalsEnd, isFullName, isGiven, isNounOfBody, isUnknown, lowerAt, nameEnd, nameOf, nounEnd, textAt, type Reading,
} from './capitals.ts';
import { JOINED_LANDS } from './second-half.ts';

/** @returns behind the noun of such a body that begins at `first`, or 0; `end` is behind its first capitals */
export function joinedBody(reading: Reading, end: number): number {
  const { first } = reading;
  const link = lowerAt(reading, end);
  if (!/^(?:and|,|&)$/.test(link)) return 0;
  const firm = firmOfTwo(reading, end) || rescueOfTwo(reading, end);
  if (firm > 0 || link === '&') return firm;
  if (end - first > LONGEST_PART || isBodyItself(reading, first, end)) return 0;
  if (link === ',') return fieldsBeforeNoun(reading, end);
  const noun = nounEnd(reading, end + 1);
  if (noun === 0) return 0;
  const isOfDistrict = textAt(reading, end + 1) === 'District' && noun > end + 2;
  return isOfDistrict || isOne(reading, end, noun) ? withField(reading, noun) : 0;
}
const LONGEST_PART = 3;

/** "Tyne and Wear Fire and Rescue Service", "Dorset & Wiltshire Fire & Rescue Authority": where it ends, or 0. */
function rescueOfTwo(reading: Reading, link: number): number {
  let fire = link + 1;
  while (fire < link + LONGEST_PART && textAt(reading, fire) !== 'Fire') fire += 1;
  const words = [0, 1, 2, 3].map((k) => textAt(reading, fire + k)).join(' ');
  const isService = fire > link + 1 && /^Fire (?:and|&) Rescue (?:Service|Authority)$/.test(words);
  return isService && /^(?:and|&)$/.test(lowerAt(reading, link)) ? fire + words.split(' ').length : 0;
}

/** "Selbrook and District Chamber (of Commerce)" */
function withField(reading: Reading, noun: number): number {
  const isOf = lowerAt(reading, noun) === 'of' && TAKES_OF.has(textAt(reading, noun - 1));
  const end = isOf ? nameEnd(reading, noun + 1) : 0;
  return end > 0 && isFieldOf(reading, noun + 1, end) ? end : noun;
}

/** "Tillman and Reeve Solicitors", "Harris, Poole and Co": surnames, and what they are together. */
function firmOfTwo(reading: Reading, end: number): number {
  const { first } = reading;
  if (end - first !== 1 || ARE_TWO.test(lowerAt(reading, first - 1))) return 0;
  const isList = lowerAt(reading, end) === ',' && capitalsEnd(reading, end + 1) === end + 2;
  const and = isList ? end + 2 : end;
  if (!/^(?:and|&)$/.test(lowerAt(reading, and))) return 0;
  const last = capitalsEnd(reading, and + 1);
  const noun = bareOf(textAt(reading, last - 1));
  if (noun === 'Daughters' && isEnglishWord(lowerAt(reading, first))) return 0; // "Wives and Daughters"
  const isFirm = last === and + 2 ? BEHIND_AND.test(noun) : last === and + REEVE_SOLICITORS && FIRMS.test(noun);
  return isFirm ? last : 0;
}
/** In tokens, with "and". */
const REEVE_SOLICITORS = 3;
const FIRMS = /^(?:Solicitors|Architects|Associates|Partners|Accountants|Surveyors|Auctioneers|Advocates|Attorneys)$/;
const BEHIND_AND = /^(?:Sons?|Co\.?|Brothers|Bros\.?|Daughters?|Company|Associates|Partners)$/;

/** "Leeds City Council", "the BBC", "Ann Hale", "France": no half of another body's name. */
function isBodyItself(reading: Reading, from: number, end: number): boolean {
  const name = nameOf(reading, from, end);
  const isBody = (i: number): boolean => INSTITUTION_WORDS.has(textAt(reading, i)) && !isField(reading, i);
  for (let i = from; i < end; i++) if (isBody(i)) return true;
  const isOther = isKnownOrganisation(name) || isCountry(name, 'en') || /^\p{Lu}{2,}$/u.test(name);
  return isOther || reading.lexicon.roles.has(lowerAt(reading, end - 1)) ||
    isPossessive(textAt(reading, end - 1)) || isFullName(reading, from, end);
}

/** Two towns, fields or adjectives that share an article and a noun; "Bill and Ann Tillman Foundation". */
function isOne(reading: Reading, and: number, end: number): boolean {
  const { first, lexicon, known } = reading;
  const [before, second] = [lowerAt(reading, first - 1), and + 1];
  if (ARE_TWO.test(before) || areTwoForces(reading, and, end)) return false;
  const isOffice = lexicon.roles.has(lowerAt(reading, second));
  if (isOffice || areParties(reading, and - 1, second) || CLUBS.test(textAt(reading, end - 1))) return false;
  if (isGiven(reading, first) && !isPlace(textAt(reading, first), 'en'))
    return before === 'the' && isGiven(reading, second) && end > second + 2;
  const isOther = isKnownOrganisation(textAt(reading, second)) && !isField(reading, second);
  if (before === 'the') return !known.surnames.has(lowerAt(reading, and - 1)) && !isOther;
  const areFields = [and - 1, second].every((i) => isField(reading, i)) && and > first + 1; // "Wick Infant and Nursery"
  return areFields || areTowns(reading, and, end);
}

/** "Avon and Somerset Police", and not "he left Leeds and York City Council said". */
function areTowns(reading: Reading, and: number, end: number): boolean {
  const { first, isInitial } = reading;
  const noun = textAt(reading, end - 1);
  const isFree = isInitial || isPossessive(noun) || ACTED_BY.test(lowerAt(reading, first - 1));
  if (!isFree || !CIVIC.test(bareOf(noun))) return false;
  const isTown = ([from, to]: readonly [number, number]): boolean =>
    isPlace(nameOf(reading, from, to), 'en') || isUnknown(reading, from, to);
  return isTown([first, and]) && isTown([and + 1, and + 2]);
}

/** "Essex and Kent Police both said", or one of the two stands by itself as well: "Kent Police". */
function areTwoForces(reading: Reading, and: number, end: number): boolean {
  const { doc, first } = reading;
  const isMet = OFFICERS.test(lowerAt(reading, end)) && /^(?:met|meet)$/.test(lowerAt(reading, end + 1));
  const isShared = lowerAt(reading, end) === 'share' && /^(?:an?|one|the)$/.test(lowerAt(reading, end + 1));
  if (isMet || isShared || /^(?:both|each|forces)$/.test(lowerAt(reading, end))) return true;
  const second = nameOf(reading, and + 1, end);
  if (JOINED_LANDS.test(nameOf(reading, first, and + 2))) return false;
  if (isCountry(textAt(reading, and + 1), 'en') || NATIONS.test(textAt(reading, and + 1))) return true;
  const alone = [`${nameOf(reading, first, and)} ${bareOf(textAt(reading, end - 1))}`, second];
  return end - and === TOWN_POLICE && alone.some((name) => bodiesAlone(doc).has(name));
}
const OFFICERS = /^(?:officers|chiefs|officials|bosses|staff|councillors)$/;
/** In tokens, with "and". */
const TOWN_POLICE = 3;
const NATIONS = /^(?:England|Scotland|Wales|Britain)$/;

/** "Kent Police", "East Wick Council": what ends in the noun of a body and stands somewhere without "and" before it. */
const bodiesAlone = oncePer(({ text, tokens }: Document): ReadonlySet<string> => {
  const alone = new Set<string>();
  tokens.forEach((noun, i) => {
    const word = bareOf(noun.text);
    if (!isNounOfBody(word)) return;
    for (const { start, sentence } of tokens.slice(Math.max(0, i - LONGEST_PART), i))
      if (sentence === noun.sentence && !/(?: and |[&-] ?)$/.test(text.slice(Math.max(0, start - AND), start)))
        alone.add(text.slice(start, noun.start + word.length));
  });
  return alone;
});
/** In letters, with the blanks. */
const AND = 5;
const ACTED_BY = /^(?:by|for|with|at|against|told|that|as|while|when|but)$/;
/** What towns share. */
const CIVIC = /^(?:Council|Police|Constabulary|Trust|Gazette|Chamber|Service|Brigade|Authority|Board)$/;
/** "Newcastle and Manchester United" */
const CLUBS = /^(?:United|FC|Rovers|Rangers|Club)/;
const ARE_TWO = /^(?:between|both|either|,|and)$/;

/** "the Labour and Conservative Party" are two, "the Social Democratic and Labour Party" is one. */
const areParties = (reading: Reading, one: number, other: number): boolean =>
  reading.first === one && [one, other].every((i) => OF_PARTY.test(textAt(reading, i)));
const OF_PARTY = /^(?:Labour|Conservative|Liberal|Green|Republican|Democratic|Reform|Nationalist|Communist)$/;
