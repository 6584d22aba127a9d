/** "The minister met the envoy Ann Lowe. The latter said …": of those in the sentence before the last one. English. */
import { lastBefore } from './persons.ts';
import type { Descriptor } from './reference.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from './scene.ts';

/** Whom "the latter" names, or -1: nobody where words are quoted between. */
export function latterNamed(scene: Scene, { first, end }: Descriptor): number {
  if (lowerAt(scene, first) !== 'the' || lowerAt(scene, first + 1) !== 'latter' || end !== first + 2) return -1;
  const own = ownStart(scene, first);
  const before = sentenceAround(scene, own - 1);
  const { entity, token } = scene.persons[lastBefore(scene.persons, own)] ?? { entity: -1, token: -1 };
  return token >= before.first && isOutside(scene, token) && isOutside(scene, own - 1) ? entity : -1;
}

/** Where the sentence begins, with the words that it quotes: “It is good,” the latter said. */
function ownStart(scene: Scene, at: number): number {
  const quote = scene.quotations.find(({ last }) => last === at - 1);
  return sentenceAround(scene, quote?.first ?? at).first;
}
