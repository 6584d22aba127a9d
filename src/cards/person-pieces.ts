/** Where the article names a person and says what they are, for the card of the people. */
import type { Person } from '../schema.ts';
import type { Piece } from '../sheet/plan.ts';
import { mentionsOf } from './name-mentions.ts';
import type { PlanInput } from './planning.ts';

/** A role farther than this from the name is somebody else's, or of another place. */
const NEAR = 200;
/** Places where a name is looked for: the first ones introduce the person. */
const MAX_MENTIONS = 20;

/** The name where it first stands beside the role, else where it first stands; the role beside it. */
export function personPieces({ name, role }: Person, index: number, { text }: Pick<PlanInput, 'text'>): Piece[] {
  const id = `person-${index + 1}`;
  const mentions = [...mentionsOf(text, name, MAX_MENTIONS)].map(({ start }) => start);
  const pairs = mentions.flatMap((at) => {
    const from = Math.max(0, at - NEAR);
    const beside = role === null ? -1 : text.slice(from, at + name.length + NEAR).indexOf(role);
    return beside < 0 || role === null
      ? []
      : [{ at, role: { start: from + beside, end: from + beside + role.length } }];
  });
  const [first = mentions.map((at) => ({ at, role: null }))[0]] = pairs;
  if (!first) return [];
  const named = { id, start: first.at, end: first.at + name.length };
  return first.role === null ? [named] : [named, { id: `${id}.role`, ...first.role }];
}
