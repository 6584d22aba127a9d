/** Where somebody comes from, with a capital as a name has: "die Linzer Bürgermeisterin", "la Nantaise Anne Roux". */
import type { Document } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { isKnownOrganisation } from './known-organisations.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';

/** Is the run no name but whom somebody is one of, right before a name or a noun? */
export function isOrigin({ tokens }: Document, lexicon: Lexicon, { words, firstToken, endToken }: NameRun): boolean {
  const [word = ''] = words;
  const next = tokens[endToken];
  if (words.length !== 1 || !/^\p{Lu}/u.test(next?.text ?? '') || next?.sentence !== tokens[firstToken]?.sentence)
    return false;
  if (lexicon.capitalisesNouns) return isOfTown(word);
  if (isPlace(word, 'fr') || isKnownOrganisation(word)) return false; // "au Soudan", "la Sorbonne"
  return lexicon.language === 'fr' && isFromSomewhere(word) && ARTICLE.test(tokens[firstToken - 1]?.lower ?? '') &&
    givenNameGender(next?.text ?? '') !== undefined && /^\p{L}/u.test(tokens[endToken + 1]?.text ?? '');
}
const ARTICLE = /^(?:l[ea]|l['’]|une?|du|au|jeune|autre|son|sa)$/;

/** "Frankfurter", "Augsburger": with one of these nouns after it, a street, a paper or a club. */
export const isOfTown = (word: string): boolean =>
  /^\p{Lu}\p{L}{3,}er$/u.test(word) && ['', 'en', 'e'].some((ending) => isPlace(word.slice(0, -2) + ending, 'de'));

/** "Finistérien", "Mayennais", "Suissesse": a French noun for people of a place, by its ending. */
export const isFromSomewhere = (word: string): boolean =>
  (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && BY_ENDING.test(word) && !THINGS.test(word)) || LISTED.test(word);
const BY_ENDING = /(?:oise?|aise?|ien(?:ne)?|éen(?:ne)?|aine?|arde?|esse|ole?|an(?:n?e)?|onne)s?$/;
const THINGS =
  /^(?:Palais|Relais|Marais|Bois|Mois|Boulevard|Domaine|Fontaine|Capitaine|Train|Bain|Terrain|École|Jean|Océan|Plan)/;
const LISTED =
  /^(?:(?:Bret|Wall|Bourguign|Berrich|Lett|Gasc)on|Flamand|Normand|Basque|Corse|(?:Girond|Angev|Poitev|Limous)in)e?s?$/;
