/**
 * What a tag calls somebody to whom the article gives no role beside the name: "the vet said", where the vet is Ann
 * Davis, makes her the vet. Only where the reader is sure who is meant.
 */
import { type Entity, roleTold } from '../entity.ts';
import { SAYS_LITTLE } from '../names/body-role.ts';
import { tellsRole } from '../names/role-phrase.ts';
import type { Scene } from './scene.ts';
import type { Attribution } from './weighed.ts';

export type Role = NonNullable<Entity['role']>;

/** A role is told of somebody by name: surer than the line from which a speaker is named. */
const SURE = 0.9;

/** By entity: the longest phrase that a tag has for it. */
export function calledInTags(scene: Scene, told: readonly (Attribution | null)[]): Map<number, Role> {
  const found = new Map<number, Role>();
  for (const one of told) {
    if (!one || one.confidence < SURE || !('entity' in one.who)) continue;
    const entity = scene.entities[one.who.entity];
    const role = entity && !roleTold(entity) ? roleIn(scene, one) : null;
    const known = found.get(one.who.entity);
    if (role && (!known || role.text.length > known.text.length)) found.set(one.who.entity, role);
  }
  return found;
}

/** "the vet", "the space agency" without its article; "a vet" would bring in somebody else. */
function roleIn({ doc, lexicon }: Scene, { reference }: Attribution): Role | null {
  if (reference?.kind !== 'descriptor') return null;
  const { first, end, head } = reference;
  const isOwned = lexicon.possessives.has(doc.tokens[first]?.lower ?? '');
  if (doc.tokens[first]?.lower !== 'the' && !isOwned) return null;
  const { lower = '' } = doc.tokens[head] ?? {};
  const isBody = lexicon.institutions.has(lower) && (end - first > 2 || !SAYS_LITTLE.has(lower));
  if (!tellsRole(lexicon, lower) && !isBody) return null;
  const [start, stop] = [doc.tokens[first + 1]?.start, doc.tokens[end - 1]?.end];
  return start === undefined || stop === undefined || stop <= start
    ? null
    : { text: doc.text.slice(start, stop), start, end: stop };
}
