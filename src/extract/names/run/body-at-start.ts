/**
 * "Equity, the performers’ union, accused", "Unite general secretary Ann Lowe": bodies that are called by an everyday
 * word, which opens a sentence. What stands behind the comma, or the office, tells that they are no such word. English.
 */
import type { Document } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isRole } from '../words/name-kind.ts';
import { isManyPeople } from '../words/word-by-shape.ts';

export const isBodyAtStart = (doc: Document, lexicon: Lexicon, i: number): boolean =>
  lexicon.language === 'en' && /^\p{Lu}\p{Ll}{2,}$/u.test(doc.tokens[i]?.text ?? '') &&
  (isExplained(doc, lexicon, i) || isBeforeOffice(doc, lexicon, i));

/** ", the public sector union, said": a noun for a body, and the verb behind the second comma. */
function isExplained({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  const { text = '', lower = '', sentence } = tokens[i] ?? {};
  const isWord = lexicon.common.has(lower) || /ly$/.test(lower) || isManyPeople(lexicon, text, lower);
  if (tokens[i + 1]?.text !== ',' || isWord || !/^(?:the|an?|.+['’]s)$/.test(tokens[i + 2]?.lower ?? '')) return false;
  let close = i + 3;
  while (close < i + LONGEST && tokens[close]?.text !== ',' && tokens[close]?.sentence === sentence) close += 1;
  const isClosed = tokens[close]?.text === ',' && opensVerb(lexicon, tokens[close + 1]?.lower ?? '');
  return isClosed && BODIES.has(tokens[close - 1]?.lower ?? '');
}
const opensVerb = ({ saying, reporting }: Lexicon, lower: string): boolean =>
  saying.has(lower) || reporting.has(lower) || /^(?:has|had|is|was|will|would)$/.test(lower);
/** "Prospect, the union for civil servants and engineers,", in tokens. */
const LONGEST = 10;
const BODIES = wordSet(
  'union charity group company firm regulator watchdog bank retailer supermarket agency operator party thinktank ' +
  'insurer broadcaster chain network campaign startup',
);

/** Those that an office of theirs shows, as "Team captain Ann Lowe" and "School principal Bo Tran" show none. */
function isBeforeOffice({ tokens }: Document, lexicon: Lexicon, i: number): boolean {
  if (!CALLED_BY_WORD.test(tokens[i]?.text ?? '')) return false;
  let name = i + 1;
  while (name < i + LONGEST_OFFICE && /^\p{Ll}/u.test(tokens[name]?.text ?? '')) name += 1;
  const isNamed = /^\p{Lu}\p{Ll}/u.test(tokens[name]?.text ?? '') && tokens[name]?.sentence === tokens[i]?.sentence;
  return isNamed && name > i + 1 && isRole(lexicon, tokens[name - 1]?.lower ?? '') &&
    !/^(?:analyst|strategist|trader)s?$/.test(tokens[name - 1]?.lower ?? ''); // "Equity analyst Ann Lowe"
}
const CALLED_BY_WORD = /^(?:Unite|Unison|Prospect|Equity|Shelter|Crisis|Mind|Scope|Refuge)$/;
/** "assistant general secretary", in tokens, with the name of the body. */
const LONGEST_OFFICE = 6;
