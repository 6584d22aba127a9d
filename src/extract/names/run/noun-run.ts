/**
 * Names among nouns that have capitals as well (German): "Hauptstadt Lima", "Trendscout Landowski", "Floridas
 * Gouverneur", "Weikerts Attacke"; "Deutsche Bank" and "Treptower Park" are names as a whole.
 */
import { monthNumber } from '../../../article/month-names.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { bodyOfTownLength } from './body-of-town.ts';
import { type AsWritten, isInitial } from './as-written.ts';
import { isEnglishWord, isEverydayWord, isGermanSurname } from '../words/everyday-words.ts';
import { isNobleTitle } from './german-house.ts';
import { paperLength } from '../words/german-papers.ts';
import { GIVEN_IN_GERMAN, GIVEN_NOUNS } from '../words/given-in-german.ts';
import { givenNameGender } from '../words/given-names.ts';
import { ADJECTIVE, plainCase } from '../words/inflection.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isListedBody } from '../words/listed-bodies.ts';
import { isNameAlone, isNoun } from './lone-noun.ts';
import { isRole } from '../words/name-kind.ts';
import { isFromTown, isOfTown } from './origin.ts';
import { isCountry, isPlace } from '../words/places.ts';
import { isSiteOfTown } from './site-of-town.ts';
import { isFamilyBefore } from './surname-first.ts';

/** Token bounds of the names in the run [first, end). */
export function namesAmongNouns(
  doc: Document, lexicon: Lexicon, known: AsWritten, first: number, end: number,
): [number, number][] {
  const isWhole = end - first === 1 || isNamedBody(doc, lexicon, first, end);
  if (isWhole && !isTownsman(doc, lexicon, known, first, end)) return [[first, end]];
  if (areSubjectAndObject(doc, lexicon, known, first, end))
    return [[first, first + 1], [first + 1, end]];
  const firm = firmOf(doc, lexicon, first, end);
  if (firm) return [firm];
  if (isFirmBehindClass(doc, first, end)) return [[first + 1, end]];
  if (areTownAndLand(doc, lexicon, first, end)) return [[first, first + 1], [first + 1, end]];
  const start = afterNouns(doc, lexicon, known, first, end);
  const genitive = genitiveEnd(doc, lexicon, start, end);
  const isSure = (part: [number, number]): boolean => isLong(part) || isGiven(lexicon, wordAt(doc, part[0]));
  if (genitive > 0 && genitive < end) {
    const behind = namesAmongNouns(doc, lexicon, known, genitive, end);
    return [[start, genitive], ...behind.filter((part) => isSure(part) || isSurnameOfOne(doc, lexicon, part[0]))];
  }
  const last = beforeNouns(doc, lexicon, start, end);
  if (last - start > 1) return [[start, last]];
  const word = doc.tokens[start]?.lower ?? '';
  const initial = isInitial(doc, start, firstOfSentence(doc, start)) && !known.capitalInside.has(word);
  return isNameAlone(doc, lexicon, known, start, initial) ? [[start, last]] : [];
}

/** „…“, wirft Keller Brandt vor: behind a verb, the surnames of two whom the article names. */
function areSubjectAndObject(
  doc: Document, lexicon: Lexicon, { surnames }: AsWritten, first: number, end: number,
): boolean {
  const before = doc.tokens[first - 1]?.lower ?? '';
  const isBehindVerb = [lexicon.saying, lexicon.reporting, lexicon.tags].some((verbs) => verbs?.has(before));
  const isSurname = (i: number): boolean =>
    surnames.has(doc.tokens[i]?.lower ?? '') && !isGiven(lexicon, wordAt(doc, i));
  return end - first === 2 && isBehindVerb && isSurname(first) && isSurname(first + 1);
}

/** "der Versicherer Allianz", "die Fluglinie Condor": a firm that is known, though its name is a word. */
const isFirmBehindClass = (doc: Document, first: number, end: number): boolean =>
  end - first === 2 && CLASS_OF_FIRM.test(wordAt(doc, first)) && isFirm(wordAt(doc, first + 1));
