/**
 * The same as points-away.ts, of German, French, Spanish, Italian and Portuguese sentences: what they leave open is
 * known less surely there, so one noun with "the" that nothing on the card tells is enough.
 */
import { passageOf } from '../../../extract/sense/dangling.ts';
import { definitesIn } from '../../../extract/sense/definite.ts';
import type { ReadFact } from '../../../extract/extraction.ts';
import type { Planning } from '../../planning.ts';
import { toldWords } from './told-words.ts';

/** Of a sentence with somebody's own words so many more: what the writer's point to is seen from them. */
const OPEN = 1;

export function pointsElsewhere({ document, known }: Planning, fact: ReadFact): boolean {
  const words = toldWords(document.language);
  const passage = words && passageOf(document, [fact], known(null));
  if (words === null || passage === null) return true;
  const own = fact.text.replace(IN_MARKS, ' „“');
  if (words.points.test(own) || words.silent.test(own)) return true;
  const marked = [...fact.text.matchAll(IN_MARKS)].map(({ 0: all, index }) =>
    ({ start: fact.start + index, end: fact.start + index + all.length }));
  const untold = definitesIn(passage).filter(({ noun, isTold }) =>
    !isTold && !words.general.test(noun.text) &&
    !marked.some(({ start, end }) => noun.start >= start && noun.start < end));
  return untold.length > (marked.some(({ start, end }) => /\s/u.test(document.text.slice(start, end))) ? OPEN : 0);
}
const IN_MARKS = /„[^“”]*[“”]|“[^”]*”|«[^»]*»|»[^«]*«|"[^"]*"/gu;
