/** Names that are whole before "of": what stands behind it is where somebody belongs, and no part of the name. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import { isPlace } from '../words/places.ts';

/**
 * "Henning Vogt von der Charité", "Sanne Oudkerk van Groene Delta", "Giulia Sartori di Mountain Wilderness": behind a
 * given name and a surname a particle says where somebody belongs. Not in Spanish, where a surname goes on so; in
 * French "Marie Dupont de Ligonnès" does, and neither "Priya Seegobin du Mauritius Post" nor "Ana Ruiz de Lyon".
 */
export const isWhole = (doc: Document, lexicon: Lexicon, first: number, at: number): boolean => {
  const { language } = lexicon;
  if (isPartyOfOffice(doc, lexicon, first, at)) return true;
  const surname = doc.tokens[at - 1]?.text ?? '';
  const isGiven = (word: string): boolean => givenNameGender(word) !== undefined;
  const of = doc.tokens[at]?.lower ?? '';
  const isOf = language === 'fr' ? isOfPaperOrTown(doc, at, language) : /^(?:de|it|nl)$/.test(language) && OF.test(of);
  return isOf && at - first >= 2 &&
    [first, at - 2].some((i) => isGiven(doc.tokens[i]?.text ?? '')) && /^\p{Lu}/u.test(surname) &&
    (of === 'du' || !isGiven(surname)); // "Paul Martin du Paris FC"
};
/** "la maire (PS) de Paris", "le député (LR) des Landes", "le délégué (CGT) de Renault": letters behind an office. */
const isPartyOfOffice = ({ tokens }: Document, lexicon: Lexicon, first: number, at: number): boolean =>
  lexicon.bodyHeads?.small !== undefined && at - first === 1 && /^\p{Lu}{2,5}$/u.test(tokens[first]?.text ?? '') &&
  isRole(lexicon, tokens[first - 1]?.lower ?? '') && /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '') &&
  lexicon.genitives?.has(tokens[at]?.lower ?? '') === true;

/** "du Mauritius Post", "du Parisien", "de Lyon"; "Anne Roux du Plessis" is a name. */
function isOfPaperOrTown(doc: Document, at: number, language: string): boolean {
  const [of, next, second] = [at, at + 1, at + 2].map((i) => doc.tokens[i]?.text ?? '');
  if (!/^(?:du|d(?:e|['’]))$/.test(of ?? '')) return false;
  const isKnown = isPlace(next ?? '', language) || isKnownOrganisation(next ?? '');
  return isKnown || (of === 'du' && /^\p{Lu}\p{L}+$/u.test(second ?? ''));
}
const OF = /^(?:van|von|vom|d[aei]l?|d[ae]ll(?:['’]|[aoe])|d[ae](?:i|gli))$/;
