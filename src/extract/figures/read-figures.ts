/**
 * Every figure of the article in order of the text: sums of money, shares, counts, measures, scores; each with its
 * value, its unit and what it counts. Years, dates, clock times, phone numbers and numbers in names are none.
 */
import { MAX_LISTED } from '../../limits.ts';
import type { DateMention, Figure } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import { readDates } from '../dates/read-dates.ts';
import type { ReadingContext } from '../extraction.ts';
import { latinDigits } from '../../article/latin-digits.ts';
import { type Word, wordsOf } from '../numbers/words.ts';
import { assemble } from './assemble.ts';
import { numberAtoms } from './number-atoms.ts';

/** Numbers that are looked at for figures: of a table of 100,000, no more; a sheet lists the first 200 figures. */
const MOST_NUMBERS = 20 * MAX_LISTED;

/**
 * @example readFigures(doc, context)[0] // { id: 'figure-1', text: 'more than $3.2 billion', value: 3200000000, unit:
 * 'USD', label: 'in aid', … }
 */
export function readFigures(
  doc: Document,
  context: Pick<ReadingContext, 'publishedAt'>,
  words: Word[] = wordsOf(doc),
  dates: DateMention[] = readDates(doc, context, words),
): Figure[] {
  const latin = { ...doc, text: latinDigits(doc.text) };
  const atoms = numberAtoms(latin, words, dates);
  const figures: Figure[] = [];
  let free = 0;
  let told = 0;
  for (let i = 0; i < Math.min(atoms.length, MOST_NUMBERS) && figures.length < MAX_LISTED; i++) {
    const read = assemble(latin, atoms, i);
    if (read === null || read.start < free) continue;
    const { start, end, value, unit, label } = read;
    // "50 basis points to 3.5%": the points are counted already
    const isTold = label !== null && label.start < (label.start < start ? Math.max(free, told) : told);
    const own = isTold ? null : label;
    figures.push({
      id: `figure-${figures.length + 1}`,
      text: doc.text.slice(start, end),
      start,
      end,
      value,
      unit,
      label: own === null ? null : doc.text.slice(own.start, own.end),
    });
    free = end;
    told = label?.end ?? end;
    i += read.consumed - 1;
  }
  return figures;
}
