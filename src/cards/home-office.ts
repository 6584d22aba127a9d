/**
 * Does the headline complete an office that its holder's card bears without a body? "mayor", where it names one town,
 * "president", where it names one country, "chief executive" or "coach", where it names one company or club. Of two it
 * would be either's. A minister needs none ("Innenminister"): papers name the country only where it is another's. In
 * English "Mayor apologises" tells it, too: it is the mayor of whom it speaks. Where two people of the article hold the
 * office, nobody can tell which one it is.
 */
import { isKnownOrganisation } from '../extract/names/words/known-organisations.ts';
import { otherName } from '../extract/names/words/other-names.ts';
import { isCountry, isPlace } from '../extract/names/words/places.ts';
import { lastWord } from '../extract/sense/passage.ts';
import { pattern } from '../pattern.ts';
import type { Named } from '../schema.ts';
import { isNamedIn } from './name-mentions.ts';
import { isOfOtherTown } from './other-town.ts';
import type { Planning } from './planning.ts';
import { isBareOffice, isFunction } from './shown-role.ts';

const ARTICLE = "^(?:der |die |le |la |l['’]|el |il |o |a )?";
const MAYOR = pattern(
  'iu',
  ARTICLE,
  '(?:ober)?(?:bürgermeister(?:in)?|maire|alcald(?:e|esa)|sindac[oa]|',
  'mairesse|prefeit[oa]|gemeindepräsident(?:in)?|stadtpräsident(?:in)?|bourgmestre)',
  String.raw`(?:\s\(\p{L}{2,7}\))?$`,
);
/** A mayor of no town. */
export const isMayor = (role: string | null): boolean => role !== null && (MAYOR.test(role) || /^mayor$/iu.test(role));
const HEAD = pattern(
  'iu',
  ARTICLE,
  '(?:vorstandsvorsitzender?|vorstandschef(?:in)?|geschäftsführer(?:in)?|konzernchef(?:in)?|trainer(?:in)?|',
  'cheftrainer|sportdirektor|sportvorstand|pdg|',
  'directeur général|directrice générale|entraîneur|entraîneuse|',
  'entrenador(?:a)?|técnico|director general|consejero delegado|allenatore|tecnico|',
  'amministratore delegato|treinador(?:a)?|ceo)$',
);
/** With what they are minister of: "ministra de Salud", "Innenminister". */
const MINISTER = pattern(
  'iu',
  ARTICLE,
  String.raw`(?:\p{L}{3,}minister(?:in)?|ministr[eoa]s? (?:de la|de los|de las|`,
  String.raw`du|des|del|della|degli|dell['’]|da|do|das|dos|de l['’]|de|di)\s?\p{L}+)$`,
);
/** Offices of state in English, which is written in many countries: the headline has to name the one that is meant. */
const BEFORE_OFFICE = '^(?:the |an? )?(?:(?:former|acting|deputy|interim|head) )*';
const OF_COUNTRY = pattern('iu', BEFORE_OFFICE, '(?:president|vice president|prime minister|pm|king|queen)$');
/** A state or a province has one, too. */
const GOVERNOR = pattern('iu', BEFORE_OFFICE, 'governor$');
const OF_BODY = pattern(
  'iu',
  BEFORE_OFFICE,
  '(?:coach|manager|captain|boss|chairman|chairwoman|chair|ceo|cfo|owner|founder)$',
);
/** Words of a name in a headline: "New South Wales". */
const MOST_WORDS = 3;

/** Does a card say of what an office is: in its own words, or by its headline? */
export const isOfficeTold = (planning: Planning, role: string | null): boolean =>
  role !== null && (!isBareOffice(role, planning.document.language) || isHomeOffice(planning, role));

