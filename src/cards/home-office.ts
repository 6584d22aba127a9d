/**
 * Does the headline tell of what a bare office is? Of which town a mayor, where it names one; of which country a
 * president, of which company a chief executive, of which club a coach, of which museum a manager. A minister needs no
 * headline: papers name the country only where it is another's ("Italiens Außenminister"). In English it tells of
 * anybody whom it calls by the office ("Mayor apologises"). Where two people of the article bear it, it tells of none.
 */
import { isKnownOrganisation } from '../extract/names/known-organisations.ts';
import { isCountry, isPlace } from '../extract/names/places.ts';
import { lastWord } from '../extract/sense/passage.ts';
import { pattern } from '../pattern.ts';
import type { Named } from '../schema.ts';
import { mentionsOf } from './name-mentions.ts';
import type { Planning } from './planning.ts';
import { isBareOffice } from './shown-role.ts';

const ARTICLE = "^(?:der |die |le |la |l['’]|el |il |o |a )?";
const MAYOR = pattern(
  'iu',
  ARTICLE,
  '(?:ober)?(?:bürgermeister(?:in)?|maire|alcald(?:e|esa)|sindac[oa]|',
  'prefeit[oa]|gemeindepräsident(?:in)?|stadtpräsident(?:in)?|bourgmestre)$',
);
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
/** English papers are of many countries: none of them is at home everywhere. */
const BEFORE_OFFICE = '^(?:the |an? )?(?:(?:former|acting|deputy|interim|head) )*';
const OF_COUNTRY = pattern('iu', BEFORE_OFFICE, '(?:president|vice president|prime minister|pm|king|queen|governor)$');
const OF_BODY = pattern(
  'iu',
  BEFORE_OFFICE,
  '(?:coach|manager|captain|boss|chairman|chairwoman|chair|ceo|cfo|owner|founder)$',
);
/** Words of a club's or a company's name. */
const MOST_WORDS = 3;

/** Does a card say of what an office is: in its own words, or by its headline? */
export const isOfficeTold = (planning: Planning, role: string | null): boolean =>
  role !== null && (!isBareOffice(role) || isHomeOffice(planning, role));

export function isHomeOffice({ sheet, document }: Planning, role: string | null): boolean {
  if (role === null || isShared(sheet.people, role)) return false;
  const { text } = sheet.headline;
  if (isOfHeadline(text, role, document.language)) return true;
  if (MAYOR.test(role)) return namesATown(text, sheet.places ?? [], document.language);
  if (OF_COUNTRY.test(role)) return placesIn(text, document.language).size === 1;
  if (MANAGER.test(role) && MUSEUM.test(text)) return true;
  if (HEAD.test(role) || OF_BODY.test(role)) return namesABody(text);
  return MINISTER.test(role);
}

/** "Mayor apologises for the flood": the only mayor of the article is that one. English, where no noun is inflected. */
const isOfHeadline = (headline: string, role: string, language: string): boolean =>
  language === 'en' && wordsIn(headline).some((word) => word.toLowerCase() === lastWord(role).toLowerCase());

/** Two coaches: whose is this one? */
const isShared = (people: Planning['sheet']['people'], role: string): boolean =>
  people.filter((one) => one.role?.toLowerCase().includes(role.toLowerCase())).length > 1;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu) ?? [];

const placesIn = (text: string, language: string): ReadonlySet<string> =>
  new Set(wordsIn(text).map((word) => word.replace(/['’]s$/u, '')).filter((word) => isPlace(word, language)));

/** A small town is in no list: the reader of the article tells it by how it is spoken of. */
function namesATown(text: string, told: readonly Named[], language: string): boolean {
  const isNamed = told.some(({ name }) => !isCountry(name, language) && mentionsOf(text, name).next().done !== true);
  return isNamed || [...placesIn(text, language)].some((place) => !isCountry(place, language));
}

/** "Kunstmuseum": there a manager is its head; into a hospital a headline also brings whoever was hurt. */
const MUSEUM = /(?:museum|theater)s?(?!\p{L})/iu;
const MANAGER = pattern('iu', ARTICLE, 'geschäftsführer(?:in)?$');

function namesABody(text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, at) =>
    Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + more + 1).join(' ').replace(/['’]s$/u, ''))
      .some((name) => /^\p{Lu}/u.test(name) && isKnownOrganisation(name)));
}
