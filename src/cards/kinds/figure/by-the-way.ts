/**
 * Numbers that a sentence tells by the way: in a clause set off by commas ("Lund Primary, which has 318 pupils, has
 * dropped …"), of what it takes for known ("Lund's $750 million campaign"), or as what another number is held against
 * ("$410 million, against a forecast of $465 million"). Large on a card each would be the news.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import type { Document, Span } from '../../../text/document.ts';
import { pattern } from '../../../pattern.ts';
import { wordSet } from '../../../text/word-set.ts';
import { hasWords } from '../../has-words.ts';
import { isDay } from '../../weekday.ts';
import { sentenceSpanAt } from '../../where.ts';

/** Letters before a number in which its clause or its comparison begins. */
const REACH = 90;
/** "Lund's 750": of what the sentence takes for known. */
const OWNED = /([\p{L}-]+)(?:['’]s|s['’])\s$/u;
/** Behind another number: "$410m against", "41 gegenüber", "340 contre", "40 frente a"; "more than 500" is one. */
const HELD_AGAINST = pattern(
  'iu',
  String.raw`(?<!\p{L})(?:against|(?<!(?:more|less|fewer|greater|other|later|earlier|sooner)\s)than|`,
  String.raw`than(?=\s(?:the|its|their|an?|last)\s)|versus|vs\.?|compared (?:with|to)|instead of|rather than|`,
  String.raw`gegenüber|statt(?=\s(?:(?:de[rn]|die|wie|bisher|bislang|zuvor|zunächst)\s)*$)|nach zuvor|verglichen mit|`,
  'im Vergleich zu[mr]?|contre|au lieu de|par rapport [àa]u?|frente a|en lugar de|comparado con|contro|invece di|',
  'rispetto a[il]?|contra|em vez de|comparado com)',
  String.raw`\s(?:[\p{L}’'-]+\s){0,4}$`,
);
/** Where the other one says how far it moved or stands: "to $512m from", "by 5.1%, above the". */
const MOVED_FROM = /(?<!\p{L})(?:from|above|below)\s(?:[\p{L}’'-]+\s){0,4}$/iu;
const MOVED_TO = /(?<!\p{L})(?:to|by|at)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
/** The last number, and what stands behind it: "$410 million”, ". */
const LAST_NUMBER = /(?<![\d.,:])[^\s\p{L}\d]?(\d[\d.,:]*)(\D*)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** "9am", "9 Uhr", "21h" */
const HOUR = /^\s?(?:[ap]\.?m|uhr|h)(?!\p{L})/iu;
/** Behind a comma, and no comma more before the number. */
const CLAUSE = /,\s(\p{L}+)\s[^,;:–—]*$/u;
/** "where Lund had promised 900 jobs" */
const PLACED: ReadonlySet<string> = new Set(['where', 'wo', 'où', 'donde', 'dove', 'onde']);

export function isByTheWay(document: Document, { start, end }: Span): boolean {
  const { language, text } = document;
  const sentence = sentenceSpanAt(document, start);
  if (sentence === null) return false;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  if (isHeldAgainst(language, before) || isOwned(language, before, text.slice(sentence.start, start))) return true;
  const opening = CLAUSE.exec(before)?.[1]?.toLowerCase() ?? '';
  const isClause = lexiconFor(language).relatives.has(opening) || PLACED.has(opening);
  // "…, which employs 340 people." ends the sentence, and may be what it is about
  return isClause && text.slice(end, sentence.end).includes(',');
}

/** Is the other number a quantity? No year ("In 2024 more than"), day ("On 2 May, against") or hour. */
function isHeldAgainst(language: string, before: string): boolean {
  const [held, moved] = [HELD_AGAINST.exec(before), MOVED_FROM.exec(before)];
  const lead = before.slice(0, held?.index ?? moved?.index ?? 0);
  const other = LAST_NUMBER.exec(lead);
  if (other === null) return false;
  const { 1: number = '', 2: behind = '', index } = other;
  const opening = lead.slice(0, index);
  const beside = [/(\p{L}+)\.?\s$/u.exec(opening)?.[1], /^\s(?:(?:de|of)\s)?(\p{L}+)/u.exec(behind)?.[1]];
  const isDated = beside.some((word = '') => isDay(word, language)) || YEAR.test(number) || HOUR.test(behind);
  if (isDated) return false;
  return held !== null || MOVED_TO.test(opening);
}

/** Not where the sentence opens with them ("Lund's 340 nurses walked out"), nor a day's score: that is its news. */
function isOwned(language: string, before: string, opening: string): boolean {
  const [, owner = ''] = OWNED.exec(before) ?? [];
  const word = owner.toLowerCase();
  const isNone = IS.has(word) || OF_TIME.has(word) || isDay(word, language);
  return owner !== '' && !isNone && hasWords(opening, OPENING);
}
/** "it’s 40 miles" */
const IS = wordSet('it that there here what where who he she how when this everything nobody');
/** "tonight’s 4-1", beside the names of days. */
const OF_TIME = wordSet('today yesterday tomorrow week month tonight night evening afternoon morning weekend');
/** "Lund County's": more words before the number are another phrase. */
const OPENING = 4;
