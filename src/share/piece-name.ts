/** What a card or a piece of a sheet is called on our pages: `quote-3` is “Quotation 3”. public/app/words.js agrees. */
import type { PageWords } from './words/page-words.ts';

/** Pieces of a sheet that are called otherwise than the card of them. */
const CARDS: Readonly<Record<string, string>> = { claim: 'reported' };
/** Of a picked card where its words begin and end, not what was left out between them. */
const NUMBERS = 2;

/** @param id `summary`, `fact-2`, `pick-quote-120-188`; one of no kind that we know stays as it is */
export function pieceName(id: string, { kinds }: PageWords): string {
  const [kind = '', ...numbers] = id.replace(/^pick-/, '').split('-');
  const told = new Map(Object.entries(kinds)).get(CARDS[kind] ?? kind);
  return told === undefined ? id : [told, numbers.slice(0, NUMBERS).join('–')].filter(Boolean).join(' ');
}
