/** "Wie ihre Mutter Gerda Kuhn arbeitet auch Doris Kuhn …": whom somebody is like does nothing. German. */
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** A "wie" that is no conjunction: behind "ähnlich", or with an "auch" before the subject of the same clause. */
export function opensLikeness(scene: Scene, i: number): boolean {
  if (!scene.lexicon.capitalisesNouns || lowerAt(scene, i) !== 'wie') return false;
  if (ALIKE.test(lowerAt(scene, i - 1))) return true;
  const { sentence } = tokenAt(scene, i) ?? {};
  if (tokenAt(scene, i - 1)?.sentence === sentence) return false;
  for (let at = i + 2; at < i + LONGEST && isOutside(scene, at) && !/^[,;:.]$/.test(textAt(scene, at)); at++)
    if (lowerAt(scene, at) === 'auch') return opensPhrase(scene, at + 1);
  return false;
}
const opensPhrase = (scene: Scene, i: number): boolean => /^\p{Lu}/u.test(textAt(scene, i)) ||
  scene.lexicon.determiners.has(lowerAt(scene, i)) || scene.lexicon.possessives.has(lowerAt(scene, i));
const ALIKE = /^(?:genau|genauso|ähnlich|ebenso)$/;
/** "Wie der frühere Trainer des Vereins Jan Kern glaubt auch", in tokens. */
const LONGEST = 16;
