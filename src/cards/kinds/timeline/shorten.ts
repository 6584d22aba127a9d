/** Fewer events: those of the fewest words, in their order. */
import type { TimelineCard } from '../../card.ts';
import { emWidth } from '../../em-width.ts';
import type { Spare } from '../../spare.ts';

export function shorten(card: TimelineCard, { room, count, text, matter }: Spare): TimelineCard {
  return {
    ...card,
    matter: matter(card.matter),
    events: shortest(card.events, count('events')).map((event) => ({ ...event, text: text(event.text, room.item) })),
  };
}

function shortest<E extends { text: string }>(events: readonly E[], most: number): E[] {
  const kept = new Set([...events].sort((a, b) => emWidth(a.text) - emWidth(b.text)).slice(0, most));
  return events.filter((event) => kept.has(event));
}
