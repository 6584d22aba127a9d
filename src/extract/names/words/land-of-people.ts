/**
 * A land that has the name of its people: "in Bayern" and "die Bayern" (German), "la Corse" and "une Corse" (French).
 * Spanish, Italian and Portuguese write peoples small: "China", "la china".
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';

/** Is it the land that a run of one word names, and not somebody of there? */
export function isLand(doc: Document, lexicon: Lexicon, { words, firstToken, endToken }: NameRun): boolean {
  const [word = ''] = words;
  if (!isPlace(word, lexicon.language)) return false;
  if (lexicon.language === 'de') return !isGermanPeople(doc, lexicon, firstToken, endToken);
  return isRomance(lexicon) && !(lexicon.language === 'fr' && isFrenchPeople(doc, firstToken, endToken));
}

/** "die Bayern", "viele junge Polen", "unter Polen", "Polen, die", "Bayern kommen"; not "das ländliche Bayern". */
function isGermanPeople(
  { tokens }: Document, { determiners, possessives, prepositions }: Lexicon, first: number, end: number,
): boolean {
  const at = (i: number): string => tokens[i]?.lower ?? '';
  const isAdjective = (i: number): boolean => ADJECTIVE.test(tokens[i]?.text ?? '') &&
    ![determiners, possessives, prepositions].some((words) => words.has(at(i)));
  let before = first - 1;
  while (isAdjective(before)) before -= 1;
  if (ARTICLE_OF_LAND.test(at(before)) || BEFORE_LAND.test(at(before))) return false;
  const isCounted = determiners.has(at(before)) || possessives.has(at(before)) || before < first - 1 ||
    tokens[before]?.kind === 'number' || OF_SEVERAL.test(at(before));
  return isCounted || (at(end) === ',' && at(end + 1) === 'die') || OF_MANY.test(at(end));
}
const ADJECTIVE = /^(?!(?:um|ein|kein|sowi)e)\p{Ll}{2,}e[nrms]?$/u;
/** Of a land, which is neuter; "dem Bayern" is one man, and rare. */
const ARTICLE_OF_LAND = /^(?:das|dem|des|im|am|vom|zum|ins|beim|ganz|halb)$/;
const BEFORE_LAND = /^(?:in|aus|nach|durch|für|um|land|freistaat|bundesland)$/;
const OF_SEVERAL =
  /^(?:viele[rn]?|mehr|einige[rn]?|manche[rn]?|unter|wenige[rn]?|alle[rn]?|beide[rn]?|zwei|drei|vier)$/;
const OF_MANY = /^(?:sind|haben|waren|hatten|werden|wurden|können|müssen|sollen|kommen|leben|wohnen|arbeiten)$/;

/** "une Corse", "le Suisse", "l’autre Corse", "la Corse Anne Roux": the lands that are called so are feminine. */
function isFrenchPeople({ tokens }: Document, first: number, end: number): boolean {
  const behind = tokens[end];
  const isNamed = behind?.sentence === tokens[first]?.sentence && givenNameGender(behind?.text ?? '') !== undefined;
  return isNamed || ONE_OF.test(tokens[first - 1]?.lower ?? '');
}
const ONE_OF = /^(?:une?|le|ce|cet|du|des|les|ces|deux|trois|jeunes?|autres?)$/;
