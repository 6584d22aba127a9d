/**
 * Does the headline complete an office that its holder's card bears without a body? "chief executive" or "coach", where
 * it names one company or club; of two it would be either's. A minister needs none ("Innenminister"): papers name the
 * country only where it is another's. Where two people of the article hold the office, nobody can tell which one it is.
 */
import { isKnownOrganisation } from '../extract/names/known-organisations.ts';
import { pattern } from '../pattern.ts';
import type { Named } from '../schema.ts';
import { isNamedIn } from './name-mentions.ts';
import type { Planning } from './planning.ts';
import { isBareOffice, isFunction } from './shown-role.ts';

const ARTICLE = "^(?:der |die |le |la |l['’]|el |il |o |a )?";
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
const BEFORE_OFFICE = '^(?:the |an? )?(?:(?:former|acting|deputy|interim|head) )*';
const OF_BODY = pattern(
  'iu',
  BEFORE_OFFICE,
  '(?:coach|manager|captain|boss|chairman|chairwoman|chair|ceo|cfo|owner|founder)$',
);
/** Words of a name in a headline: "New South Wales". */
const MOST_WORDS = 3;

/** Does a card say of what an office is: in its own words, or by its headline? */
export const isOfficeTold = (planning: Planning, role: string | null): boolean =>
  role !== null && (!isBareOffice(role) || isHomeOffice(planning, role));

export function isHomeOffice(planning: Planning, role: string | null): boolean {
  const { sheet } = planning;
  if (role === null || isShared(sheet.people, role)) return false;
  const { text } = sheet.headline;
  if (isFunction(role) && bodiesIn(text, sheet.organisations ?? []).length === 1) return true;
  if (HEAD.test(role) || OF_BODY.test(role)) return namesIn(text, isKnownOrganisation).size === 1;
  return MINISTER.test(role);
}

/** Two coaches: whose is this one? */
const isShared = (people: Planning['sheet']['people'], role: string): boolean =>
  people.filter((one) => one.role?.toLowerCase().includes(role.toLowerCase())).length > 1;

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
