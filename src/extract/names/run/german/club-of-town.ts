/** "TSV Hagenau", "FC Red Bull Salzburg", "SV Blau-Weiß Hagenau": a club by its letters, up to its town. German. */
import { pattern } from '../../../../pattern.ts';
import type { Document } from '../../../../text/document.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { CLUB_LETTERS, isFoundingYear } from '../../words/clubs.ts';
import { isEverydayWord, isGermanSurname } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { isRole } from '../../words/name-kind.ts';
import { adjoins } from '../../words/name-run.ts';
import { isPlace } from '../../words/places.ts';

/** How many tokens a club takes from its letters at token `i`, or 0. */
export function clubLength(doc: Document, lexicon: Lexicon, i: number): number {
  const letters = doc.tokens[i]?.text ?? '';
  if (!CLUB_LETTERS.has(letters) || INITIALS_TOO.has(letters)) return 0;
  const words = capitalsBehind(doc, lexicon, i);
  const length = townOfClub(words, doc.tokens[i + words.length + 1]?.lower ?? '') || calledLength(words);
  if (length === 0) return 0;
  const end = i + 1 + length;
  const isNumbered = /^I{2,3}$/.test(doc.tokens[end]?.text ?? '') || (length === 1 && isFoundingYear(doc, i, end));
  return 1 + length + (isNumbered ? 1 : 0);
}

/** "Lions Club Hagenau", "Inner Wheel Club": those who serve, whose English name no German word is. */
export function serviceClubLength({ tokens }: Document, i: number): number {
  const club = tokens[i]?.text === 'Inner' && tokens[i + 1]?.text === 'Wheel' ? i + 2 : i + 1;
  if (tokens[club]?.text !== 'Club' || !SERVE.test(tokens[club - 1]?.text ?? '')) return 0;
  const [noun, town] = [tokens[club], tokens[club + 1]];
  const isTown = town?.sentence === noun?.sentence && (isKnownTown(town?.text ?? '') || isLikeATown(town?.text ?? ''));
  return club + (isTown ? 2 : 1) - i;
}
const SERVE = /^(?:Lions|Rotary|Rotaract|Kiwanis|Zonta|Leo|Soroptimist|Wheel)$/;

/** "Blau-Weiß Löhrstadt", "Fortuna", "Kaiserslautern": of no town that we know. */
function calledLength(words: readonly string[]): number {
  const called = CALLED.test(words[0] ?? '') ? 1 : 0;
  const town = words[called];
  const isTown = town !== undefined && (isPlace(town, 'de') || !isEverydayWord('de', town.toLowerCase()));
  return called + (isTown ? 1 : 0);
}

/** "Bayern München", "Carl Zeiss Jena": the words with a capital that a name may have, up to somebody. */
function capitalsBehind(doc: Document, lexicon: Lexicon, i: number): string[] {
  const words: string[] = [];
  for (let at = i + 1; at <= i + LONGEST; at++) {
    const [before, token] = [doc.tokens[at - 1], doc.tokens[at]];
    if (!before || !token || !/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(token.text) || !adjoins(doc, before, token)) break;
    if (isNoun(lexicon, token.lower) || (at > i + 1 && isGiven(token.text))) break;
    words.push(token.text);
  }
  return words;
}
/** Words of a club behind its letters: "Rot Weiß Bad Hagenau". */
const LONGEST = 4;
const isNoun = (lexicon: Lexicon, lower: string): boolean => lexicon.people.has(lower) || isRole(lexicon, lower);
/** "Jena" is one, too. */
const isGiven = (word: string): boolean => givenNameGender(word) !== undefined && !isPlace(word, 'de');

/** How many words take a club's name to its town, or 0; two towns are two where a verb ends the clause behind them. */
function townOfClub(words: readonly string[], after: string): number {
  const first = words.findIndex((word, k) => (k > 0 || !CALLED.test(word)) && isKnownTown(word));
  if (first < 0) return 1 + words.findIndex((word, k) => k > 0 && isLikeATown(word));
  const next = words[first + 1] ?? '';
  return first + ((isKnownTown(next) || isLikeATown(next)) && !BEATS.test(after) ? 2 : 1);
}
const isKnownTown = (word: string): boolean => !LANDS.test(word) && isPlace(word, 'de');
const isLikeATown = (word: string): boolean => SHORT_TOWNS.test(word) ||
  (TOWN_ENDING.test(word) && !isGermanSurname(word) && !isEverydayWord('de', word.toLowerCase()));
/** "FC Bayern München", "SK Austria Klagenfurt": of these a club has its name, and a town behind it. */
const LANDS =
  /^(?:Bayern|Baden|Hessen|Sachsen|Thüringen|Franken|Schwaben|Westfalen|Holstein|Preußen|Tirol|Austria|Helvetia)$/;
const SHORT_TOWNS = /^(?:Hof|Aue|Zug|Essen|Halle|Hagen|Siegen|Worms|Münster|Ried)$/;
const TOWN_ENDING = pattern(
  'u',
  '.{3}(?:burg|stadt|dorf|heim|hausen|berg|bach|felde?n?|ingen|furt|kirchen|hofen|brück|au|tal|ling)$',
);
/** "(dass der FC Köln Bremen) besiegte" */
const BEATS = pattern(
  'u',
  '^(?:besieg|(?:ge|er|emp|über)?(?:schl[aäu]g|traf|treff|hol|verpflichte|fang|fing))\\p{Ll}*$',
);
/** Of people and of many other things: "HC Strache", "AG Umwelt", "CD Player". */
const INITIALS_TOO: ReadonlySet<string> = new Set('HC CD CA AC AS RC RB TV AG CF UD'.split(' '));
const CALLED = pattern(
  'u',
  '^(?:(?:Rot|Blau|Schwarz|Grün|Gelb|Weiß)-(?:Rot|Blau|Schwarz|Grün|Gelb|Weiß|Weiss)|Eintracht|Germania|Fortuna|',
  'Viktoria|Borussia|Concordia|Teutonia|Arminia|Alemannia|Phönix|Preußen|Hansa|Dynamo|Lok|Lokomotive|Union)$',
);
