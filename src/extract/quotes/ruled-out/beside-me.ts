/**
 * “President Hale and I will meet”, « Le président Ruault et moi-même »: who stands beside "I" inside the words is
 * another than whoever says them.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, lowerAt, type Scene } from '../scene/scene.ts';

export function isBesideMe(scene: Scene, { first, last }: Quotation, { who }: Candidate): boolean {
  if (!('entity' in who)) return false;
  for (let i = first + 1; i < last; i++) {
    if (entityAt(scene, i) !== who.entity) continue;
    const end = scene.nameEnd[i] ?? i + 1;
    const isAnd = (at: number): boolean => scene.lexicon.conjunctions.has(lowerAt(scene, at));
    if (isAnd(end) && ME.has(lowerAt(scene, end + 1))) return true;
    i = end - 1;
  }
  return false;
}

/** "I" behind "and", where a name stands before it. */
const ME = wordSet('i me myself yo moi moi-même ich io eu ik ja');
