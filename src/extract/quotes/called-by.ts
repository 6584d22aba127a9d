/**
 * What somebody is whom the article gives no role beside the name: the office or work by which their later words are
 * told, “…,” said Ron Kowalik. “…,” the mayor added.
 */
import { roleTold } from '../entity.ts';
import { callingOf } from './descriptors/calling.ts';
import type { Scene } from './scene/scene.ts';
import type { Attribution } from './candidates/weighed.ts';

/**
 * Gives each speaker without a role the first such noun phrase by which a quotation is theirs: "Vic Stone was jailed. …
 * the judge said" may be of somebody who is not named.
 */
export function takeCallings(scene: Scene, told: readonly (Attribution | null)[]): void {
  for (const one of told) {
    const entity = one && 'entity' in one.who ? scene.entities[one.who.entity] : undefined;
    if (!entity || entity.kind !== 'person' || roleTold(entity) || one?.reference?.kind !== 'descriptor') continue;
    if (!isTheirs(one)) continue;
    const calling = callingOf(scene, one.reference, entity.name);
    if (calling) entity.role = calling;
  }
}

/** They have spoken before it, or nobody else was named as near. */
const isTheirs = ({ link, confidence }: Attribution): boolean =>
  link !== undefined && (link.speaks || link.holdsFloor || (link.nth === 0 && confidence >= SURE));
/** So sure is the speaker of words with such a tag who has not spoken before. */
const SURE = 0.8;
