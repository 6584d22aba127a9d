/** Does the article give somebody a role with the words of a descriptor? */
import type { Reference } from './reference.ts';
import { sameNoun, sameOffice } from './same-noun.ts';
import { lowerAt, type Scene } from './scene.ts';

export interface Tie {
  /** Does the role have the descriptor's noun, all of its words? Or only others? */
  noun: boolean;
  allWords: boolean;
  otherRole: boolean;
}

export function tieOf(scene: Scene, entity: number, wanted: readonly string[]): Tie {
  const role = scene.roleWords[entity] ?? null;
  const [noun] = wanted;
  const isSame = (word: string): boolean =>
    noun !== undefined && (sameNoun(word, noun) || sameOffice(scene.lexicon, word, noun));
  const hasNoun = role?.some(isSame) ?? false;
  const allWords = hasNoun && wanted.every((word) => role?.some((other) => sameNoun(other, word)));
  return { noun: hasNoun, allWords, otherRole: role !== null && noun !== undefined && !hasNoun };
}

/** The descriptor's noun, then its other words; articles and joins left out. */
export function wordsOf(scene: Scene, reference: Reference): string[] {
  if (reference.kind !== 'descriptor') return [];
  const found = [lowerAt(scene, reference.head)];
  for (let i = reference.first; i < reference.end; i++) {
    const lower = lowerAt(scene, i);
    if (i === reference.head || scene.lexicon.determiners.has(lower) || scene.lexicon.joins.has(lower)) continue;
    if (/\p{L}/u.test(lower)) found.push(lower);
  }
  return found;
}
