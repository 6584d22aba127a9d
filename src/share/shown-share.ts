/** The variable SHOWN_SHARE: how much of an article a page of this deployment shows; 1 is for articles of one's own. */
import { MAX_SHOWN_SHARE } from '../limits.ts';

/** @throws Error that names what is allowed: better no Worker than one that shows more than its house meant */
export function parseShownShare(variable: string | undefined): number {
  if (variable === undefined || variable.trim() === '') return MAX_SHOWN_SHARE;
  const share = Number(variable);
  if (share > 0 && share <= 1) return share;
  throw new Error(`SHOWN_SHARE: a number over 0 and up to 1 is wanted, such as 0.5; ${variable.slice(0, 40)} came.`);
}
