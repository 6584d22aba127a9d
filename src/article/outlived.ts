/**
 * Has the text outlived the date that its page gives? An explainer of 2012 that is kept up to date says what happened
 * "in 2025": its first day is no day of what it says.
 */

/** A plan looks ahead a year or two, a text that was written later looks back. */
const YEARS_LATER = 3;
/** One mention may be a plan for a far year. */
const MENTIONS = 2;
const SINCE = /(?<![\p{L}\p{N}])(?:in|since|during|en|depuis|seit|im jahr|desde|nel|dal|em)\s((?:19|20)\d\d)(?!\d)/giu;

/** @param now years after it are plans */
export function isOutlived(text: string, publishedAt: string, now: Date): boolean {
  const published = Number(publishedAt.slice(0, 4));
  const years = [...text.matchAll(SINCE)].map(([, year]) => Number(year));
  const later = years.filter((year) => year >= published + YEARS_LATER && year <= now.getUTCFullYear());
  return later.length >= MENTIONS;
}
