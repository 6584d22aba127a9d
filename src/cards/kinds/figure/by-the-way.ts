/**
 * Numbers that a sentence tells by the way: in a clause set off by commas ("Lund Primary, which has 318 pupils, has
 * dropped …"), of what it takes for known ("Lund's $750 million campaign"), or as what another number is held against
 * ("$410 million, against a forecast of $465 million"). Large on a card each would be the news.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Document, Span } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import { sentenceSpanAt } from '../../where.ts';

/** Letters before a number in which its clause or its comparison begins. */
const REACH = 90;
const OWNED = /\p{L}(?:['’]s|s['’])\s$/u;
/** Behind another number: "to $512m from", "above the", "gegenüber", "contre", "frente a". */
const HELD_AGAINST = pattern(
  'iu',
  String.raw`\d.*(?<!\p{L})(?:from|against|above|below|than|versus|vs\.?|compared (?:with|to)|instead of|rather than|`,
  'gegenüber|statt|nach zuvor|verglichen mit|im Vergleich zu[mr]?|contre|au lieu de|par rapport [àa]u?|frente a|',
  'en lugar de|comparado con|contro|invece di|rispetto a[il]?|contra|em vez de|comparado com)',
  String.raw`\s(?:[\p{L}’'-]+\s){0,4}$`,
);
/** Behind a comma, and no comma more before the number. */
const CLAUSE = /,\s(\p{L}+)\s[^,;:–—]*$/u;
/** "where Lund had promised 900 jobs" */
const PLACED: ReadonlySet<string> = new Set(['where', 'wo', 'où', 'donde', 'dove', 'onde']);

export function isByTheWay(document: Document, { start, end }: Span): boolean {
  const sentence = sentenceSpanAt(document, start);
  if (sentence === null) return false;
  const before = document.text.slice(Math.max(sentence.start, start - REACH), start);
  if (OWNED.test(before) || HELD_AGAINST.test(before)) return true;
  const opening = CLAUSE.exec(before)?.[1]?.toLowerCase() ?? '';
  const isClause = lexiconFor(document.language).relatives.has(opening) || PLACED.has(opening);
  // "…, which employs 340 people." ends the sentence, and may be what it is about
  return isClause && document.text.slice(end, sentence.end).includes(',');
}
