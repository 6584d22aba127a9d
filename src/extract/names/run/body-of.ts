/** English bodies with "of" or "for" in their name: "Rotary Club of Wick", "Society for the Protection of Moths". */
import { bareOf } from '../../../text/possessive.ts';
import {
  BODIES_OF, FIELDS, INSTITUTION_WORDS, SURE_BODIES, TAKES_FOR, TAKES_OF,
} from '../words/institution-words.ts';
import { isEnglishWord } from '../words/everyday-words.ts';
import { isKnownSurname } from '../words/known-surnames.ts';
import { isPlace } from '../words/places.ts';
import {
  capitalsEnd, isActing, isFullName, isGiven, isUnknown, LONGEST_TOWN, lowerAt, nameEnd, nameOf, textAt, type Reading,
} from './capitals.ts';
import { fieldsBehind, isFieldOf } from './body-fields.ts';
import { secondPeople, secondPlace } from './second-half.ts';

/** "Police Service of Orran", "Friends of the Wye", "Port Authority of Harrow and East Wick" */
export function bodyOf(reading: Reading, end: number): number {
  if (lowerAt(reading, end) !== 'of') return 0;
  const club = clubOf(reading, end);
  if (club > 0) return club;
  const noun = textAt(reading, end - 1);
  const isNew = BODIES_OF.has(noun);
  if (!isNew && !TAKES_OF.has(noun) && !SURE_BODIES.has(noun)) return 0;
  const whole = beforeOffice(reading, end + 1, nameEnd(reading, end + 1));
  if (whole === 0 || isFullName(reading, end + 1, whole) || isPlainPlural(reading, end, whole)) return 0;
  const more = BEHIND.map((behind) => behind(reading, noun, end + 1, whole)).find((at) => at > 0);
  if (more !== undefined) return more;
  if (!isNew) return isManyOfOffice(reading, whole - 1) || isOfPlace(reading, noun, end + 1, whole) ? whole : 0;
  return takesAny(reading, noun, end + 1, whole) ? whole : 0;
}

/** What may go on with the name at `whole`, behind what the body is of. */
type Behind = (reading: Reading, noun: string, from: number, whole: number) => number;
const BEHIND: readonly Behind[] = [
  secondPlace,
  (reading, noun, from, whole) => fieldsBehind(reading, noun, from, whole),
  (reading, noun, _, whole) => (OF_MEMBERS.test(noun) ? secondPeople(reading, whole) : 0),
  apostle, atTown, ofCourt,
];
const OF_MEMBERS = /^(?:Society|Council|Federation|Confederation|Association|Institute|College)$/;

/** "Church of St John (the Baptist)" */
function apostle(reading: Reading, _: string, __: number, at: number): number {
  const isThe = lowerAt(reading, at) === 'the';
  return isThe && APOSTLES.test(bareOf(textAt(reading, at + 1))) ? at + 2 : 0;
}
const APOSTLES = /^(?:Baptist|Evangelist|Divine|Apostle|Martyr|Less|Great)$/;

/** "University of Tarnford (at Wick)" */
function atTown(reading: Reading, noun: string, from: number, at: number): number {
  if (noun !== 'University' || lowerAt(reading, at) !== 'at' || capitalsEnd(reading, at + 1) !== at + 2) return 0;
  const isTown = isPlace(bareOf(textAt(reading, at + 1)), 'en') || isUnknown(reading, at + 1, at + 2);
  return isTown || isPlace(nameOf(reading, from, at), 'en') ? at + 2 : 0;
}

/** "Court of Appeal (of Kenya)", "Court of Arbitration (for Sport)" */
function ofCourt(reading: Reading, noun: string, _: number, at: number): number {
  if (noun !== 'Court' || !/^(?:of|for)$/.test(lowerAt(reading, at))) return 0;
  const end = nameEnd(reading, at + 1);
  const isOfLand = isPlace(nameOf(reading, at + 1, end), 'en');
  return end > 0 && (isOfLand || lowerAt(reading, at) === 'for') ? end : 0;
}

/** "Bank of England (Governor Ann Hale)": somebody's office and name are no part of it. */
function beforeOffice(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (reading.lexicon.roles.has(lowerAt(reading, i)) && isGiven(reading, i + 1)) return i;
  return end;
}

/** "Sons of Leeds miners met", where a sentence begins: nothing shows a name. */
function isPlainPlural(reading: Reading, end: number, whole: number): boolean {
  const { first, isInitial, known } = reading;
  return isInitial && end - first === 1 && /^(?:Friends|Sons|Daughters)$/.test(textAt(reading, first)) &&
    !known.capitalInside.has(lowerAt(reading, first)) && !isActing(reading, whole);
}

/** "Book of the Month Club", inside a sentence; "President of the Rotary Club" holds an office. */
function clubOf(reading: Reading, end: number): number {
  const { first, isInitial, lexicon } = reading;
  const opening = lowerAt(reading, first);
  const isOffice = lexicon.roles.has(opening) || lexicon.people.has(opening) ||
    INSTITUTION_WORDS.has(textAt(reading, first));
  if (isInitial || isOffice || end - first !== 1 || lowerAt(reading, end + 1) !== 'the') return 0;
  const whole = nameEnd(reading, end + 1);
  return whole - end > LONGEST_TOWN && CLUBS.test(bareOf(textAt(reading, whole - 1))) ? whole : 0;
}
const CLUBS = /^(?:Club|Project|Trust|Foundation)$/;

