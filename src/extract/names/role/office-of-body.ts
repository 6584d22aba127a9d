/**
 * "Chair of the bench Ann Lowe told her", "chairman of the Halden Corporation Dr Bo Tran said": an office with the body
 * that it is of, right before a name. Behind a body with a name of its own a style or a given name begins the next one.
 */
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { FoundRole } from './found-role.ts';
import { INSTITUTION_WORDS } from '../words/institution-words.ts';
import { givenNameGender } from '../words/given-names.ts';
import { isRole } from '../words/name-kind.ts';
import { CAPITAL, type NameRun } from '../words/name-run.ts';
import { toRole } from './role-phrase.ts';
import { KEPT, PARTICIPLES } from '../words/role-words.ts';

/** Tokens of a body's name. */
const LONGEST = 6;

export function officeOfBody(doc: Document, lexicon: Lexicon, run: NameRun): FoundRole | null {
  const lower = (i: number): string => doc.tokens[i]?.lower ?? '';
  const end = styleStart(doc, lexicon, run);
  const article = articleBefore(doc, lexicon, end, end < run.firstToken || isFullName(run));
  const office = article - 2;
  if (article < 0 || lower(article - 1) !== 'of' || !isRole(lexicon, lower(office))) return null;
  if (lexicon.ties?.has(lower(office)) === true) return null; // "father of the church Ann Lowe"
  let first = office;
  while (office - first < LONGEST && (KEPT.has(lower(first - 1)) || PARTICIPLES.has(lower(first - 1)))) first -= 1;
  const phrase = lexicon.determiners.has(lower(first - 1)) ? first - 1 : first;
  return opensClause(doc, lexicon, phrase) ? toRole(doc, lexicon, first, end, 'premodifier') : null;
}

const isFullName = ({ words }: NameRun): boolean => words.length > 1 && givenNameGender(words[0] ?? '') !== undefined;

function opensClause({ tokens }: Document, { conjunctions, saying }: Lexicon, first: number): boolean {
  const before = tokens[first - 1];
  return before?.kind !== 'word' || before.sentence !== tokens[first]?.sentence || conjunctions.has(before.lower) ||
    saying.has(before.lower);
}

function styleStart({ tokens }: Document, { honorifics }: Lexicon, { firstToken }: NameRun): number {
  let start = firstToken;
  while (firstToken - start < LONGEST && honorifics.has(tokens[start - 1]?.lower ?? '')) start -= 1;
  return start;
}

/** Where "the bench" or "the Halden Corporation" begins that ends at the name, or -1. */
function articleBefore({ tokens }: Document, lexicon: Lexicon, end: number, isApart: boolean): number {
  const { text = '', lower = '' } = tokens[end - 1] ?? {};
  if (/^\p{Ll}/u.test(text)) {
    return BENCH.test(lower) || lexicon.institutions.has(lower) ? articleAt(tokens[end - 2]?.lower, end - 2) : -1;
  }
  const isOfCountry = tokens[end - 2]?.lower === 'of' && CAPITAL.test(text);
  const last = isOfCountry ? end - 3 : end - 1; // "the Bakers Union of Ghana"
  if (!INSTITUTION_WORDS.has(tokens[last]?.text ?? '') || !isApart) return -1;
  let first = last;
  while (end - first < LONGEST && CAPITAL.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return articleAt(tokens[first - 1]?.lower, first - 1);
}
const articleAt = (word: string | undefined, at: number): number => (word === 'the' ? at : -1);
const BENCH = /^(?:bench|opposition|jury|inquiry)$/;
