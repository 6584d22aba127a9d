/** Houses that bear somebody's name: "Escola Estadual Rui Barbosa", "Fundação Oswaldo Cruz". Romance languages. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';

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
  if (isOfOffice(doc, lexicon, first)) return false;
  const tells = lexicon.saying.has(doc.tokens[end]?.lower ?? '') && isBehindPreposition(doc, lexicon, first);
  return isHouse && !tells && doc.tokens.slice(first, end).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** "la directora del Museo Ana Ruiz": the office's own name follows; "um aluno da Escola Rui Prado" is anyone. */
const isOfOffice = ({ tokens }: Document, lexicon: Lexicon, first: number): boolean =>
  lexicon.genitives?.has(tokens[first - 1]?.lower ?? '') === true && isRole(lexicon, tokens[first - 2]?.lower ?? '') &&
  lexicon.definite?.has(tokens[first - 3]?.lower ?? '') === true && !SCHOOL_LETTERS.has(tokens[first]?.text ?? '') &&
  givenNameGender(tokens[first + 1]?.text ?? '') !== undefined;

function isBehindPreposition({ tokens }: Document, lexicon: Lexicon, first: number): boolean {
  const [before = '', beyond = ''] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  const isOne = (word: string): boolean => lexicon.prepositions.has(word) || lexicon.contractions?.has(word) === true;
  return isOne(before) || (lexicon.determiners.has(before) && isOne(beyond));
}
