/** The persons and the bodies of an article, mention by mention. */
import type { Document } from '../../../text/document.ts';
import type { Entity } from '../../entity.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { inEnglish } from '../../names/words/small-words.ts';

export interface Seen {
  token: number;
  entity: number;
}

/** Persons in order of the text; names of two words and more that could be a person's among them. */
export const personsInOrder = (doc: Document, lexicon: Lexicon, entities: readonly Entity[]): Seen[] =>
  inOrder(entities, (entity) => entity.kind === 'person' ||
    (entity.kind === 'unknown' && /\s/.test(entity.name) && !isPlaced(doc, lexicon, entity)));

/** "danos em Vale Verde": whatever the name is, it only ever stands behind a word for "in". Romance languages. */
const isPlaced = ({ tokens }: Document, lexicon: Lexicon, { mentions }: Entity): boolean =>
  isRomance(lexicon) && mentions.slice(0, MOST_MENTIONS).every(({ firstToken }) =>
    inEnglish(lexicon, tokens[firstToken - 1]?.lower ?? '') === 'in');
const MOST_MENTIONS = 8;

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

/** The mentions whose tokens are in [first, end). */
export const personsBetween = (persons: readonly Seen[], first: number, end: number): readonly Seen[] =>
  persons.slice(lastBefore(persons, first) + 1, lastBefore(persons, end) + 1);
