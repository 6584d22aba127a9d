/**
 * "Federación", "Consiglio comunale", "l'École": a noun for bodies with a capital and without a name, which a list
 * tells nobody. Where one speaks it stays listed, and "el Senado" is a name. French, Spanish, Italian, Portuguese.
 */
import { pattern } from '../../../pattern.ts';
import { type Lexicon, isRomance } from '../../lexicon/lexicon.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isBodyNoun, isPlaceNoun } from '../words/kind-nouns.ts';
import { isPlace } from '../words/places.ts';

/** Of which Switzerland has one. */
const CONFEDERATION = /^conf[ée]d[ée]ra(?:tion|zione)$/u;
/** Towns and lands, as whoever governs them. */
const CIVIL = pattern(
  'u',
  '^(?:ville|commune|région|ciudad|provincia|región|municipio|città|comune|regione|cidade|município|região|estado|',
  'parque)$',
);

/** "Consiglio Comunale", but not "Polizia Municipale" */
const isOneOfMany = ({ bodyHeads }: Lexicon, noun: string, word: string): boolean =>
  bodyHeads?.oneOfMany?.test(word.toLowerCase()) === true && bodyHeads.kinds?.offices.test(noun) !== true;

/** "Parti socialiste", "Commission européenne"; of an office only "Police cantonale fribourgeoise" tells which. */
function isOneByAdjective({ bodyHeads }: Lexicon, noun: string, word: string): boolean {
  if (bodyHeads?.oneOfMany?.test(word.toLowerCase()) !== false) return false;
  return bodyHeads.kinds?.offices.test(noun) !== true || OF_ORIGIN.test(word);
}
const OF_ORIGIN = /(?:[oa]ise?|ienne?|aine?|ese|ense|in[oa])$/;

export function isBareBody(lexicon: Lexicon, name: string): boolean {
  if (!isRomance(lexicon)) return false;
  const [first = '', ...others] = name.split(' ');
  const lower = first.toLowerCase();
  const isOneName = others.length > 1 || /^\p{Lu}/u.test(others[0] ?? '');
  if (isOneName && isKnownOrganisation(name)) return false; // "Alliance Police nationale"
  const isOneOfItsKind = lexicon.nationalBodies?.has(lower) === true || CONFEDERATION.test(lower);
  // "Corte dei conti", "Conseil d’État": what it is for tells which; "Consiglio comunale" does not
  const isTold = others.some((word) =>
    (!/^\p{Ll}/u.test(word) && !isOneOfMany(lexicon, lower, word)) || isOneByAdjective(lexicon, lower, word) ||
      lexicon.genitives?.has(word) === true || /^d(?:ell)?[’']/.test(word));
  if (isOneOfItsKind || isTold) return false;
  return isBodyNoun(lexicon, lower) || CIVIL.test(lower);
}

/** "le café du Port": a noun for a place with a capital, which a list does not tell where it is either. */
export const isBarePlace = (lexicon: Lexicon, name: string): boolean =>
  isRomance(lexicon) && !isPlace(name, lexicon.language) && isPlaceNoun(lexicon, name.toLowerCase());
