/** What is done in a clause that an infinitive opens: its object is no subject of the verb behind it. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/** "Tras recorrer las aulas destacó", "Tras haber visto las aulas dijo": does an infinitive stand before token i? */
export function isBehindInfinitive(scene: Scene, i: number): boolean {
  const isDone = scene.lexicon.passive?.participle.test(lowerAt(scene, i - 1)) === true;
  return isRomance(scene.lexicon) && (isInfinitive(scene, i - 1) || (isDone && isInfinitive(scene, i - 2)));
}

/** "após (ouvir) um advogado", "tras (visitar) la alcaldesa": what stands behind it is of its clause. */
export const opensInfinitive = (scene: Scene, i: number): boolean =>
  isInfinitive(scene, i) && scene.lexicon.prepositions.has(lowerAt(scene, i - 1));

/** By its ending, and no "militar" or "titular" who speaks. */
const isInfinitive = (scene: Scene, i: number): boolean => isOutside(scene, i) && entityAt(scene, i) < 0 &&
  scene.lexicon.infinitives?.test(lowerAt(scene, i)) === true && !isSpeakerNoun(scene, lowerAt(scene, i));
