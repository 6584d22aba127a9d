/**
 * „…“, sagt der Zeuge, after "Staatsanwalt Keller": whoever speaks for a side or for the court is no party to the case
 * and no witness, nor the other way round; nor is a coach the goalkeeper. Heads first.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { sameNoun } from '../scene/same-noun.ts';
import { lowerAt, type Scene } from '../scene/scene.ts';

export function isOfOtherSide(scene: Scene, { who, reference }: Candidate): boolean {
  const { court, team = [] } = scene.lexicon;
  if (!('entity' in who) || reference?.kind !== 'descriptor') return false;
  const role = scene.roleWords[who.entity] ?? [];
  const noun = lowerAt(scene, reference.head);
  const is = (words: ReadonlySet<string>, one: string): boolean => [...words].some((word) => sameNoun(one, word));
  const has = (words: ReadonlySet<string>): boolean => role.some((word) => is(words, word));
  const isOther = (mine: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean =>
    is(mine, noun) && !has(mine) && others.some((other) => other !== mine && has(other));
  const sides = court ? [court.parties, court.offices] : [];
  return [sides, team].some((all) => all.some((mine) => isOther(mine, all)));
}
