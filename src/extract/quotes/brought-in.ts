/**
 * "an einen Kollegen … Die Antwort des Kollegen", "un riverain … le riverain": whoever an indefinite phrase with the
 * noun has brought in without a name just before. No person named before is called so instead. Heads first.
 */
import type { Descriptor } from './reference.ts';
import { sameNoun } from './same-noun.ts';
import { isOutside, lowerAt, type Scene } from './scene.ts';

export function wasBroughtIn(scene: Scene, { first, head }: Descriptor): boolean {
  const noun = lowerAt(scene, head);
  for (let i = first - 1; i > Math.max(0, first - FAR); i--) {
    const other = lowerAt(scene, i);
    if (isOutside(scene, i) && (sameNoun(noun, other) || sameNoun(other, noun)) && opensNew(scene, i)) return true;
  }
  return false;
}
/** In tokens: some four sentences. */
const FAR = 80;

/** "einen Kollegen", "ein junger Mann": an article of somebody new, at most a word before the noun. */
function opensNew({ lexicon, doc }: Scene, noun: number): boolean {
  return [noun - 1, noun - 2].some((i) => {
    const word = doc.tokens[i]?.lower ?? '';
    return lexicon.determiners.has(word) && NEW.test(word);
  });
}
const NEW = /^(?:eine?[mnr]?|une?|una|uno|un['’]|uma?|um)$/;
