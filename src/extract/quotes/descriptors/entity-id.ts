/** Which speaker a quotation or a claim is told of: the same id for the same one, whatever words name it. */
import type { Who } from '../scene/reference.ts';
import { pointsBack } from '../phrase/agreement.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

/** Of an entity, by its index among all that the reader found. */
export const entityId = (index: number): string => `entity-${index}`;

/**
 * Of whoever speaks. "The minister" is one wherever these words stand; each "a resident" is somebody else, for that is
 * how an article brings somebody in.
 */
export function speakerId(scene: Scene, who: Who): string {
  if ('entity' in who) return entityId(who.entity);
  const { text, tokens } = scene.doc;
  const start = tokens[who.first]?.start ?? 0;
  return bringsIn(scene, who) ? placeId(start) : wordsId(text.slice(start, tokens[who.end - 1]?.end ?? start));
}

/** Of whoever is called so, and of no entity. */
export const wordsId = (words: string): string => `words-${words.toLowerCase()}`;

/** Of whoever is called so at this place alone. */
export const placeId = (start: number): string => `place-${start}`;

const bringsIn = (scene: Scene, { first, end }: { first: number; end: number }): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, first)) &&
  !pointsBack(scene, { kind: 'descriptor', first, end, head: first });
