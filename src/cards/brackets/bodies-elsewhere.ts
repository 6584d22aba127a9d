/**
 * The same in other languages: "el tribunal" where the article names but one, "el [Tribunal Supremo]"; in German, where
 * the noun is the end of a longer one, "das Gericht" → "das [Landgericht Freiburg]". Noun and gender stay the same, so
 * the article before them agrees.
 */
import { isPlace } from '../../extract/names/words/places.ts';
import { isCapital } from '../../extract/sense/passage.ts';
import type { Document, Span, Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Filling } from './filling.ts';

/** Nouns that a name is given to one by one. */
const BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(
    'gericht ministerium universität hochschule klinik klinikum krankenhaus kommission ausschuss behörde institut ' +
      'museum theater gymnasium stiftung verband kammer gewerkschaft bank sender',
  ),
  fr: wordSet(
    'tribunal ministère université institut hôpital fondation association fédération commission comité musée banque ' +
      'parti collège lycée préfecture syndicat théâtre centre club usine stade port',
  ),
  es: wordSet(
    'tribunal juzgado ministerio consejería universidad instituto hospital fundación asociación federación comisión ' +
      'comité museo banco partido colegio sindicato teatro centro club estadio puerto consultorio',
  ),
  it: wordSet(
    'tribunale ministero università istituto ospedale fondazione associazione federazione commissione comitato museo ' +
      'banca partito procura liceo sindacato teatro centro club stadio porto',
  ),
  pt: wordSet(
    'tribunal ministério universidade instituto hospital fundação associação federação comissão comitê museu banco ' +
      'partido prefeitura sindicato teatro centro clube estádio porto',
  ),
};
/** Inside a name: "Université de la Réunion", "Hospital de Santa Luzia". */
const JOINTS = wordSet("de du des la le les l' l’ d' d’ del los las el y et e di della dello degli dei da do dos das");
/** "un tribunal", "otro tribunal": there is more than one. */
const ONE_OF_MANY = wordSet(
  'un une una uno um uma autre otro otra altro altra outro outra ein eine einem einen einer eines kein keine anderes ' +
    'andere anderen',
);
const NUMBER = /^(?:[IVX]{1,4}|\d{1,2})$/u;
const LONGEST = 60;

export function bodyElsewhere(document: Document, article: Token, noun: Token): Filling | null {
  const { language } = document;
  if (BODIES[language]?.has(noun.lower) !== true || /^(?:des|der)$/u.test(language === 'de' ? article.lower : '')) {
    return null;
  }
  const names = language === 'de' ? germanNames(document, noun.lower) : namesFrom(document, noun.lower);
  if (names === null) return null;
  const put = names.find(({ start }) => start < article.start);
  const wordings = new Set(names.map(({ start, end }) => document.text.slice(start, end).toLowerCase()));
  if (put === undefined || wordings.size !== 1 || put.end - put.start > LONGEST) return null;
  return { start: noun.start, end: noun.end, put };
}

/** null where there are several: "tribunales", "un tribunal". */
function namesFrom({ tokens }: Document, lower: string): Span[] | null {
  const found: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.lower === `${lower}s` || token.lower === `${lower}es`) return null;
    if (token.lower !== lower) continue;
    if (ONE_OF_MANY.has(tokens[at - 1]?.lower ?? '')) return null;
    const last = lastOfName(tokens, at);
    const [start, end] = [tokens[at], tokens[last]];
    if (last > at && start && end) found.push({ start: start.start, end: end.end });
  }
  return found;
}

/** Index of the last word of the name that begins at `at`. */
function lastOfName(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break;
    if (token.kind === 'word' && isCapital(token)) last = next;
    else if (!JOINTS.has(token.lower)) break;
  }
  return last;
}

function germanNames({ tokens, language }: Document, lower: string): Span[] | null {
  const found: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || !token.lower.endsWith(lower)) continue;
    if (ONE_OF_MANY.has(tokens[at - 1]?.lower ?? '')) return null;
    let last = at;
    while (isOfGermanName(tokens[last + 1], language)) last += 1;
    const end = tokens[last];
    const isNamed = token.lower !== lower || last > at;
    if (isNamed && end) found.push({ start: token.start, end: end.end });
  }
  return found;
}

const isOfGermanName = (token: Token | undefined, language: string): boolean =>
  token !== undefined && ((token.kind === 'word' && isPlace(token.text, language)) || NUMBER.test(token.text));
