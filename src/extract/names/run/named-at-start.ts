/**
 * "Nerina, 24 anni, ha vinto", "Bebel, de 12 anos, ganhou", "Pegoraro, gm della squadra, tace": a lone word that opens
 * a sentence and has an age or an office behind its comma is somebody's name, though no list has it. Romance languages.
 */
import type { Document } from '../../../text/document.ts';
import { DATE_WORDS } from '../../dates/date-words.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/**
 * Is it somebody's name, as far as this tells?
 * @param lower the words that the article writes small
 */
export function namedAtStart(doc: Document, lexicon: Lexicon, lower: ReadonlySet<string>, i: number): boolean | null {
  if (isSaidOfStatement(doc, lexicon, i)) return false;
  return isNamed(doc, lexicon, lower, i) ? true : null;
}

function isNamed(doc: Document, lexicon: Lexicon, lower: ReadonlySet<string>, i: number): boolean {
  const { text = '', lower: word = '' } = doc.tokens[i] ?? {};
  const at = (k: number): string => doc.tokens[i + k]?.lower ?? '';
  if (!isRomance(lexicon) || at(1) !== ',' || !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return false;
  const { common, saying, between, people, institutions, demonyms } = lexicon;
  const isWord = isRole(lexicon, word) || OPENS_APPOSITION.test(word) ||
    [lower, common, saying, between, people, institutions, demonyms].some((set) => set.has(word));
  if (isWord) return false;
  const isInOffice = isRole(lexicon, at(2)) && lexicon.genitives?.has(at(3)) === true && !MAY_BE_TOWNSMAN.test(word);
  return isInOffice || hasAgeBehind(doc, lexicon, i + 1);
}

/** "Chiara la posizione del sindaco: «…»", "Amaro il commento di Poli": of what is said, and no given name. */
function isSaidOfStatement({ tokens, sentences }: Document, lexicon: Lexicon, i: number): boolean {
  const at = (k: number): string => tokens[i + k]?.lower ?? '';
  const agrees = lexicon.femaleArticles?.has(at(1)) ? /[ae]$/ : lexicon.maleArticles?.has(at(1)) ? /[oe]$/ : /[aeo]$/;
  const isFirst = sentences[tokens[i]?.sentence ?? -1]?.firstToken === i;
  const isArticle = isFirst && isRomance(lexicon) && lexicon.definite?.has(at(1)) === true;
  const isStatement = lexicon.statements?.has(at(2)) === true;
  return isArticle && isStatement && agrees.test(at(0)) &&
    (lexicon.genitives?.has(at(3)) === true || lexicon.prepositions.has(at(3)) || at(3) === ':');
}
/** "Gante (Bélgica)": one word in brackets behind another is a name; "Yann Le Goff (Plouvern)" may be of anything. */
export const isBracketedBehindName = ({ tokens, language }: Document, lexicon: Lexicon, i: number): boolean =>
  isRomance(lexicon) && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' &&
  /^\p{Lu}\p{Ll}{2,}/u.test(tokens[i]?.text ?? '') && /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '') &&
  (isPlace(tokens[i]?.text ?? '', language) || !/^\p{Lu}/u.test(tokens[i - 3]?.text ?? ''));

/** "Nerina, 24 anni,": no town, as in "un ragazzo di Solopaca, 24 anni,". */
export const isAged = (doc: Document, lexicon: Lexicon, { titleToken, endToken }: NameRun): boolean =>
  isRomance(lexicon) && hasAgeBehind(doc, lexicon, endToken) &&
  !lexicon.prepositions.has(doc.tokens[titleToken - 1]?.lower ?? '');

/** ", 24 anni,", ", de 12 anos," at the comma. */
function hasAgeBehind({ tokens }: Document, lexicon: Lexicon, comma: number): boolean {
  const at = (k: number): string => tokens[comma + k]?.lower ?? '';
  const age = lexicon.prepositions.has(at(1)) ? 2 : 1;
  const isYears = DATE_WORDS[lexicon.language]?.units[at(age + 1)] === 'year';
  return at(0) === ',' && /^\d{1,2}$/.test(at(age)) && isYears && /^[,.;]$/.test(at(age + 2));
}
/** "Sposato, padre di tre figli, …", "Actualmente, director de la sala, …" */
const OPENS_APPOSITION = /(?:[ai][td][oa]s?|ut[oa]|m[ei]nte|ment|ando|endo|ant|ée?)$/;
/** "Milanese, attore di teatro, …", "Brasileiro, autor de dois livros, …" */
const MAY_BE_TOWNSMAN = /(?:ese|es|ês|an[oa]|in[oa]|eñ[oa]|eir[oa]|ense|esa|ais|ois|ienn?e?|ol[oa]?)$/;
