/** Two names that "and" joins before a verb of several: "PP y PSOE calificaron". Romance languages. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isDeterminer } from './governed.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "PP y PSOE calificaron": before a verb of several the name belongs to the one that "and" joins to it. */
export function withOther(
  scene: Scene, name: Reference | null, floor: number, verbs: readonly number[],
): Reference | null {
  const { pluralVerbs, conjunctions } = scene.lexicon;
  if (name?.kind !== 'name' || !isRomance(scene.lexicon)) return name;
  const and = isDeterminer(scene, name.first - 1) ? name.first - 2 : name.first - 1; // "La Liga y la Federación"
  const other = and - 1;
  const isName = entityAt(scene, other) >= 0 || /^\p{Lu}/u.test(textAt(scene, other)); // "PP"
  const isPair = other >= floor && isName && isOutside(scene, other) &&
    conjunctions.has(lowerAt(scene, and)) && verbs.some((i) => pluralVerbs?.test(lowerAt(scene, i)));
  if (!isPair) return name;
  const opens = entityAt(scene, other) >= 0 ? (scene.nameFirst[other] ?? other) : other;
  const first = opens > floor && isDeterminer(scene, opens - 1) ? opens - 1 : opens;
  return { kind: 'descriptor', head: other, first, end: name.end };
}
