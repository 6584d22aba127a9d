/** Fewer facts under a shorter headline: the most important of those that need no cut. */
import type { SummaryCard } from '../../card.ts';
import { to, type Spare } from '../../spare.ts';
import { emWidth } from '../../em-width.ts';

/** Stands for the points that have no room. */
export const ELLIPSIS = '…';

/** One fact has the room of two, and two may share theirs as they need it. */
const PAIR = 2;

export function shorten(card: SummaryCard, spare: Spare): SummaryCard {
  const { room, lean, ems, count, text, cleanly } = spare;
  if (card.points !== undefined) return { ...card, headline: text(card.headline, room.head), facts: upTo(card, spare) };
  const length = room.item * lean.length * Math.max(1, PAIR / card.facts.length);
  return {
    ...card,
    headline: text(card.headline, room.head),
    facts: choose(card.facts, count('facts'), ems(length), cleanly),
  };
}

/** All points in smaller type before one is left out; then as many as stand whole, and a sign that the list goes on. */
function upTo({ facts }: SummaryCard, { share }: Spare): string[] {
  const most = Math.max(1, Math.floor(facts.length * share));
  return most < facts.length ? [...facts.slice(0, most), ELLIPSIS] : [...facts];
}

/**
 * The most important of those that are set whole, else that can be cut cleanly, else the most important one cut short.
 */
function choose(facts: readonly string[], most: number, ems: number, cleanly: Spare['cleanly']): string[] {
  const whole = facts.filter((fact) => emWidth(fact) <= ems).slice(0, most);
  if (whole.length >= Math.min(PAIR, most)) return whole;
  // A long first one beside a short second, or by itself: what matters most is not left out for what is shorter.
  const leading = [facts.slice(0, Math.min(PAIR, most)), facts.slice(0, 1)];
  const held = leading.find((some) => emWidth(some.join(' ')) <= PAIR * ems);
  if (held) return held;
  const clean = facts.flatMap((fact) => cleanly(fact, ems) ?? []).slice(0, most);
  return clean.length > 0 ? clean : facts.slice(0, 1).map((fact) => to(fact, ems));
}
