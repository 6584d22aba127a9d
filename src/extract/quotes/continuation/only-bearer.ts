/**
 * "El diputado Luis Rey … Estuvo también Ana Sosa. «…», dijo el legislador": a noun that fits the office of one of
 * those named means that one, and nobody of whom the article tells no office, though named since. The fits divide the
 * chance between the two. Languages other than English.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import { BY_FORM } from '../model/models.ts';
import type { Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

/** Whoever has that office, as sure as it makes them; null where others may be meant, or have an office as well. */
export function onlyBearer<Likeliest extends Candidate & Attribution>(
  scene: Scene, list: readonly Candidate[], carried: readonly number[], told: Likeliest,
): Likeliest | null {
  const { reference, link, chosen, confidence, who } = told;
  const isBearer = chosen === true && isOwn(told) && link?.onlyBearer === true && link.noun;
  if (!isBearer || (link.wider && !link.speaks && !link.holdsFloor)) return null; // who has not spoken may be another
  const isPerson = 'entity' in who && scene.entities[who.entity]?.kind === 'person';
  if (!isPerson || reference?.kind !== 'descriptor' || confidence < LIKELY) return null;
  const rivals = list.filter((one, i) => !sameWho(one.who, who) && (carried[i] ?? 0) > RIVAL);
  const isOfNoOffice = rivals.every(({ who: other }) => 'entity' in other && scene.roleWords[other.entity] === null);
  return isOfNoOffice ? { ...told, confidence: Math.max(BY_FORM, confidence) } : null;
}
const LIKELY = 0.45;
const RIVAL = 0.1;
