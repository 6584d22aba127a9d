/** "a care worker of 28": the age behind a noun for somebody. English. */
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Does "(of) 28" stand at token `i`, with nothing counted behind it? */
export const isAgeBehind = (scene: Scene, i: number): boolean =>
  scene.lexicon.language === 'en' && lowerAt(scene, i) === 'of' && /^\d\d$/.test(textAt(scene, i + 1)) &&
  isOutside(scene, i + 1) && tokenAt(scene, i + 2)?.kind !== 'word';
