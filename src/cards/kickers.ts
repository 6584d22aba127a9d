/** What stands over a card: what is usual for its kind, or another true word of ours that an editor chose. */
import type { CardKind, KickerName } from '../schema.ts';
import type { Card } from './card.ts';
import { kindOf } from './kinds/registry.ts';
import type { Labels } from './label-set.ts';

/** None vouches for what the article only reports, and none calls the writer's words somebody's. */
export const KICKERS: Readonly<Record<CardKind, readonly KickerName[]>> = {
  summary: ['summary', 'fact'],
  fact: ['fact', 'summary'],
  quote: ['quote', 'verbatim', 'fact'],
  voices: ['quote', 'verbatim'],
  figure: ['figure', 'fact'],
  timeline: ['timeline', 'summary'],
  people: ['people'],
  reported: ['fact'],
  correction: [],
};

export function kickerOf(card: Card, labels: Labels): string {
  if (card.kicker === undefined) return kindOf(card).kicker(card, labels);
  const part = card.kind === 'quote' ? card.part : null;
  return labels[card.kicker] + (part ? ` ${part.number}/${part.of}` : '');
}
