/** Who bears the very noun of a phrase, and is spoken of beside somebody without a name, is meant by it. English. */
import { bearerOf } from './by-role.ts';
import { sentenceAround, type Scene } from '../scene/scene.ts';

/**
 * "Fire Chief Glenn Stahl said a club director saw it. The chief …": he, though a director may be called a chief. Not
 * where the other one comes in later: "Ann Lowe, a Labour TD, … One backbencher said … the TD".
 */
export function isBesideBearer(scene: Scene, other: { first: number }, noun: string, at: number): boolean {
  const bearer = bearerOf(scene, noun, at);
  if (!scene.roleWords[bearer]?.includes(noun)) return false;
  const { first } = sentenceAround(scene, other.first);
  return scene.entities[bearer]?.mentions.some(({ firstToken }) => firstToken >= first && firstToken < at) === true;
}
