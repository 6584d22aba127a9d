/**
 * "Eine Sprecherin des Ministeriums … sagte die Sprecherin", "una vecina de la calle Real … la vecina": the words that
 * brought somebody in who has no name, where a shorter description means them.
 */
import { isDeterminer } from './governed.ts';
import { headFirstPhrase } from './head-first-phrase.ts';
import type { Descriptor } from './reference.ts';
import { entityAt, isOutside, lowerAt, type Scene } from './scene.ts';

/** The last phrase before with this noun for its head and an article of somebody new, longer than the description. */
export function broughtInBefore(
  scene: Scene, { first, end, head }: Descriptor,
): { first: number; end: number } | null {
  const { definite, possessives } = scene.lexicon;
  if (end - first !== 2 || head !== first + 1 || !definite?.has(lowerAt(scene, first))) return null;
  for (let i = first - 1; i > Math.max(0, first - FAR); i--) {
    if (lowerAt(scene, i) !== lowerAt(scene, head) || !isOutside(scene, i)) continue;
    const article = isDeterminer(scene, i - 1) ? i - 1 : i - 2; // "una joven vecina"
    const opening = lowerAt(scene, article);
    if (!isDeterminer(scene, article) || definite.has(opening) || possessives.has(opening)) return null;
    const phrase = headFirstPhrase(scene, article, i + LONGEST);
    const isNew = phrase?.kind === 'descriptor' && phrase.head === i && entityAt(scene, i) < 0;
    return isNew && phrase.end > i + 1 ? { first: phrase.first, end: phrase.end } : null;
  }
  return null;
}
/** Farther back than this, in tokens, it may be another of that name. */
const FAR = 120;
/** "eine Sprecherin des Ministeriums für Umwelt", in tokens from the noun on. */
const LONGEST = 14;
