/**
 * "A team arrived on Monday to help stop the outbreak" under "Indiana declares a public health emergency": a noun with
 * "the" that the headline does not have, an "also", an "if". An English sentence that leaves nothing else open is no
 * riddle where it is as likely to be printed as others: of 25 such statements that were judged before 21 were good, and
 * of 51 new ones two blind judges would run 41 and 42, of 50 others 38 and 39. One that hangs on a pronoun, a surname,
 * a demonstrative or a connective is left out, however likely, and so is one that begins with the rest of something.
 */
import type { ReadFact } from '../../../extract/extraction.ts';
import type { Sign } from '../../../extract/sense/sign.ts';
import { filledIn } from '../../brackets/bracketed.ts';
import type { Planning } from '../../planning.ts';
import { isRefusedOnlyFor, refusalOf } from './refuse.ts';

const LIGHT: ReadonlySet<Sign> = new Set<Sign>(['definite', 'half', 'condition']);
/** "Both bodies were in a bag", "Of the rest, 95 were …": of what? */
const OF_OTHERS = /^(?:both|either|neither|(?:an)?other|of the)(?!\p{L})/iu;

export function isLightlyOpen(planning: Planning, fact: ReadFact): boolean {
  const { document: { language, text } } = planning;
  if (language !== 'en' || refusalOf(planning, fact) !== 'open') return false;
  if (!isRefusedOnlyFor(['open'], planning, fact)) return false;
  return !OF_OTHERS.test(text.slice(fact.start, fact.end)) &&
    filledIn(planning, fact).open.every(({ sign }) => LIGHT.has(sign));
}
