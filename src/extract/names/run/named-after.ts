/** Houses that bear somebody's name: "Escola Estadual Rui Barbosa", "Fundação Oswaldo Cruz". Romance languages. */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

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
  // "il segretario della Cgil Maria Teresa Lo Bianco"
  const houses = [lexicon.bodyHeads?.small ? undefined : bodies, sites, lexicon.namesakes?.bodies];
  const isHouse = houses.some((nouns) => nouns?.has(noun) === true);
  const tells = lexicon.saying.has(doc.tokens[end]?.lower ?? '') && isBehindPreposition(doc, lexicon, first);
  return isHouse && !tells && doc.tokens.slice(first, end).every(({ text }) => /^\p{Lu}/u.test(text));
}

function isBehindPreposition({ tokens }: Document, lexicon: Lexicon, first: number): boolean {
  const [before = '', beyond = ''] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  const isOne = (word: string): boolean => lexicon.prepositions.has(word) || lexicon.contractions?.has(word) === true;
  return isOne(before) || (lexicon.determiners.has(before) && isOne(beyond));
}
