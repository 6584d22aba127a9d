/** Houses that bear somebody's name: "Escola Estadual Rui Barbosa", "Fundação Oswaldo Cruz". Romance languages. */
import { pattern } from '../../../pattern.ts';
import type { Document, Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { opensAsBody } from '../words/opens-body.ts';

/** "IES Ribera del Duero", "EMEF Rui Barbosa" */
export const SCHOOL_LETTERS: ReadonlySet<string> =
  new Set('IES CEIP CRA CPR EEI CIFP EB EBI EMEI EMEF CIEP CAIC UBS UPA USF CAP'.split(' '));

/**
 * Is all of the run [first, end) such a name, with no small word inside? In "Desde el Hospital General Ana Gil cuenta"
 * it is she who tells.
 */
export function isNamedAfter(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const noun = doc.tokens[first]?.lower ?? '';
  if (!lexicon.openers) return false;
  const { bodies, sites } = lexicon.openers;
  // "il segretario della Cgil Maria Teresa Lo Bianco", "per il Centro Anna Rossi"
  const nouns = lexicon.bodyHeads?.small ? [lexicon.namesakes?.houses] : [bodies, sites, lexicon.namesakes?.bodies];
  const isHouse = SCHOOL_LETTERS.has(doc.tokens[first]?.text ?? '') || nouns.some((some) => some?.has(noun) === true);
  if (isOfOffice(doc, lexicon, first, end) || isBehindAdjective(doc, first, end)) return false;
  const tells = lexicon.saying.has(doc.tokens[end]?.lower ?? '') && isBehindPreposition(doc, lexicon, first);
  return isHouse && !tells && doc.tokens.slice(first, end).every(({ text }) => /^\p{Lu}/u.test(text));
}

/**
 * Is the office's own name behind the noun: "la directora del Museo Ana Ruiz", "o diretor do Teatro Nacional Pedro
 * Prado", "o do Museu Nacional Rui Dinis"? "Um aluno da Escola Rui Prado" is anyone, and in "la directora del Colegio
 * Público Miguel Prado, Ana Gil," another follows.
 */
function isOfOffice(doc: Document, lexicon: Lexicon, first: number, end: number): boolean {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const isDefinite = (i: number): boolean => lexicon.definite?.has(lower(i)) === true;
  const given = givenAt(doc, first, end);
  // "de los Bomberos Voluntarios"; "de la Fundación Rosa Prado" bears her name
  const isArticled = given > first + 1 && lower(first - 2) === 'de' && /^l[ao]s?$/.test(lower(first - 1));
  const office = isArticled ? first - 3 : first - 2;
  const isOf = isArticled || lexicon.genitives?.has(lower(first - 1)) === true;
  if (!isOf || given < 0 || keepsName(lexicon, doc.tokens[first], given > first + 1)) return false;
  const isOffice = isRole(lexicon, lower(office)) && (isDefinite(office - 1) || given > first + 1);
  return (isOffice || isDefinite(office)) &&
    !(lower(end) === ',' && givenNameGender(doc.tokens[end + 1]?.text ?? '') !== undefined);
}

/** "la directora del IES Rosa Prado", "el director del Aeropuerto Internacional Jorge Prado"; not a park. */
const keepsName = ({ openers }: Lexicon, { text, lower }: Partial<Token> = {}, hasAdjective: boolean): boolean =>
  SCHOOL_LETTERS.has(text ?? '') || (hasAdjective && lower !== 'parque' && openers?.sites.has(lower ?? '') === true);

/** Where they are named in full behind an adjective, or 0: "la directora de la Escuela Oficial (Marta Ruiz)". */
export function holderOfOffice(doc: Document, lexicon: Lexicon, first: number, end: number): number {
  const given = givenAt(doc, first, end);
  const isBody = lexicon.openers !== undefined && opensAsBody(lexicon, doc.tokens[first]?.lower ?? '');
  if (!isBody || given < first + 2 || given + 1 >= end || !isOfOffice(doc, lexicon, first, end)) return 0;
  const isTitled = lexicon.honorifics.has(doc.tokens[given - 1]?.lower ?? '');
  const name = isTitled ? given - 1 : given;
  const between = doc.tokens.slice(first + 1, name);
  return between.length > 0 && between.every(({ text }) => ADJECTIVE.test(text)) ? name : 0;
}
const ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:al|ar|il|ior|es[ao]?|[çg]ão|[^eií][oa]s?|i[aá]ri[oa]s?)$|^Nova$/u;

/**
 * Is somebody named in full behind the adjective of a body that bears no name: "a Guarda Nacional Rui Prado"? Houses
 * and societies do, "Teatro Nacional Rubén Prado", and so do sites, "Estadio Municipal Jorge Prado".
 */
function isBehindAdjective(doc: Document, first: number, end: number): boolean {
  const given = givenAt(doc, first, end);
  const noun = doc.tokens[first]?.lower ?? '';
  if (given === first + 1) return given + 1 < end && CHAMBERS.test(noun);
  return given === first + 2 && given + 1 < end && NAMELESS.test(noun);
}
/** Right behind these, too: "mostró en la Asamblea (Juan Prado) los papeles", where a comma is forgotten. */
export const CHAMBERS = pattern(
  'u',
  '^(?:asamblea|assembleia|congreso|congresso|senado|parlamento|cámara|câmara|diputación|ayuntamiento|prefeitura|',
  'gobierno|governo|junta|fiscalía|ministerio|ministério)$',
);
/** Of forces, councils, courts and the like there is one each. */
const NAMELESS = pattern(
  'u',
  '^(?:guarda|guardia|pol[ií]c[ií]a|bombe?iros|bomberos|força|fuerza|forças|fuerzas|exército|ejército|armada|marinha|',
  'marina|junta|assembleia|asamblea|consejo|conselho|concejo|cámara|câmara|diputación|tribunal|corte|supremo|governo|',
  'gobierno|partido|banco|ministerio|ministério|comisión|comissão|federación|federação|confederación|confederação|',
  'liga|unión|união|selección|seleção|igreja|iglesia|fiscalía|procuradoria|prefeitura|ayuntamiento)$',
);

/** The given name behind the noun of a house and an adjective of it, or -1. */
function givenAt({ tokens }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end && i <= first + MOST_ADJECTIVES + 1; i++)
    if (tokens[i]?.text !== 'Nova' && givenNameGender(tokens[i]?.text ?? '') !== undefined) return i;
  return -1;
}
/** "Escuela Técnica Superior" */
const MOST_ADJECTIVES = 2;

function isBehindPreposition({ tokens }: Document, lexicon: Lexicon, first: number): boolean {
  const [before = '', beyond = ''] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  const isOne = (word: string): boolean => lexicon.prepositions.has(word) || lexicon.contractions?.has(word) === true;
  return isOne(before) || (lexicon.determiners.has(before) && isOne(beyond));
}
