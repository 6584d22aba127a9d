/**
 * A surname whose bearer is named in full elsewhere, completed as newspapers do it: "[Manmohan] Singh". The words in
 * the brackets are the article's own, and the plan keeps where they stand.
 */
import { danglingIn } from '../extract/sense/dangling.ts';
import type { Insertion } from '../sheet/plan.ts';
import type { Span } from '../text/document.ts';
import type { Planning } from './planning.ts';

/** A name of more words before the surname is an office or a body, or reads as one. */
const FORENAMES = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** "Barcelona's win Saturday": whatever stands before a day elsewhere, it is no forename. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** @returns the words of the span with each surname completed once, and what was put in, by its place in that text */
export function completed(
  { document, sheet, known }: Planning,
  span: Span,
  speaker: string | null,
): { text: string; insertions: Insertion[] } {
  const insertions: Insertion[] = [];
  let text = '';
  let from = span.start;
  for (const { sign, start, end } of danglingIn(document, span, known(speaker))) {
    const surname = document.text.slice(start, end).replace(/['’]s?$/u, '');
    const forename = sign === 'surname' ? forenameOf(surname, sheet.people) : null;
    if (forename === null || insertions.some((other) => other.text === forename.text)) continue;
    text += document.text.slice(from, start);
    insertions.push({ at: text.length, ...forename });
    text += `[${forename.text}] `;
    from = start;
  }
  return { text: text + document.text.slice(from, span.end), insertions };
}

/** Of somebody whose office the article tells, for a body may look like a person; where two bear the name, nobody's. */
function forenameOf(surname: string, people: Planning['sheet']['people']): Omit<Insertion, 'at'> | null {
  const [bearer, other] = people.filter(({ name }) => name.endsWith(` ${surname}`));
  if (bearer?.start === undefined || bearer.role === null || other) return null;
  const text = bearer.name.slice(0, -surname.length - 1);
  if (DAY.test(surname)) return null;
  return FORENAMES.test(text) ? { text, start: bearer.start, end: bearer.start + text.length } : null;
}
