/** Do two nouns for a person mean the same one? Of the same word, of its compound, of the same office. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { oncePer } from '../../../text/memo.ts';

/** Shorter words are parts of too many others. */
const SHORTEST = 4;

/** "Forscher" and "Forschers", "goalkeeper" and "ex-goalkeeper", "Klimaforscher" and "Forscher". */
export const sameNoun = (a: string, b: string): boolean =>
  a === b || (b.length > SHORTEST && (!LESSER.test(a) || LESSER.test(b)) &&
    (a.endsWith(b) || (a.startsWith(b) && CASES.test(a.slice(b.length)))));

/** "el vicepresidente" is not "el presidente", nor "der Vermieter" the tenant. */
const LESSER = /^(?:vi[cz]e|sub)-?\p{L}{5}|^ver(?:miet|käuf|pächt)/u;

/** Endings of case and number; another one makes another word: "vecina", "vecinal". */
const CASES = /^(?:e?s|e?n|in|innen|['’]s|[аеиоуюяыіїйм]{1,3})$/u;

/** "el mandatario" after "el presidente", "der Politiker" after "Verkehrsminister": two nouns for one office. */
export const sameOffice = ({ offices, capitalisesNouns, firstOffice }: Lexicon, a: string, b: string): boolean => {
  if (offices === undefined) return false;
  if (firstOffice !== undefined && isFirstOf(firstOffice, a, b)) return true;
  const nouns = officesOf(offices);
  const known = nouns.get(a);
  if (known || !capitalisesNouns) return known?.some((others) => others.includes(b)) ?? false;
  const part = lastPart(nouns, a); // no "Verteidigungspolitiker" is "der Minister": only who comes first in a list
  return nouns.get(part)?.some((others) => others[0] === part && others.includes(b)) ?? false;
};

/** "o diretor" after "diretor-geral", "el ingeniero" after "ingeniero-jefe"; a "secretário" may be of State. */
const isFirstOf = (firstOffice: RegExp, a: string, b: string): boolean =>
  a.startsWith(`${b}-`) && firstOffice.test(a.slice(b.length)) && !/^se[ck]ret/.test(b);

type Offices = NonNullable<Lexicon['offices']>;
/** The offices that a noun is one of: asked of every two nouns for persons. */
const officesOf = oncePer((offices: Offices): Map<string, Offices> => {
  const found = new Map<string, Offices>();
  for (const nouns of offices) for (const noun of nouns) found.set(noun, [...(found.get(noun) ?? []), nouns]);
  return found;
});

/** "minister" of "energieminister": what nouns are put together with, if it is an office and long enough; or "". */
function lastPart(nouns: ReadonlyMap<string, Offices>, compound: string): string {
  const { length } = compound;
  for (let i = Math.max(FIRST_PART, length - LONGEST_PART); i <= length - LAST_PART; i++)
    if (nouns.has(compound.slice(i))) return compound.slice(i);
  return '';
}
/** "chef" is of anything, "rat" of any council. */
const LAST_PART = 6;
/** No office of a list is longer; a word of a whole page would be looked up by each of its ends. */
const LONGEST_PART = 30;
const FIRST_PART = 3;

/** "the Indian skipper" after "India captain": a country and what its people are called, by how both begin. */
export function sameOrigin({ demonyms }: Lexicon, a: string, b: string): boolean {
  const [place, people] = demonyms.has(b) ? [a, b] : [b, a];
  if (!demonyms.has(people) || demonyms.has(place)) return false;
  return COUNTRIES.get(people) === place ||
    (place.length >= SHORTEST && place.slice(0, SHORTEST) === people.slice(0, SHORTEST));
}
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['french', 'france'], ['welsh', 'wales'], ['dutch', 'netherlands'], ['spanish', 'spain'], ['danish', 'denmark'],
  ['greek', 'greece'], ['british', 'britain'], ['swiss', 'switzerland'], ['finnish', 'finland'], ['irish', 'ireland'],
]);

/**
 * "el jefe del Gobierno polaco" of "primer ministro polaco": where both have a phrase for one office, the words of the
 * descriptor that the phrase leaves over; else null.
 */
export function sameTitle(
  { titles = [] }: Lexicon, role: readonly string[], wanted: readonly string[],
): readonly string[] | null {
  const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
    phrase.every((part) => words.some((word) => word === part));
  for (const phrases of titles) {
    const named = phrases.find((phrase) => holds(wanted, phrase));
    if (named && phrases.some((phrase) => phrase !== named && holds(role, phrase)))
      return wanted.filter((word) => !named.includes(word));
  }
  return null;
}
