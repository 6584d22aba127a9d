/** What is done in a clause that an infinitive opens: its object is no subject of the verb behind it. */
import { isRomance } from '../lexicon/lexicon.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, type Scene } from './scene.ts';

/** "Tras recorrer las aulas destacó", "Tras haber visto las aulas dijo": does an infinitive stand before token i? */
export function isBehindInfinitive(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const isIn = (at: number): boolean => isOutside(scene, at) && entityAt(scene, at) < 0 &&
    lexicon.infinitives?.test(lowerAt(scene, at)) === true && !isSpeakerNoun(scene, lowerAt(scene, at));
  const isDone = lexicon.passive?.participle.test(lowerAt(scene, i - 1)) === true;
  return isRomance(lexicon) && (isIn(i - 1) || (isDone && isIn(i - 2)));
}
