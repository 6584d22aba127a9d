/** Bodies in one word with a hyphen: "UN-Sicherheitsrat", "SPD-Landtagsfraktion", "Bertelsmann-Stiftung". German. */
import { pattern } from '../../../../pattern.ts';
import { isEnglishWord, isEverydayWord, isGermanSurname } from '../../words/everyday-words.ts';
import { givenNameGender } from '../../words/given-names.ts';
import { isKnownOrganisation } from '../../words/known-organisations.ts';

const OF_UNIONS = pattern(
  'u',
  '^(?:UN|UNO|EU|US|USA|Nato|NATO|AU)-(?:Sicherheitsrat|Vollversammlung|Generalversammlung|Menschenrechtsrat|',
  'Kommission|Parlament|Rat|Armee|Streitkräfte|Marine|Luftwaffe|Kongress|Senat|Repräsentantenhaus|Notenbank|',
  'Zentralbank|Börsenaufsicht|\\p{Lu}\\p{Ll}+(?:ministerium|hilfswerk|agentur|behörde)|Gerichtshof|Rechnungshof)e?s?$',
);
const OF_PARTIES = pattern(
  'u',
  '^(?:SPD|CDU|CSU|FDP|AfD|BSW|ÖVP|FPÖ|SPÖ|NEOS|Neos|SVP|SP|GLP|EVP|Grünen?|Linken?|Unions|Freie-Wähler)-',
  '(?:(?:Bundestags|Landtags|Stadtrats|Kreistags|Gemeinderats|Rats|Bürgerschafts|Nationalrats|Bundes)?',
  '[Ff]raktion|(?:Parlaments|Landtags|Rathaus|Gemeinderats)?[Kk]lub|(?:Kreis|Landes|Orts|Bezirks|Stadt)verband|',
  'Ortsverein|Landesgruppe)(?:e?s)?$',
);
const HOUSES = pattern(
  'u',
  '^(?:\\p{Lu}[\\p{L}.]+-)+(?:Institut|Stiftung|(?:Gesamt|Grund|Real|Mittel|Ober|Förder|Berufs)?[Ss]chule|Gymnasium|',
  'Universität|Hochschule|Klinik|Klinikum|Krankenhaus|Museum|Theater|Gesellschaft|Akademie|Bibliothek|Kolleg|Zentrum|',
  'Werke?|Gemeinschaft)(?:e?s)?$',
);

/** By itself the name of a body; "Online-Akademie" is a kind of them. */
export function isHyphenedBody(word: string, language = 'de'): boolean {
  if (!word.includes('-')) return false;
  if (OF_UNIONS.test(word) || OF_PARTIES.test(word)) return true;
  if (!HOUSES.test(word)) return false;
  const eponym = word.slice(0, word.lastIndexOf('-')).split('-');
  if (eponym.length > 1 && givenNameGender(eponym[0] ?? '') !== undefined) return true; // "Konrad-Adenauer-Stiftung"
  return eponym.some((part) => isGermanSurname(part) && !isEverydayWord(language, part.toLowerCase())) ||
    isKnownOrganisation(eponym.join('-')) ||
    eponym.every((part) => isNoWord(language, part) || givenNameGender(part) !== undefined);
}

const isNoWord = (language: string, word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isEverydayWord(language, word.toLowerCase()) &&
  !isEnglishWord(word.toLowerCase());
