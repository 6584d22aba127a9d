/** "…, donde dijo que «…»", "…, dove ha detto": who speaks behind a relative of place. Romance languages. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { headFirstFirstSubject } from './head-first-clause.ts';
import type { Reference } from '../scene/reference.ts';
import { antecedentOf, isManyAndOne, isPlural, mayBeThing, withoutSubject } from './relative-clause.ts';
import { entityAt, lowerAt, type Scene } from '../scene/scene.ts';

/**
 * "Ana Gil acudió a la sede de Cruz Roja, donde dijo que «…»": whoever went there says it, and no place does; where
 * that is nobody who speaks ("El acto fue en el Senado, donde dijo"), whoever was told of before. Undefined where no
 * such relative stands there, and where "dicen" tells that those there say it.
 */
function subjectOfWhere(scene: Scene, i: number, floor: number, verb: number): Reference | null | undefined {
  if (!isRomance(scene.lexicon) || !WHERE.has(lowerAt(scene, i)) || isPlural(scene, i + 1, verb)) return undefined;
  const subject = i > floor ? headFirstFirstSubject(scene, floor, i) : null;
  const isSpeaker = subject !== null && !(subject.kind === 'descriptor' && mayBeThing(scene, subject)) &&
    scene.entities[entityAt(scene, subject.first)]?.kind !== 'place' && !isManyAndOne(scene, subject, i, verb);
  return isSpeaker ? subject : withoutSubject(scene, verb);
}
const WHERE: ReadonlySet<string> = new Set(['donde', 'dove', 'onde', 'où']);

/**
 * The subject of a verb right behind a relative at token `i`: whoever speaks there, or the noun before it.
 * @param after what stands behind the verb: "donde declaró Rosa Pina que"
 */
export function behindRelative(
  scene: Scene, i: number, floor: number, verb: number, after: Reference | null,
): Reference | null | undefined {
  const there = subjectOfWhere(scene, i, floor, verb);
  return there === undefined ? antecedentOf(scene, i, floor, verb) : (after ?? there);
}
