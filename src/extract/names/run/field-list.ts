/**
 * "ministra de Economía, Comercio y Empresa", "Asociación de Hostelería, Turismo y Servicios": fields that one office
 * or body has, with commas between and "and" before the last. They are one name, and no comma there ends a phrase.
 */
import type { Document } from '../../../text/document.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { isPlace } from '../words/places.ts';
import { lower } from './role-span.ts';

/** Fields between the first and the last, and words of one field: "Transición Ecológica", "Asuntos de la Mujer". */
const MOST_FIELDS = 5;
const LONGEST_FIELD = 4;

/** Behind the fields that go on at the comma `comma`, or -1 where no such list does. */
export function fieldsEnd(doc: Document, lexicon: Lexicon, comma: number): number {
  if (!isRomance(lexicon) || lower(doc, comma) !== ',') return -1;
  let at = comma;
  for (let count = 0; count < MOST_FIELDS && lower(doc, at) === ','; count++) {
    const end = fieldEnd(doc, lexicon, pastOf(doc, lexicon, at + 1));
    if (end < 0) return -1;
    at = end;
  }
  if (!lexicon.conjunctions.has(lower(doc, at))) return -1;
  return fieldEnd(doc, lexicon, pastOf(doc, lexicon, at + 1));
}

/** "de la (Souveraineté)", "delle (Foreste)": the token behind "of" and its article, or `at`. */
function pastOf(doc: Document, { genitives, determiners }: Lexicon, at: number): number {
  if (!genitives?.has(lower(doc, at))) return at;
  return determiners.has(lower(doc, at + 1)) ? at + 2 : at + 1;
}

/** Behind the capitalised words of one field; -1 for a place or somebody's name. */
function fieldEnd(doc: Document, lexicon: Lexicon, first: number): number {
  if (!isField(doc, lexicon, first)) return -1;
  let end = first + 1;
  while (end - first < LONGEST_FIELD) {
    const joined = joinedField(doc, lexicon, end);
    if (joined < 0) break;
    end = joined;
  }
  return end;
}

/** "Rural", "alimentare", "de Género", "de la Mujer": behind the next word of a field, or -1. */
function joinedField(doc: Document, lexicon: Lexicon, at: number): number {
  if (isField(doc, lexicon, at) || isAdjective(doc, lexicon, at)) return at + 1;
  if (!lexicon.genitives?.has(lower(doc, at))) return -1;
  const next = lexicon.determiners.has(lower(doc, at + 1)) ? at + 2 : at + 1;
  return isField(doc, lexicon, next) ? next + 1 : -1;
}

/** "Sovranità (alimentare)", "Souveraineté (industrielle)" */
const isAdjective = (doc: Document, { bodyHeads }: Lexicon, at: number): boolean =>
  bodyHeads?.small !== undefined && /^\p{Ll}{5,}$/u.test(doc.tokens[at]?.text ?? '') &&
  bodyHeads.adjective.test(doc.tokens[at]?.text ?? '');

function isField(doc: Document, lexicon: Lexicon, i: number): boolean {
  const token = doc.tokens[i];
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
    givenNameGender(token.text) === undefined && !isPlace(token.text, lexicon.language);
}

/**
 * How many tokens of a list of fields follow at the comma `at` of the run that begins at `first`: the noun of an office
 * or of a body stands before the first field. Else 0.
 */
export function moreFields(doc: Document, lexicon: Lexicon, first: number, at: number): number {
  if (lower(doc, at) !== ',' || !isField(doc, lexicon, at - 1)) return 0;
  const end = fieldsEnd(doc, lexicon, at);
  return end > 0 && isHeaded(doc, lexicon, first) ? end - at : 0;
}

/**
 * "Laboratório de Metalurgia e Novos Processos", "Associação dos Fabricantes de Fornos e Masseiras": does the "and" at
 * token `at` join a second field to the body that the run from `first` on names? Another body has its article there.
 */
export function joinsSecondField(doc: Document, lexicon: Lexicon, at: number, first: number): boolean {
  if (!isRomance(lexicon) || !/^(?:e|y|et)$/.test(lower(doc, at))) return false;
  const isOfField = doc.tokens.slice(first + 1, at).some((token) => lexicon.genitives?.has(token.lower));
  const isBody = (i: number): boolean => isHead(lexicon, lower(doc, i)) && !isRole(lexicon, lower(doc, i));
  return isOfField && isBody(first) && isField(doc, lexicon, at - 1) && isField(doc, lexicon, at + 1) &&
    !isBody(at + 1);
}

/** "Federación Textil", "consejera de Economía", "ministerio de la Mujer". */
function isHeaded(doc: Document, lexicon: Lexicon, first: number): boolean {
  if (isHead(lexicon, lower(doc, first))) return true;
  let of = first - 1;
  if (lexicon.determiners.has(lower(doc, of)) && !lexicon.genitives?.has(lower(doc, of))) of -= 1;
  if (!lexicon.genitives?.has(lower(doc, of))) return false;
  for (let i = of - 1; i >= of - MOST_ADJECTIVES; i--) if (isHead(lexicon, lower(doc, i))) return true;
  return false;
}
/** "secretario general adjunto de": words between the noun of an office and "of". */
const MOST_ADJECTIVES = 3;

const isHead = (lexicon: Lexicon, word: string): boolean => isRole(lexicon, word) || BODIES.test(word) ||
  lexicon.institutions.has(word);
const BODIES = new RegExp(
  '^(?:asocia|associa|federa|confedera|direc|c[aá]mara|camera|chambre|consell?er[ií]a|consejería|departamento|' +
    'département|dipartimento|secretar|delega|concejal|agencia|agência|agence|agenzia|minist|facul|escuela|escola|' +
    'école|comisi|comissão|commission|instituto|institut|istituto|patronal|sindicato|sindacato|syndicat|laborat|junta)',
  'u',
);
