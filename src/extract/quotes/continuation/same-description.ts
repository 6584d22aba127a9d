/**
 * "A Russian official", "the Russian official" and "the official" are listed as three candidates, and share between
 * them what is the chance of one: told in the words of any of them, the speaker is the same.
 */
import type { Candidate } from '../candidates/candidate.ts';
import type { Who } from '../scene/reference.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** The chance of each with those of all others that are described as it is; a name's stays its own. */
export function summed(scene: Scene, list: readonly Candidate[], chances: readonly number[]): number[] {
  const told = list.map(({ who }) => wordsOf(scene, who));
  return chances.map((chance, i) => {
    const mine = told[i];
    if (!mine) return chance;
    return chances.reduce((sum, other, k) => {
      const theirs = told[k];
      return k === i || (theirs && isSame(mine, theirs)) ? sum + other : sum;
    }, 0);
  });
}

/** All words of the shorter stand in the longer: no two nouns, no second origin. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
};

/** Of the article's own words for somebody, those that tell who; null of a name. */
function wordsOf(scene: Scene, who: Who): string[] | null {
  if ('entity' in who) return null;
  const words = Array.from({ length: who.end - who.first }, (_, i) => lowerAt(scene, who.first + i));
  return words.filter((word) => /^[\p{L}\p{N}]/u.test(word) && !scene.lexicon.determiners.has(word));
}
