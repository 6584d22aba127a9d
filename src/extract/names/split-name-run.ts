/**
 * Capitalised words that stand side by side and are two names: "la maire de Nantes Claire Jouve", "глава МИД Сергей
 * Одинцов". A given name after words that are none begins a name of its own; so does what follows a place or an
 * acronym.
 */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { isRole } from './name-kind.ts';
import { isPlace } from './places.ts';

/** Token bounds of the names in the run [first, end). */
export function splitNameRun(doc: Document, lexicon: Lexicon, first: number, end: number): [number, number][] {
  if (!lexicon.headFirst) return [[first, end]];
  if (lexicon.capitalisesNouns) {
    const start = afterNouns(doc, lexicon, first, end);
    if (start > first) return splitNameRun(doc, lexicon, start, end);
    const genitive = genitiveEnd(doc, lexicon, first, end);
    const rest = genitive > 0 && genitive < end - 1 ? splitNameRun(doc, lexicon, genitive, end) : [];
    if (genitive > 0) return [[first, genitive], ...rest];
  }
  if (
    end - first > 2 &&
    isTitle(lexicon, doc.tokens[first]?.lower ?? '') &&
    /^\p{Ll}/u.test(doc.tokens[first + 1]?.text ?? '')
  )
    return splitNameRun(doc, lexicon, first + 2, end); // "PDG de Transalp"
  const second = secondName(doc, lexicon, first, end);
  if (second > 0) return [[first, second], [second, end]];
  for (let i = first + 1; i < end - 1; i++) {
    const before = doc.tokens.slice(first, i);
    if (!/^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') || isTitle(lexicon, before.at(-1)?.lower ?? '')) continue;
    if (before.some((token) => givenNameGender(token.text) !== undefined && !isAlsoWord(token.text)))
      return [[first, end]];
    const begins = givenNameGender(doc.tokens[i]?.text ?? '') !== undefined;
    const ended =
      isPlace(before.map((token) => token.text).join(' '), lexicon.language) ||
      /^\p{Lu}{2,5}$/u.test(before.at(-1)?.text ?? '');
    if (begins || ended)
      return [
        [first, i],
        [i, end],
      ];
  }
  return [[first, end]];
}

/**
 * Spanish and Portuguese people bear two surnames, and a surname may be a given name too: "María López Santiago Ruiz".
 */
const TWO_SURNAMES = new Set(['es', 'pt']);

/**
 * Where a second person begins after a full name, or 0: at the noun of a role ("Emma Adler Milliardärin Kim Kern",
 * a line of a picture's credit before the next sentence), or at a given name ("Jacques Morel Philippe Salin").
 */
function secondName(doc: Document, lexicon: Lexicon, from: number, end: number): number {
  let first = from;
  while (first < end && isTitle(lexicon, doc.tokens[first]?.lower ?? '')) first += 1;
  if (!isGiven(doc, first)) return 0;
  for (let i = first + 2; i < end - 1; i++) {
    if (/^\p{Lu}/u.test(doc.tokens[i]?.text ?? '') && isTitle(lexicon, doc.tokens[i]?.lower ?? '')) return i;
  }
  const twoFullNames = end - first === 4 && !isGiven(doc, first + 1) && isGiven(doc, first + 2);
  return twoFullNames && !TWO_SURNAMES.has(lexicon.language) ? first + 2 : 0;
}

function isGiven(doc: Document, i: number): boolean {
  const word = doc.tokens[i]?.text ?? '';
  return givenNameGender(word) !== undefined && !isAlsoWord(word);
}

const isTitle = (lexicon: Lexicon, lower: string): boolean => lexicon.honorifics.has(lower) || isRole(lexicon, lower);

/** "Hauptstadt Lima", "Gewerkschaft Verdi": German nouns before a name; "Universität Hamburg" is a name as a whole. */
function afterNouns(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  let start = first;
  while (start < end - 1 && isCommonNoun(lexicon, doc.tokens[start]?.text ?? '')) {
    const next = doc.tokens[start + 1]?.text ?? '';
    if (INSTITUTION_NOUN.test(doc.tokens[start]?.text ?? '') && isPlace(next, lexicon.language)) break;
    start += 1;
  }
  return start;
}

const isCommonNoun = (lexicon: Lexicon, word: string): boolean =>
  givenNameGender(word) === undefined &&
  !isPlace(word, lexicon.language) &&
  (COMMON_NOUN.test(word) || lexicon.institutions.has(word.toLowerCase()) || lexicon.people.has(word.toLowerCase()));

/** German nouns by their endings; none of them ends a surname. */
const COMMON_NOUN = new RegExp(
  '(?:ung|heit|keit|schaft|tion|tät|agentur|stadt|konzerns?|firma|sender|zeitung|behörde|bank|partei|gruppe|verbands?|' +
    'vereins?|teams?|klubs?|clubs?|insel|provinz|kanton|region|bundesland|gemeinde|unternehmens?|ministerium|magazin|' +
    'portal|plattform|hersteller|händler|anbieter|tochter|marke|kinder|süden|norden|westen|osten|thema|bereich|' +
    'beispiel)s?n?$',
  'iu',
);
/** Bodies that take the name of their town. */
const INSTITUTION_NOUN =
  /(?:universität|hochschule|gericht|gerichts|klinikum|staatsanwaltschaft|polizei|stadtwerke|feuerwehr|kammer|uni)$/iu;

/** "Floridas Gouverneur", "Usyks Promoter": where a name in the genitive ends, or 0. */
function genitiveEnd(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  for (let i = first; i < end - 1; i++) {
    const word = doc.tokens[i]?.text ?? '';
    if (!/[^s]s$/.test(word) || isPlace(word, lexicon.language) || givenNameGender(word) !== undefined) continue;
    const bare = word.slice(0, -1);
    if (isPlace(bare, lexicon.language) || givenNameGender(bare) !== undefined) return i + 1;
  }
  return 0;
}
