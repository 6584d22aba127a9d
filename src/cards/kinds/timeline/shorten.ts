/** Fewer events: those of the fewest words, in their order, and where room is short those that can be cut cleanly. */
import type { TimelineCard } from '../../card.ts';
import { emWidth } from '../../em-width.ts';
import type { Spare } from '../../spare.ts';

export function shorten(card: TimelineCard, { room, share, count, text, cleanly, ems, matter }: Spare): TimelineCard {
  const chosen = shortest(card.events, count('events'));
  const set = chosen.map((event) => ({ ...event, text: text(event.text, room.item) }));
  // "a survey found that 61 percent of its members …" tells less than no survey
  const whole = chosen.flatMap((event) => {
    const words = cleanly(event.text, ems(room.item));
    return words === null ? [] : [{ ...event, text: words }];
  });
  return {
    ...card,
    matter: matter(card.matter),
    events: share < 1 && whole.length >= LEAST_EVENTS ? whole : set,
  };
}

/** One dated event is no line of time. */
const LEAST_EVENTS = 2;

function shortest<E extends { text: string }>(events: readonly E[], most: number): E[] {
  const kept = new Set([...events].sort((a, b) => emWidth(a.text) - emWidth(b.text)).slice(0, most));
  return events.filter((event) => kept.has(event));
}