export function isHomeOffice(planning: Planning, role: string | null): boolean {
  const { sheet, document } = planning;
  if (role === null || isShared(sheet.people, role)) return false;
  const { text } = sheet.headline;
  if (isOfHeadline(text, role, document.language)) return true;
  if (MAYOR.test(role)) return isOfItsTown(planning, role);
  if (OF_COUNTRY.test(role)) return namesIn(text, (name) => isState(name, document.language)).size === 1;
  if (GOVERNOR.test(role)) return namesIn(text, (name) => isPlace(name, document.language)).size === 1;
  if (isFunction(role) && bodiesIn(text, sheet.organisations ?? []).length === 1) return true;
  if (HEAD.test(role) || OF_BODY.test(role)) return namesIn(text, isKnownOrganisation).size === 1;
  return MINISTER.test(role);
}

/**
 * "Mayor apologises for the flood": the only mayor of the article is that one. Before a small noun it may be another
 * word ("Coach crash kills three", "Head injury rates rise"). English, where no noun is inflected.
 */
function isOfHeadline(headline: string, role: string, language: string): boolean {
  const office = lastWord(role).toLowerCase();
  const words = wordsIn(headline);
  return language === 'en' &&
    words.some((word, at) => word.toLowerCase() === office && !NOUN.test(words[at + 1] ?? ''));
}
/** No verb ("apologises", "sacked") and no small word ("of", "under"). */
const NOUN = pattern(
  'u',
  '^(?!(?:to|will|may|would|could|should|must|can|and|or|of|at|in|on|by|for|from|over|after|before|under|with|who|as|',
  'amid|about|against|behind|despite|found|held|shot|dead|set|not|but|when|if|near|into)$)',
  String.raw`\p{Ll}+(?<!s|ed|ing)$`,
);

/** The headline names one town, and the article sets its mayor into no other. */
function isOfItsTown(planning: Planning, role: string): boolean {
  const { sheet: { headline, places = [], people }, document: { language } } = planning;
  const start = people.find((one) => one.role === role)?.roleStart;
  return townsIn(headline.text, places, language).size === 1 &&
    (start === undefined || !isOfOtherTown(planning, start));
}

/** Two coaches: whose is this one? */
const isShared = (people: Planning['sheet']['people'], role: string): boolean =>
  people.filter((one) => one.role?.toLowerCase().includes(role.toLowerCase())).length > 1;

/** A country, also by its initials ("US", "UK"), which no list of countries has. */
const isState = (name: string, language: string): boolean =>
  isCountry(name, language) || STATES.has(otherName(name) ?? '');
const STATES: ReadonlySet<string> = new Set(['u.s.', 'u.k.', 'u.a.e.', 'd.r.c.']);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu) ?? [];

/** The longest names of a headline that are of a kind: of "New York" and "York" the first. */
function namesIn(text: string, isOne: (name: string) => boolean): Set<string> {
  const words = wordsIn(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const names = Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + MOST_WORDS - more));
    const name = names.find(([first = '', ...rest]) => /^\p{Lu}/u.test(first) && isOne(bare([first, ...rest])));
    if (name === undefined) continue;
    found.add(bare(name));
    at += name.length - 1;
  }
  return found;
}

const bare = (words: readonly string[]): string => words.join(' ').replace(/['’]s$/u, '');

/** Of "Valdeolmo del Monte" and "Valdeolmo" the first. */
const longest = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
/** Of what the article names, what its headline names, too. */
const namedIn = (text: string, told: readonly Named[]): string[] =>
  told.map(({ name }) => name).filter((name) => isNamedIn(text, name));

const bodiesIn = (text: string, told: readonly Named[]): string[] => longest(namedIn(text, told));

/** A small town is in no list: the reader of the article tells it by how it is spoken of. */
function townsIn(text: string, told: readonly Named[], language: string): Set<string> {
  const listed = namesIn(text, (name) => isPlace(name, language));
  const all = [...new Set([...namedIn(text, told), ...listed])].filter((name) => !isCountry(name, language));
  return new Set(longest(all));
}
