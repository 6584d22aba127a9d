/**
 * "Kemar Chin scored. ¶ Coach Everton Chin was calm. “…,” Chin said.": of two who bear one surname it means whoever was
 * named in full last, where that stands in this paragraph or the one before and the other one farther off. English.
 */
import type { Candidate } from './candidate.ts';
import { namesakesOf, othersCalled } from './namesakes.ts';
import { oncePer } from '../../text/memo.ts';
import { paragraphAt, type Scene } from './scene.ts';

const namesakesIn = oncePer(namesakesOf);

export function isOtherOfName(scene: Scene, { who, reference }: Candidate): boolean {
  if (scene.lexicon.language !== 'en' || reference?.kind !== 'name' || !('entity' in who)) return false;
  const others = othersCalled(scene, namesakesIn(scene), reference);
  if (others.length === 0) return false;
  const paragraph = paragraphAt(scene, reference.first);
  const own = lastInFull(scene, who.entity, reference.first);
  return (namesakesIn(scene).get(who.entity) ?? []).some((entity) => {
    const other = lastInFull(scene, entity, reference.first);
    return other > own && other >= paragraph - 1;
  });
}

/** The paragraph of somebody's last mention before `end` with more than the surname; -1 where there is none. */
function lastInFull(scene: Scene, entity: number, end: number): number {
  let last = -1;
  for (const { firstToken, endToken } of scene.entities[entity]?.mentions ?? []) {
    if (firstToken >= end) break;
    if (endToken - firstToken > 1) last = paragraphAt(scene, firstToken);
  }
  return last;
}
