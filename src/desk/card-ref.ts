/**
 * Names a card so that it is found again on a sheet that another reader or planner made: by the words that it shows.
 */
import { isLeadIn } from '../cards/pieces.ts';
import type { CardRef, Words } from '../sheet/edits.ts';
import type { PlannedCard } from '../sheet/plan.ts';

type Cards = readonly PlannedCard[];

const OF_ONE_PLACE: ReadonlySet<string> = new Set(['fact', 'quote', 'figure', 'reported']);

/**
 * The words of a card that stands in one place of the article; null of a list. What leads in is no part of them: the
 * card of a quotation is the same with and without it.
 */
export function wordsOfCard({ kind, shows }: PlannedCard): Words | null {
  if (!OF_ONE_PLACE.has(kind)) return null;
  const own = shows.filter((piece) => piece.id !== 'headline' && !isLeadIn(piece));
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : null;
}

/** The same with the writer's words over them: what the headline need not say again. */
export function stretchOfCard(card: PlannedCard): Words | null {
  const own = wordsOfCard(card);
  const leadIn = card.shows.find(isLeadIn);
  return own && leadIn ? { start: Math.min(leadIn.start, own.start), end: own.end } : own;
}

export const refTo = (card: PlannedCard): CardRef => ({ id: card.id, at: wordsOfCard(card) });

/** The card of the same words, whatever its id; a list is known by its id alone. Null where it is no more. */
export function cardAt(cards: Cards, { id, at }: CardRef): PlannedCard | null {
  const same = cards.filter((card) => sameWords(wordsOfCard(card), at));
  const kindOfId = id.split('-')[0];
  return same.find((card) => card.id === id) ?? (at && same.find((card) => card.kind === kindOfId)) ?? null;
}

export const sameWords = (a: Words | null, b: Words | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
