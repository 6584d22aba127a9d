/**
 * A bare office of which the headline tells of what it is: the mayor under a headline with the town, the president
 * under one with a country and no other place, the head under one with the company, the coach under one with the club;
 * and ministers, whose country a paper names only where it is another's ("Italiens Außenminister"); any of whom the
 * headline speaks by it. Only where one person of the article bears it.
 */
import { isKnownOrganisation } from '../extract/names/known-organisations.ts';
import { isPlace } from '../extract/names/places.ts';
import { lastWord } from '../extract/sense/passage.ts';
import { pattern } from '../pattern.ts';
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
/** "… in Obersdorf", "… à Vierzac": a small town is in no list. */
const IN_A_PLACE = /(?<=\p{L}\s)(?:(?:in|bei|à|en|a|em) \p{Lu}\p{Ll}+|(?:de|di|von) \p{Lu}\p{Ll}+(?!\p{L}|\s\p{Lu}))/u;
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
  if (MAYOR.test(role)) return IN_A_PLACE.test(text) || wordsIn(text).some((word) => isPlace(word, document.language));
  if (OF_COUNTRY.test(role)) return placesIn(text, document.language).size === 1;
  if (HEAD.test(role) && HOUSE.test(text)) return true;
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

/** "Kunstmuseum", "l’hôpital": a house has one who heads it, by whatever name. */
const HOUSE = pattern(
  'iu',
  '(?:museums?|theaters?|kliniken|klinik|krankenhaus(?:es)?|(?<!\\p{L})(?:musée|théâtre|hôpital|clinique|museo|teatro|',
  'hospital|clínica|ospedale|clinica|museu))(?!\\p{L})',
);

function namesABody(text: string): boolean {
  const words = wordsIn(text);
  return words.some((_, at) =>
    Array.from({ length: MOST_WORDS }, (_, more) => words.slice(at, at + more + 1).join(' ').replace(/['’]s$/u, ''))
      .some((name) => /^\p{Lu}/u.test(name) && isKnownOrganisation(name)));
}
