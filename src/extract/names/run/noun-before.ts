/**
 * The noun that a name stands behind. In Romance languages an adjective may stand between ("o líder comunitário
 * Benedito Reis"), or the body that somebody presides over and that nobody's name is part of ("la presidenta del
 * Congreso Ana Gil", not "el director del Hospital Carlos Haya").
 */
import { pattern } from '../../../pattern.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Document, Token } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isListedBody } from '../words/listed-bodies.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';
import { isPlace } from '../words/places.ts';

/** @param before the token right before the name */
export function nounBefore(doc: Document, lexicon: Lexicon, run: NameRun, before: Token): Token {
  const isBody = isPlace(run.words.at(-1) ?? '', lexicon.language) ||
    run.words.some((word) => lexicon.institutions.has(word.toLowerCase()) || isKnownOrganisation(word));
  if (!isRomance(lexicon) || run.words.length < 2 || isBody || isRole(lexicon, before.lower)) return before;
  const at = run.titleToken - 1;
  const isOfBody = ASSEMBLIES.has(before.text) || isNobodysNamesake(doc, lexicon, run);
  const role = isOfBody ? overOf(doc, lexicon, at) : isAdjective(lexicon, before) ? at - 1 : at;
  const noun = doc.tokens[role];
  const isOffice = noun?.sentence === run.sentence && isRole(lexicon, noun.lower) && !TEAMS_TOO.test(noun.lower);
  return isOffice ? noun : before;
}

/** "La cantante colombiana Shakira", "o avançado grego Pavlidis": one name behind an article, a trade and a land. */
export function isBehindTrade({ tokens }: Document, lexicon: Lexicon, run: NameRun): boolean {
  const { words, titleToken, sentence } = run;
  const [land, trade, article] = [1, 2, 3].map((back) => tokens[titleToken - back]);
  const [word = ''] = words;
  if (!isRomance(lexicon) || words.length > 1 || article?.sentence !== sentence || !trade) return false;
  const isNobody = isPlace(word, lexicon.language) || /^\p{Lu}+$/u.test(word) ||
    [isKnownOrganisation, isListedBody].some((is) => is(word));
  const isTrade = isRole(lexicon, trade.lower) && !lexicon.institutions.has(trade.lower) &&
    ![TEAMS_TOO, FIRMS_TOO].some((nouns) => nouns.test(trade.lower));
  return !isNobody && isTrade && lexicon.demonyms.has(land?.text ?? '') && lexicon.determiners.has(article.lower);
}

/** "El líder alemán Bayern", "l'editore tedesco Springer", "o fabricante chinês Xiaomi" */
const FIRMS_TOO = pattern(
  'u',
  '^(?:l[ií]der|leader|[eé]dit|produ|operad|prove|fabri|constru|costru|distri|gest|promo|rival|soci|m[ie]e?mb|',
  'invers|investi|',
  'dueñ|propri|transport|organi|anfitri|titular|represent|spons|patroc|minoris|vended|venditor|armad|armat)',
);

/** "il campione regionale Virtus Lodi" */
const TEAMS_TOO = /^(?:sub|bi|tri|vice-?)?(?:campe|campi|champion)/;

/** "presidente da (Câmara)", "maire de la (Région)": the token before "of" and its article. */
function overOf({ tokens }: Document, { genitives, definite }: Lexicon, body: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const of = definite?.has(lower(body - 1)) && !genitives?.has(lower(body - 1)) ? body - 2 : body - 1;
  return genitives?.has(lower(of)) ? of - 1 : body;
}

const ASSEMBLIES = wordSet(
  'Câmara Assembleia Junta Senado Parlamento Cámara Congreso Asamblea Ayuntamiento Diputación Generalitat Camera ' +
    'Senato Regione Provincia Comune Giunta Assemblée Sénat Région Conseil Consejo Conselho Consiglio',
);

/**
 * "o presidente da câmara Luís Prates", "a advogada da empresa Marta Reis": behind a noun for a body in small letters
 * that is seldom called after a person, as schools are, stands whoever has the office, if a man's office has a man's
 * name and no other name follows: "a presidente da associação Sara Carreira, Inês Prado,". Not "o assessor do
 * presidente da câmara Luís Prates", which a name does not sum up.
 */
function isNobodysNamesake(doc: Document, lexicon: Lexicon, { words, titleToken, endToken }: NameRun): boolean {
  if (lexicon.unnamedBodies?.has(doc.tokens[titleToken - 1]?.text ?? '') !== true) return false;
  const theirs = givenNameGender(words[0] ?? '');
  const office = overOf(doc, lexicon, titleToken - 1);
  const article = doc.tokens[office - 1]?.lower ?? '';
  const isHis = lexicon.genitives?.has(article) === true && isRole(lexicon, doc.tokens[office - 2]?.lower ?? '');
  const isOther = theirs === 'female' ? lexicon.maleArticles?.has(article) : lexicon.femaleArticles?.has(article);
  const isApposed = doc.tokens[endToken]?.text === ',' && /^\p{Lu}/u.test(doc.tokens[endToken + 1]?.text ?? '');
  return theirs !== undefined && isOther !== true && !isApposed && !isHis;
}

/** A small word that can stand behind its noun and is no other kind. */
const isAdjective = (lexicon: Lexicon, { text, lower }: Token): boolean =>
  /^\p{Ll}{4,}$/u.test(text) &&
  ![lexicon.prepositions, lexicon.saying, lexicon.reporting, lexicon.between, lexicon.relatives, lexicon.common,
    lexicon.determiners, lexicon.joins, lexicon.institutions, lexicon.conjunctions].some((words) => words.has(lower));