const isFirm = (word: string): boolean => isKnownOrganisation(word) || isListedBody(word);
const CLASS_OF_FIRM = new RegExp(
  '(?:[Vv]ersicherer|[Hh]ersteller|[Aa]nbieter|[Bb]etreiber|[Hh]ändler|[Vv]ersender|[Dd]ienstleister|[Ee]ntwickler|' +
    '[Kk]onzern|[Kk]ette|[Ll]inie|[Aa]irline|[Aa]uskunftei|[Rr]eederei|[Ff]irma|[Vv]ersorger)s?$',
);

/** "besiegte in Dortmund Brasilien": where, and whom. */
const areTownAndLand = (doc: Document, { language }: Lexicon, first: number, end: number): boolean =>
  end - first === 2 && isCountry(wordAt(doc, first + 1), language) && isPlace(wordAt(doc, first), language) &&
  /^(?:in|bei)$/.test(doc.tokens[first - 1]?.lower ?? '');

/** "Nordkran Hebetechnik GmbH", "der Hersteller Nordkran AG": the form of a firm belongs to what stands before it. */
function firmOf(doc: Document, lexicon: Lexicon, first: number, end: number): [number, number] | null {
  if (!FORM_OF_FIRM.test(wordAt(doc, end - 1))) return null;
  let start = first;
  while (start < end - 2 && isRoleOrBody(lexicon, doc.tokens[start]?.lower ?? '')) start += 1;
  return [start, end];
}
const FORM_OF_FIRM = /^(?:g?GmbH|mbH|AG|SE|KG|KGaA|UG|eG)$/;
const isRoleOrBody = (lexicon: Lexicon, lower: string): boolean =>
  isRole(lexicon, lower) || lexicon.institutions.has(lower);

/** "Sandhausens Trainer Koch", "Rimpars Kapitän Sørnes": no noun stands right behind that of an office. */
function isSurnameOfOne(doc: Document, lexicon: Lexicon, i: number): boolean {
  const { text = '', lower = '' } = doc.tokens[i] ?? {};
  return isRole(lexicon, doc.tokens[i - 1]?.lower ?? '') && (isGermanSurname(text) || !isNoun(lexicon, lower));
}

const isLong = ([from, to]: [number, number]): boolean => to - from > 1;

const firstOfSentence = (doc: Document, i: number): number =>
  doc.sentences[doc.tokens[i]?.sentence ?? 0]?.firstToken ?? 0;

const wordAt = (doc: Document, i: number): string => doc.tokens[i]?.text ?? '';
/** A given name; "Chance" and "Davon" are words, wherever else they are given. */
const isGiven = (lexicon: Lexicon, word: string): boolean =>
  givenNameGender(word) !== undefined &&
  (GIVEN_IN_GERMAN.has(word) || !isEverydayWord(lexicon.language, word.toLowerCase())) &&
  !lexicon.institutions.has(word.toLowerCase()); // "Sender CNN"

/**
 * "Europäische Kommission", "Augsburger Allgemeine", "Treptower Park", "Bank Austria": the nouns belong to the name.
 */
function isNamedBody(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const opening = wordAt(doc, first);
  const whole = plainCase(wordsOf(doc, first, end)).join(' ');
  if (isKnownOrganisation(whole) || isPlace(whole, lexicon.language) || isBodyByForm(doc, lexicon, first, end))
    return true;
  const opensSentence = isInitial(doc, first, firstOfSentence(doc, first));
  const isAdjective = ADJECTIVE.test(opening) || (lexicon.demonyms.has(opening.toLowerCase()) && end - first === 2);
  const isOfBody = end - first === 2 && lexicon.bodies?.test(wordAt(doc, end - 1).toLowerCase()) === true;
  if (isAdjective && (!opensSentence || isOfBody)) return true;
  const second = doc.tokens[first + 1]?.lower ?? '';
  return end - first === 2 && isOfTown(opening) && !isGiven(lexicon, opening) && !ARE_THERE.test(second) &&
    !isRole(lexicon, second) && !lexicon.people.has(second);
}
/** "Landgericht Osterfeld", "Neue Saaler Rundschau", "Wangener Straße" */
const isBodyByForm = (doc: Document, lexicon: Lexicon, first: number, end: number): boolean =>
  paperLength(doc, first) === end - first || isSiteOfTown(doc, first, end) ||
  bodyOfTownLength(doc, lexicon, first) === end - first;