/** "Association of Head (Teachers)" */
function isManyOfOffice(reading: Reading, last: number): boolean {
  const many = bareOf(lowerAt(reading, last));
  return many.endsWith('s') && reading.lexicon.roles.has(many.slice(0, -1));
}

/** "Bank of Wick", "Circuit Court of Cole County", "Chamber of Trade": wherever it stands. */
function isOfPlace(reading: Reading, noun: string, from: number, end: number): boolean {
  const last = bareOf(textAt(reading, end - 1));
  const isTown = isPlace(nameOf(reading, from, end), 'en') || /^(?:County|Parish|Province)$/.test(last);
  const isOfTrade = noun === 'Chamber' && end - from === 1 && (FIELDS.has(last) || OF_CHAMBERS.test(last));
  return isOfTrade || (SURE_BODIES.has(noun) && isTown && end - from < LONGEST_TOWN);
}

/** "the Communist Party of China", and not "the Labour Party of Blair"; a "Service of Remembrance" is none. */
function takesAny(reading: Reading, noun: string, from: number, end: number): boolean {
  const start = lowerAt(reading, from) === 'the' ? from + 1 : from;
  const last = bareOf(textAt(reading, end - 1));
  const isTown = isPlace(nameOf(reading, start, end), 'en');
  const isAlone = from - 2 === reading.first;
  if (isAlone && /^(?:Services?|Club|Community|Hospital)$/.test(noun)) return isTown;
  if (/^(?:Party|Community|Services?|Order)$/.test(noun))
    return isTown || isUnknown(reading, start, end) || /^(?:States|Nations|Republics?)$/.test(last);
  if (noun === 'Journal') return isFieldOf(reading, start, end) && end > start;
  if (reading.known.surnames.has(last.toLowerCase())) return false;
  if (isOfPeople(noun) && from < start && areSomebodys(reading, start, end)) return false;
  return noun !== 'Friends' || from > start || !isKnownSurname(last) || isTown;
}

const OF_CHAMBERS = /^(?:Deputies|Representatives|Princes|Mines|Notaries|Architects|Advocates|Progress)$/;

/**
 * "Friends of the Foreign Secretary" and "of the Beckhams" are those of somebody; the Fellowship of the Ring and the
 * Sons of the Desert have one common word, and are nothing that acts.
 */
function areSomebodys(reading: Reading, start: number, end: number): boolean {
  const { lexicon, first } = reading;
  const isOffice = [lexicon.roles, lexicon.people].some((list) => list.has(lowerAt(reading, end - 1)));
  const last = textAt(reading, end - 1);
  const isKin = last.endsWith('s') && isKnownSurname(last.slice(0, -1)) && !isPlace(last, 'en');
  if (isKin || isOffice) return true;
  return textAt(reading, first) !== 'Friends' && end - start === 1 && isEnglishWord(last.toLowerCase());
}
const isOfPeople = (noun: string): boolean => /^(?:Friends|Sons|Daughters|Fellowship)$/.test(noun);

/** "Royal Society for the Protection of Moths", "Department for Infrastructure" */
export function forPurpose(reading: Reading, end: number): number {
  const noun = textAt(reading, end - 1);
  if (lowerAt(reading, end) !== 'for' || !(TAKES_FOR.has(noun) || SURE_BODIES.has(noun))) return 0;
  const isThe = lowerAt(reading, end + 1) === 'the';
  const purpose = isThe ? end + 2 : end + 1;
  const isPurpose = PURPOSES.has(textAt(reading, purpose)) && lowerAt(reading, purpose + 1) === 'of';
  if (isPurpose) return toWhom(reading, nameEnd(reading, purpose + 2));
  const whole = isThe ? 0 : nameEnd(reading, end + 1);
  if (whole === 0) return 0;
  const fields = fieldsBehind(reading, noun, end + 1, whole);
  const isIn = /^Co-?operation$/.test(textAt(reading, fields - 1)) && lowerAt(reading, fields) === 'in';
  if (isIn && isPlace(bareOf(textAt(reading, fields + 1)), 'en')) return fields + 2;
  const isOffice = /^(?:Department|Ministry)$/.test(noun) && isFieldOf(reading, end + 1, whole);
  return fields || (isOffice ? whole : 0);
}
const PURPOSES = new Set(
  ('Protection Preservation Study Advancement Promotion Prevention Conservation Relief Defence Defense Development ' +
    'Propagation Encouragement Coordination Suppression Abolition Elimination Reform Prohibition Accreditation ' +
    'Treatment Future').split(' '),
);

/** "Prevention of Cruelty (to Animals)" */
function toWhom(reading: Reading, at: number): number {
  const end = lowerAt(reading, at) === 'to' ? capitalsEnd(reading, at + 1) : at;
  return end > at + 1 ? end : at;
}
