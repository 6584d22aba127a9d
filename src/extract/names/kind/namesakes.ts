/**
 * "el colegio Ramón Ferrer", "la rue Jean Jaurès", "a escola Ramiro Prado": schools, streets and prizes that bear the
 * name of somebody. Nobody of that name acts in the article where all of its mentions are such.
 */
import { startsWithSmall } from '../../../text/capital.ts';
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Namesakes } from '../../lexicon/named-bodies.ts';
import type { Cluster } from '../words/clusters.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import type { NameRun } from '../words/name-run.ts';

/** Is what looks like a person the name of a building, a street or a prize wherever it is named in full? */
export function namesakeKind(doc: Document, lexicon: Lexicon, { kind, runs }: Cluster): EntityKind | null {
  const nouns = lexicon.namesakes;
  if (kind !== 'person' || !nouns) return null;
  const full = runs.filter(({ words }) => words.length > 1);
  const kinds = full.map((run) => kindBefore(doc, lexicon, nouns, run));
  const [first = null] = kinds;
  return kinds.every((one) => one !== null) ? first : null;
}

/** "colegio Ramón Ferrer", "centro de salud Ramón Ferrer"; "la directora del colegio Ana Gil" may be her. */
function kindBefore(doc: Document, lexicon: Lexicon, nouns: Namesakes, run: NameRun): EntityKind | null {
  const at = run.titleToken - 1;
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (doc.tokens[at]?.sentence !== run.sentence || run.honorific || run.titled) return null;
  const noun = nounOf(doc, lexicon, nouns, at);
  if (noun < 0) return null;
  for (let i = noun - 1; i >= noun - MOST_BEFORE; i--)
    if (isRole(lexicon, lower(i)) && mayBeTheirs(doc, lexicon, run, i)) return null;
  return nouns.places.has(lower(noun)) ? 'place' : 'organisation';
}
/** Where the noun stands whose name begins behind token `at`, or -1. */
function nounOf({ tokens }: Document, lexicon: Lexicon, nouns: Namesakes, at: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const isNoun = (i: number): boolean => nouns.bodies.has(lower(i)) || nouns.places.has(lower(i));
  const isOf = (i: number): boolean => lexicon.genitives?.has(lower(i)) === true;
  const isSmall = startsWithSmall(tokens[at]?.text ?? '');
  if (isNoun(at)) return at;
  // "l'istituto comprensivo Pietro Rovi"
  if (isNoun(at - 1) && isSmall && !lexicon.prepositions.has(lower(at)) && !isRole(lexicon, lower(at))) return at - 1;
  // "centro de salud Ramón Ferrer"; in "Desde el hospital de Lerma Lucía Prado cuenta" the place is the hospital's
  if (isOf(at - 1) && isNoun(at - 2) && isSmall) return at - 2;
  return isOf(at) && STREETS.has(lower(at - 1)) ? at - 1 : -1; // "la plaza del Ángel de la Paz"
}

/**
 * May the office at `role` have the name? Not where its article is of the other gender or of anyone ("la preside del
 * liceo Aldo Moro", "une élève du lycée Victor Hugo"), nor where its own name follows ("…, Silvia Lamberti,").
 */
function mayBeTheirs({ tokens }: Document, lexicon: Lexicon, { words, endToken }: NameRun, role: number): boolean {
  const article = tokens[role - 1]?.lower ?? '';
  const given = givenNameGender(words[0] ?? '');
  const isOther = given === 'female' ? lexicon.maleArticles?.has(article) : lexicon.femaleArticles?.has(article);
  const isAnyone = lexicon.determiners.has(article) && lexicon.definite?.has(article) === false;
  const isNamed = tokens[endToken]?.text === ',' && givenNameGender(tokens[endToken + 1]?.text ?? '') !== undefined;
  return !(given !== undefined && isOther === true) && !isAnyone && !isNamed;
}
const STREETS = wordSet(
  'calle calles plaza avenida paseo puente monumento rua ruas praça ponte rue place avenue boulevard via piazza viale',
);
/** "la directora general del": words between the noun of an office and that of what it directs. */
const MOST_BEFORE = 4;