/** "Linzer Kindergartenkinder", "Chemnitzer Innenstadt": who lives in a town and what lies in it is not called so. */
const ARE_THERE = new RegExp(
  '(?:(?:kinder|eltern|bürger|einwohner|bewohner|anwohner|schüler|lehrer|leute|frauen|männer|familien|fans|wähler)n?|' +
    '(?:innen|alt)stadt|umland|rathaus(?:es)?|stadtteils?|stadtrand)$',
);

/** Past the nouns before a name, and past whatever stands before a surname that the article knows. */
function afterNouns(doc: Document, lexicon: Lexicon, known: AsWritten, first: number, end: number): number {
  let start = first;
  while (start < end - 1 && isNounBefore(doc, lexicon, start, end)) start += 1;
  const last = end - 1;
  const isSurname = known.surnames.has(doc.tokens[last]?.lower.replace(/['’]?s$/, '') ?? '');
  if (isTownsman(doc, lexicon, known, start, end)) return last;
  const named = doc.tokens.slice(start, last).some(({ text }, k) =>
    isGivenHere(doc, lexicon, start + k) || INITIALS.test(text) || isFamilyBefore(text, wordAt(doc, start + k + 1)));
  if (!isSurname || named) return start;
  return last > start && mayBeGiven(doc, lexicon, last - 1) ? last - 1 : last;
}
/** "J. R.", "J"; "LGF Lassnig" tells an office by its letters. */
const INITIALS = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u;

/** "Der Melsunger Siebert": behind an article no given name ends so, and no thing of a town is called as people are. */
function isTownsman(doc: Document, lexicon: Lexicon, { surnames }: AsWritten, first: number, end: number): boolean {
  const { text = '', lower = '' } = doc.tokens[end - 1] ?? {};
  const isPerson = surnames.has(lower) || (isGermanSurname(text) && !isNoun(lexicon, lower));
  return end - first === 2 && isPerson && !isGiven(lexicon, wordAt(doc, first)) && isFromTown(doc, lexicon, first);
}

/** "Anders Levermann", "Promoter Frank Warren": a given name that is a word as well, with a surname after it. */
function isGivenHere(doc: Document, lexicon: Lexicon, i: number): boolean {
  const word = wordAt(doc, i);
  if (isGiven(lexicon, word)) return true;
  if (givenNameGender(word) === undefined || lexicon.common.has(word.toLowerCase())) return false;
  const { text = '', lower = '' } = doc.tokens[i + 1] ?? {};
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isPlace(text, lexicon.language)) return false;
  const behind = doc.tokens[i + 2]?.lower ?? '';
  const isTagged = isIntroduced(doc, lexicon, i) || /^[,(]$/.test(behind) || lexicon.saying.has(behind);
  if (isNoun(lexicon, lower)) return isTagged && isGermanSurname(text); // "sagte Frank Müller"
  return isTagged || /^(?:von|vom)$/.test(behind) || (GIVEN_NOUNS.has(word) && !isOfArticle(doc, lexicon, i));
}

/** "Die Marine Trondheims", "der junge Mark Keller": an article has the noun. */
function isOfArticle({ tokens }: Document, { determiners, possessives }: Lexicon, i: number): boolean {
  const before = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  return before.some((word) => determiners.has(word) || possessives.has(word));
}

/** "Annekathrin Preidel", "sagte Agit Kabayel": no list has it, and it is no word; so it is the given name. */
function mayBeGiven(doc: Document, lexicon: Lexicon, i: number): boolean {
  const { text = '', lower = '', kind } = doc.tokens[i] ?? {};
  if (kind !== 'word' || !/^\p{Lu}[\p{L}'’-]+$/u.test(text) || BODY_ENDING.test(lower)) return false;
  const isWord = isNoun(lexicon, lower) || isEnglishWord(lower);
  return !isWord && !isPlace(text, lexicon.language) && !lexicon.honorifics.has(lower);
}

function isNounBefore(doc: Document, lexicon: Lexicon, i: number, end: number): boolean {
  const { text = '', lower = '' } = doc.tokens[i] ?? {};
  if (monthNumber(lower) !== null && end - i > 2 && isTime(wordAt(doc, i - 1))) return true; // "seit Mai Anna Kern"
  const isOfName = isGivenHere(doc, lexicon, i) || isNobleTitle(doc, lexicon, i) || isSpa(doc, i) ||
    isFamilyBefore(text, wordAt(doc, i + 1));
  if (isOfName || [text, text.replace(/s$/, '')].some((word) => isPlace(word, lexicon.language))) return false;
  // "Chef de Mission Dirk Kern"; "Booker Omole" has no other given name
  const isForeignNoun = givenNameGender(text) === undefined && isEnglishWord(lower) && end - i > 2;
  const isBefore = isNoun(lexicon, lower) || BODY_ENDING.test(lower) || isForeignNoun || OF_PARTY.test(text);
  return isBefore && !lexicon.honorifics.has(lower);
}
/** "Bad Tölz" */
const isSpa = (doc: Document, i: number): boolean =>
  wordAt(doc, i) === 'Bad' && givenNameGender(wordAt(doc, i + 1)) === undefined;

const isTime = (before: string): boolean =>
  /^(?:seit|im|ab|bis|vom|zum|[Ee]nde|[Mm]itte|[Aa]nfang|\p{L}+en|\d{1,2}\.?)$/u.test(before);

/** "SPÖ-Mandatar Jörg Wiesner", "EU-Diplomat": what begins with letters is no given name, whatever its noun is. */
const OF_PARTY = /^\p{Lu}[\p{Lu}\p{N}]+-\p{Lu}\p{Ll}{3,}$/u;
/** Nouns by their endings; none of them ends a surname. */
const BODY_ENDING = new RegExp(
  `(?:${[
    'agentur|stadt|konzerns?|firma|sender|zeitung|behörde|bank|partei|gruppe',
    'verbands?|vereins?|teams?|klubs?|clubs?',
  ].join('|')})$`,
  'u',
);

/** Before the nouns after a name: "Weikert Attacke"; after a given name, "Koch" is a surname. */
function beforeNouns(doc: Document, lexicon: Lexicon, start: number, end: number): number {
  let last = end;
  while (last - start > 1 && isNoun(lexicon, doc.tokens[last - 1]?.lower.replace(/['’]s?$/, '') ?? '')) {
    if (isPlace(wordAt(doc, last - 1), lexicon.language)) break; // "FC Kaiserslautern"
    if (isKnownOrganisation(wordsOf(doc, start, last).join(' ')) || isOfBranch(doc, last - 1)) break;
    const before = wordAt(doc, last - 2);
    if (last - start === 2 && isIntroduced(doc, lexicon, start)) break;
    if (isGiven(lexicon, before) || /^\p{Lu}\.$|^\p{Ll}/u.test(before) || lexicon.honorifics.has(before.toLowerCase()))
      break;
    last -= 1;
  }
  return last;
}

const wordsOf = (doc: Document, first: number, end: number): string[] =>
  doc.tokens.slice(first, end).map(({ text }) => text);

/** "NGG Südwest", "IG Metall Küste": of which part of the country a body is. */
const isOfBranch = (doc: Document, i: number): boolean =>
  /^(?:(?:Nord|Süd)?(?:ost|west|Ost|West)|Nord|Süd|Mitte|Küste)$/.test(wordAt(doc, i)) &&
  (/^\p{Lu}{2,}$/u.test(wordAt(doc, i - 1)) || /^\p{Lu}{2,}$/u.test(wordAt(doc, i - 2)));

/** "Finanzminister Holger Brandes", "sagte Holger Brandes": whoever stands there has a surname. */
function isIntroduced(doc: Document, lexicon: Lexicon, start: number): boolean {
  const before = doc.tokens[start - 1]?.lower ?? '';
  return isRole(lexicon, before) || lexicon.honorifics.has(before) || lexicon.saying.has(before);
}

/** "Floridas Gouverneur", "Usyks Promoter": where a name in the genitive ends, or 0. */
function genitiveEnd(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  for (let i = first; i < end - 1; i++) {
    const word = wordAt(doc, i);
    if (!/[^s]s$/.test(word) || isPlace(word, lexicon.language)) continue;
    const bare = word.slice(0, -1);
    const isBeforeKin = isGiven(lexicon, bare) && lexicon.ties?.has(doc.tokens[i + 1]?.lower ?? ''); // "Andreas Mutter"
    if (givenNameGender(word) !== undefined && !isBeforeKin) continue; // "Hans Bauer"
    if (isPlace(bare, lexicon.language) || isGiven(lexicon, bare)) return i + 1;
  }
  return 0;
}
