/**
 * "il sindaco di Roma Roberto Gualtieri", "l'allenatore del Verona Luca Neri": a town whose name is a given name too,
 * behind an office that is of a town, or behind "of" with an article, which no person's name has. Romance languages.
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { isPlace } from '../words/places.ts';

/** The token where the town ends that a given name and more follow, or 0. "La figlia di Roma Galli" is one name. */
export function townOfOffice({ tokens }: Document, lexicon: Lexicon, first: number, end: number): number {
  const { genitives, contractions, language } = lexicon;
  const [town = '', given = ''] = [tokens[first]?.text, tokens[first + 1]?.text];
  const [office = '', of = ''] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  // "a Roma Luca Neri"; in Spanish "a" is before persons, too, and many an Italian is called Sofia
  const isAt = language === 'it' && /^(?:a|in)$/.test(of) && !GIVEN_FIRST.test(town);
  if (!isRomance(lexicon) || end - first < SHORTEST || !(isAt || genitives?.has(of))) return 0;
  if (givenNameGender(town) === undefined || givenNameGender(given) === undefined) return 0;
  const isBehindArticle = contractions?.has(of) === true && isRole(lexicon, office);
  const isTown = isPlace(town, language) || (office === 'câmara' && /^d[ae]$/.test(of)); // "Gaia"
  return (isAt || isBehindArticle || OF_TOWN.test(office)) && isTown ? first + 1 : 0;
}
const GIVEN_FIRST = /^(?:Sofia|Vittoria|Asia|Italia|Gioia|Sara|India|Chelsea|Paris|Santiago)$/;
/** A town, a given name and a surname. */
const SHORTEST = 3;

const OF_TOWN = new RegExp(
  '^(?:(?:vice)?sindac[oa]|prefett[oa]|questor[ea]|(?:arci)?vescovo|procurator[ei]|procuratrice|rettor[ei]|rettrice|' +
  'università|comune|alcald(?:e|esa)|obispo|arzobispo|maire|évêque|archevêque|préfète?|prefeit[oa]|bispo|arcebispo|' +
  'câmara|prefeitura|ayuntamiento)$',
  'u',
);
