/**
 * Numbers that a sentence tells by the way: in a clause set off by commas ("Lund Primary, which has 318 pupils, has
 * dropped …"), of what it takes for known ("Lund's $750 million campaign"), or as what another number is held against
 * ("$410 million, against a forecast of $465 million"). Large on a card each would be the news.
 */
import { lexiconOf } from '../../../extract/dates/lexicon.ts';
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Document, Span } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import { hasWords } from '../../has-words.ts';
import { sentenceSpanAt } from '../../where.ts';

/** Letters before a number in which its clause or its comparison begins. */
const REACH = 90;
/** "Lund's 750": of what the sentence takes for known. */
const OWNED = /([\p{L}-]+)(?:['’]s|s['’])\s$/u;
/** Behind another number: "$410m against", "41 gegenüber", "340 contre", "40 frente a". */
const HELD_AGAINST = pattern(
  'iu',
  String.raw`\d.*(?<!\p{L})(?:against|than|versus|vs\.?|compared (?:with|to)|instead of|rather than|`,
  'gegenüber|statt|nach zuvor|verglichen mit|im Vergleich zu[mr]?|contre|au lieu de|par rapport [àa]u?|frente a|',
  'en lugar de|comparado con|contro|invece di|rispetto a[il]?|contra|em vez de|comparado com)',
  String.raw`\s(?:[\p{L}’'-]+\s){0,4}$`,
);
/** Where the other one says how far it moved or stands: "to $512m from", "by 5.1%, above the"; no "2 May from 31". */
const MOVED_FROM = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:to|by|at)\s(?:[\p{L}’'-]+\s){0,2}[^\s\p{L}]?\d.*(?<!\p{L})(?:from|above|below)`,
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
  if ([HELD_AGAINST, MOVED_FROM].some((held) => held.test(before))) return true;
  if (isOwned(document.language, before, document.text.slice(sentence.start, start))) return true;
  const opening = CLAUSE.exec(before)?.[1]?.toLowerCase() ?? '';
  const isClause = lexiconFor(document.language).relatives.has(opening) || PLACED.has(opening);
  // "…, which employs 340 people." ends the sentence, and may be what it is about
  return isClause && document.text.slice(end, sentence.end).includes(',');
}

/** Not where the sentence opens with them ("Lund's 340 nurses walked out"), nor a day's score: that is its news. */
function isOwned(language: string, before: string, opening: string): boolean {
  const [, owner = ''] = OWNED.exec(before) ?? [];
  const isOfDay = lexiconOf(language).weekdays.has(owner.toLowerCase());
  return owner !== '' && !isOfDay && hasWords(opening, OPENING);
}
/** "Lund County's": more words before the number are another phrase. */
const OPENING = 4;
