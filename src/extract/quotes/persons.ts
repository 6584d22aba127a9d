/** The persons and the bodies of an article, mention by mention. */
import type { Entity } from '../entity.ts';

export interface Seen {
  token: number;
  entity: number;
}

/** Persons in order of the text; names of two words and more that could be a person's among them. */
export const personsInOrder = (entities: readonly Entity[]): Seen[] =>
  inOrder(entities, ({ kind, name }) => kind === 'person' || (kind === 'unknown' && /\s/.test(name)));

/** Bodies in order of the text: organisations, and single names of which nobody knows what they are. */
export const bodiesInOrder = (entities: readonly Entity[]): Seen[] =>
  inOrder(entities, ({ kind, name }) => kind === 'organisation' || (kind === 'unknown' && !/\s/.test(name)));

function inOrder(entities: readonly Entity[], counts: (entity: Entity) => boolean): Seen[] {
  const seen = entities.flatMap((one, entity) =>
    (counts(one) ? one.mentions.map(({ firstToken }) => ({ token: firstToken, entity })) : []));
  return seen.sort((a, b) => a.token - b.token);
}

/** Index of the last mention before a token, or -1. */
export function lastBefore(persons: readonly Pick<Seen, 'token'>[], token: number): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
