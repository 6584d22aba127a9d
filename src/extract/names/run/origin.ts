/**
 * Where somebody comes from or whose colours they wear, with a capital as a name has: "die Linzer Bürgermeisterin", "la
 * Nantaise Anne Roux", "o técnico Tricolor".
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** Is the run no name but whom somebody is one of, right before a name or a noun, or behind the noun of a trade? */
export function isOrigin(doc: Document, lexicon: Lexicon, { words, firstToken, endToken }: NameRun): boolean {
  const { tokens } = doc;
  const [word = ''] = words;
  if (isInColours(tokens, lexicon, words, firstToken)) return true;
  const next = tokens[endToken];
  const isBeforeCapital = /^\p{Lu}/u.test(next?.text ?? '') && next?.sentence === tokens[firstToken]?.sentence;
  if (words.length !== 1 || !isBeforeCapital) return false;
  if (lexicon.capitalisesNouns) return isOfTown(word) || isTownsOwn(doc, lexicon, firstToken);
  return lexicon.language === 'fr' && isFrenchOrigin(tokens, word, firstToken, endToken);
}

/** "(la) Nantaise (Anne Roux)"; not "au Soudan", "la Sorbonne". */
const isFrenchOrigin = (tokens: Document['tokens'], word: string, at: number, behind: number): boolean =>
  !isPlace(word, 'fr') && !isKnownOrganisation(word) &&
  isFromSomewhere(word) && ARTICLE.test(tokens[at - 1]?.lower ?? '') &&
  givenNameGender(tokens[behind]?.text ?? '') !== undefined && /^\p{L}/u.test(tokens[behind + 1]?.text ?? '');
/** "Alviverde", "Rubro-Negra", "Rojiblanco", "Nerazzurro", "Benfiquista": a club's colours, or whom it plays for. */
const COLOURS = new RegExp(
  '^(?:Tricolor|(?:Alb[io]|Alvi|Auri|Azul|Bianco|Blan(?:qu|c)[io]|Blau|Celeste|Giallo|Grigio|Ner[oa]|Roj[io]|Rosso|' +
    'Rubro|Verd[ei])-?(?:azul|azzurr|bianc|blanc|branc|celest|crema|grana|granat|negr|ner|roj|ross|roxo|rubr|rrubr|' +
    'rroj|verd)\\p{Ll}{0,3}|Azulin[oa]|Colorad[oa]|Encarnad[oa]|Leonin[oa]|Canarinh[oa]|Cruzmaltin[oa]|' +
    'Vascaín[oa]|Corint?ian[oa]|(?:Benfiqu|Port|Sportingu|Flamengu|Sant|Grem|Madrid|Barcelon|Sevill)ista|' +
    'Colchoner[oa]|Nerazzurr[oa]|Merengue|Xeneize|Millonari[oa]|Granata|\\p{Lu}\\p{Ll}{3,}ense)$',
  'ui',
);

/** "o atacante (Alviverde)", "a técnica (Azulina)" */
function isInColours(
  tokens: Document['tokens'], lexicon: Lexicon, [word = '', another]: readonly string[], at: number,
): boolean {
  if (!isRomance(lexicon) || another !== undefined || !COLOURS.test(word)) return false;
  const [article = '', trade = ''] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  const isTrade = isRole(lexicon, trade) || lexicon.work?.nouns.has(trade) === true;
  return isTrade && tokens[at - 1]?.text === trade && lexicon.determiners.has(article);
}
const ARTICLE = /^(?:l[ea]|l['’]|une?|du|au|jeune|autre|son|sa)$/;

/** "Frankfurter", "Augsburger": with one of these nouns after it, a street, a paper or a club. */
export const isOfTown = (word: string): boolean =>
  /^\p{Lu}\p{L}{3,}er$/u.test(word) && ['', 'en', 'e'].some((ending) => isPlace(word.slice(0, -2) + ending, 'de'));

/** "der Wangener Coach": of a town that no list has, behind an article and before a noun for a person or a body. */
function isTownsOwn(doc: Document, lexicon: Lexicon, i: number): boolean {
  const noun = doc.tokens[i + 1]?.lower ?? '';
  const isSpeaker = isRole(lexicon, noun) || lexicon.people.has(noun) || lexicon.institutions.has(noun);
  return isSpeaker && isFromTown(doc, lexicon, i);
}

/** "der Melsunger", "ihre Wangener": by the ending alone, where an article or a word for whose stands before it. */
export const isFromTown = ({ tokens }: Document, { determiners, possessives }: Lexicon, i: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}er$/u.test(tokens[i]?.text ?? '') &&
  [determiners, possessives].some((words) => words.has(tokens[i - 1]?.lower ?? ''));

/** "Finistérien", "Mayennais", "Suissesse": a French noun for people of a place, by its ending. */
export const isFromSomewhere = (word: string): boolean =>
  (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && BY_ENDING.test(word) && !THINGS.test(word)) || LISTED.test(word);
const BY_ENDING = /(?:oise?|aise?|ien(?:ne)?|éen(?:ne)?|aine?|arde?|esse|ole?|an(?:n?e)?|onne)s?$/;
const THINGS =
  /^(?:Palais|Relais|Marais|Bois|Mois|Boulevard|Domaine|Fontaine|Capitaine|Train|Bain|Terrain|École|Jean|Océan|Plan)/;
const LISTED =
  /^(?:(?:Bret|Wall|Bourguign|Berrich|Lett|Gasc)on|Flamand|Normand|Basque|Corse|(?:Girond|Angev|Poitev|Limous)in)e?s?$/;
