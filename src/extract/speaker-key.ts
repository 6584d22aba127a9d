/** Tells speakers apart: by the reader's entity, which is one for "Anna Weber, the mayor" and "Weber". */
import type { OfEntity, ReadPerson, ReadQuote } from './extraction.ts';

type Said = Pick<ReadQuote, 'speaker'> & OfEntity;

/**
 * On records of older readers, which know no entities, two of one name have two roles.
 * @returns null for nobody: what nobody is named for belongs to no one else's words either
 */
export function speakerKey({ speaker, entity }: Said): string | null {
  return speaker && (entity ?? `${speaker.name}\u0000${speaker.role ?? ''}`);
}

export const isSaidBy = ({ speaker, entity }: Said, person: Pick<ReadPerson, 'name' | 'entity'>): boolean =>
  speaker !== null && (entity === undefined ? speaker.name === person.name : entity === person.entity);
