/**
 * A surname whose bearer is named in full elsewhere, completed as newspapers do it: "[Manmohan] Singh", "Lee [Kuan
 * Yew]’s plan".
 */
import { givenNameGender, isAlsoWord } from '../../extract/names/given-names.ts';
import type { ReadPerson } from '../../extract/extraction.ts';
import { shortNameOf } from '../../extract/sense/short-name.ts';
import type { Document, Span } from '../../text/document.ts';
import type { Planning } from '../planning.ts';
import { sentenceSpanAt } from '../where.ts';
import type { Filling } from './filling.ts';

/** A name of more words before the surname is an office or a body, or reads as one. */
const FORENAMES = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** "Barcelona's win Saturday": whatever stands before a day elsewhere, it is no forename. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Of somebody whose office the article tells, or whose first name we know, for a body may look like a person; where two
 * bear the name, nobody's.
 */
export function shortNameFilling({ sheet: { people }, document }: Planning, { start, end }: Span): Filling | null {
  const short = document.text.slice(start, end).replace(/['’]s?$/u, '');
  const [bearer, other] = people.filter(({ name }) => name !== short && shortNameOf(document, name) === short);
  if (bearer?.start === undefined || other || isOfElse(document, short)) return null;
  const isFirst = !bearer.name.endsWith(` ${short}`);
  const rest = isFirst ? bearer.name.slice(short.length + 1) : bearer.name.slice(0, -short.length - 1);
  const isSomebody = bearer.role !== null || givenNameGender(bearer.name.split(/\s+/)[0] ?? '') !== undefined;
  if (!isSomebody || !FORENAMES.test(rest)) return null;
  const from = isFirst ? bearer.start + short.length + 1 : withTitle(document, bearer, bearer.start);
  const to = bearer.start + (isFirst ? bearer.name.length : rest.length);
  const at = isFirst ? start + short.length : start;
  return { start: at, end: at, beside: isFirst ? 'after' : 'before', put: { start: from, end: to } };
}

/** "King", "Judge", "Young", "Saturday": the article may mean no Turi King by it. */
const isOfElse = ({ tokens }: Document, short: string): boolean =>
  DAY.test(short) || isAlsoWord(short) || tokens.some(({ text }) => text === short.toLowerCase());

/** Letters of an office before a name that a bracket has room for. */
const TITLE = 40;

/** "[spokesman Dan] Stanton": the office goes with the name where it stands before it. */
function withTitle(document: Document, { roleStart, roleEnd }: ReadPerson, start: number): number {
  if (roleStart === undefined || roleEnd !== start - 1 || start - roleStart > TITLE) return start;
  // at the head of a sentence it has a capital that it has nowhere else
  return sentenceSpanAt(document, roleStart)?.start === roleStart ? start : roleStart;
}
