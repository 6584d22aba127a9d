/** "(sagte) Kölns Oberbürgermeisterin Ute Rehm": a name in the genitive says whose somebody is, and does not speak. */
import { isPersonHere } from './introduced.ts';
import { isPersonNoun } from './phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** The token behind such a name, where what somebody is or is called follows; else the same token. German. */
export function behindOwner(scene: Scene, i: number): number {
  const [end, name] = [scene.nameEnd[i] ?? i + 1, scene.entities[entityAt(scene, i)]?.name];
  if (!scene.lexicon.capitalisesNouns || name === undefined) return i;
  const isOwner = textAt(scene, end - 1) === `${name.split(' ').at(-1)}s` && isOutside(scene, end) &&
    (isPersonNoun(scene, lowerAt(scene, end)) || isPersonHere(scene, end, end - 1));
  return isOwner ? end : i;
}
