/** How many of them: "two of the five commissioners", "some of the jurors". English. */
import { SMALL_NUMBERS } from '../../numbers/small-numbers.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, tokenAt, type Scene } from '../scene/scene.ts';

/** "Two of (the five commissioners) said": not all of them did. */
export function withQuantity(scene: Scene, reference: Reference, floor: number): Reference {
  if (reference.kind !== 'descriptor') return reference;
  const { determiners, possessives } = scene.lexicon;
  let first = reference.first;
  while (first > floor && isNumber(scene, first - 1)) first -= 1;
  const isOpen = determiners.has(lowerAt(scene, first - 1)) || possessives.has(lowerAt(scene, first - 1));
  const of = isOpen ? first - 2 : first - 1;
  const isPart = lowerAt(scene, of) === 'of' && of - 1 >= floor && isQuantity(scene, of - 1);
  return isPart ? { ...reference, first: of - 1 } : reference;
}
const QUANTITIES = wordSet('one some many most several both half dozens hundreds thousands none few all each');
export const isQuantity = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && (isNumber(scene, i) || QUANTITIES.has(lowerAt(scene, i)));
const isNumber = (scene: Scene, i: number): boolean =>
  tokenAt(scene, i)?.kind === 'number' || SMALL_NUMBERS.has(lowerAt(scene, i));
