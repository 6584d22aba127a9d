/** The persons and the bodies of an article, mention by mention. */
import type { Entity } from '../entity.ts';

export interface Seen {
  token: number;
  entity: number;
}

/** In order of the text; names of two words and more that could be a person's among them. */
export function personsInOrder(entities: readonly Entity[]): Seen[] {
  const seen: Seen[] = [];
  entities.forEach(({ kind, mentions, name }, entity) => {
    if (kind !== 'person' && !(kind === 'unknown' && /\s/.test(name))) return;
    for (const mention of mentions) seen.push({ token: mention.firstToken, entity });
  });
  return seen.sort((a, b) => a.token - b.token);
}

/** Bodies in order of the text: organisations, and single names of which nobody knows what they are. */
export function bodiesInOrder(entities: readonly Entity[]): Seen[] {
  const seen: Seen[] = [];
  entities.forEach(({ kind, mentions, name }, entity) => {
    if (kind !== 'organisation' && !(kind === 'unknown' && !/\s/.test(name))) return;
    for (const mention of mentions) seen.push({ token: mention.firstToken, entity });
  });
  return seen.sort((a, b) => a.token - b.token);
}

/** Index of the last mention before a token, or -1. */
export function lastBefore(persons: readonly Seen[], token: number): number {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
