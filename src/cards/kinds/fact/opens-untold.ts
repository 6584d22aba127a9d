/**
 * "The factory was built in 1911." over "Studios planned for Lund": the one sentence under a title that opens with
 * something of which the title has not told. Of 30 such summaries that editors judged they printed 7, of the other
 * English ones two in three. Other facts may open so: there 45 of 77 were printed. English.
 */
import { passageOf } from '../../../extract/sense/dangling.ts';
import { definitesIn } from '../../../extract/sense/definite.ts';
import type { Span } from '../../../text/document.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Planning } from '../../planning.ts';

/** "The factory", "The old factory": more words tell of it. */
const FEW = 2;
/** There is one wherever the news is; "the three, Medina, Brandt and Lund" are named behind. */
const OF_PLACE = wordSet(
  'council government court police parliament senate state county city town village three four five six',
);

export function opensUntold({ document, sheet, known }: Planning, fact: Span): boolean {
  const passage = document.language === 'en' ? passageOf(document, [fact], known(null)) : null;
  if (passage === null) return false;
  const title = sheet.headline.text.toLowerCase(); // "The van left" under "Two pulled from a minivan"
  return definitesIn(passage).some(({ at, words, isTold, noun: { lower } }) =>
    at === 0 && words <= FEW && !isTold && !OF_PLACE.has(lower) && !title.includes(lower));
}
