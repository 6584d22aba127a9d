/**
 * "Kemar Chin scored. ¶ Coach Everton Chin was calm. “…,” Chin said.": of two who bear one surname it means whoever was
 * named in full last, where that stands in this paragraph or the one before and the other one farther off. English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { namesakesOf, othersCalled } from '../descriptors/namesakes.ts';
import { oncePer } from '../../../text/memo.ts';
import { lastBefore } from '../scene/persons.ts';
import { paragraphAt, type Scene } from '../scene/scene.ts';

export function isOtherOfName(scene: Scene, { who, reference }: Candidate): boolean {
  if (scene.lexicon.language !== 'en' || reference?.kind !== 'name' || !('entity' in who)) return false;
  const others = othersCalled(scene, reference);
  if (others.length === 0) return false;
  const paragraph = paragraphAt(scene, reference.first);
  const own = lastInFull(scene, who.entity, reference.first);
  return (namesakesOf(scene).get(who.entity) ?? []).some((entity) => {
    const other = lastInFull(scene, entity, reference.first);
    return other > own && other >= paragraph - 1;
  });
}

/** The paragraph of somebody's last mention before `end` with more than the surname; -1 where there is none. */
function lastInFull(scene: Scene, entity: number, end: number): number {
  const mentions = inFull(scene).get(entity) ?? [];
  return paragraphAt(scene, mentions[lastBefore(mentions, end)]?.token ?? -1);
}

/** Of each person the mentions with more than one word, in order. */
const inFull = oncePer(({ entities }: Scene): ReadonlyMap<number, readonly { token: number }[]> =>
  new Map(entities.map(({ mentions }, entity) => [entity, mentions.flatMap(({ firstToken: token, endToken }) =>
    (endToken - token > 1 ? [{ token }] : []))])));
