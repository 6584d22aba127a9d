/** How somebody looks or sounds is no role: "a tall man with grey hair", "a skier with a quiet voice". English. */
import type { Document } from '../../../text/document.ts';
import { NOT_TELLING } from './role-clause.ts';

/** "a tall man with grey hair", "a woman in a red coat", not "the woman in charge of the port". */
export function isLook({ tokens }: Document, first: number, end: number): boolean {
  const at = tokens.slice(first, end).findIndex(({ lower }) => NOT_TELLING.has(lower));
  if (at < 0) return false;
  const [joins, then] = [first + at + 1, first + at + 2].map((i) => tokens[i]?.lower ?? '');
  return /^(?:with|in)$/.test(joins ?? '') && !/^(?:charge|command|control)$/.test(then ?? '');
}

/** Does "with a quiet voice" begin at this token? */
export const isTraitBehind = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.lower === 'with' && tokens.slice(at + 1, at + TRAIT_WITHIN).some(({ lower }) => TRAITS.test(lower));
const TRAIT_WITHIN = 5;
const TRAITS =
  /^(?:voice|eyebrows|hair|eyes|beard|smile|grin|accent|glasses|mou?stache|build|ponytail|tattoos?|limp|stutter)$/;
