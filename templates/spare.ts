/**
 * The same card with fewer words: items that a size cannot set whole are left out for shorter ones, a text is cut at
 * the
 * end of a sentence or a clean clause, and amid a clause only where nothing else lets the card hold.
 */
import type { Card } from '../src/cards/card.ts';
import { cut, cutCleanly } from '../src/cards/cut.ts';
import { emWidth } from '../src/cards/em-width.ts';
import type { SizeName } from '../src/schema.ts';

/** How many items a list has room for, and how many ems each; `head` for the headline over it. */
interface Room {
  facts: number;
  events: number;
  people: number;
  item: number;
  head: number;
  voices: number;
  voice: number;
}

const ROOM: Record<SizeName, Room> = {
  og: { facts: 3, events: 4, people: 6, item: 62, head: 80, voices: 3, voice: 48 },
  square: { facts: 3, events: 4, people: 5, item: 75, head: 95, voices: 4, voice: 60 },
  portrait: { facts: 4, events: 5, people: 6, item: 80, head: 95, voices: 4, voice: 65 },
  story: { facts: 4, events: 5, people: 6, item: 80, head: 95, voices: 4, voice: 70 },
  pin: { facts: 4, events: 5, people: 6, item: 80, head: 95, voices: 4, voice: 70 },
};
/** A headline over a list that is about something else takes this share of a summary's. */
const MATTER = 0.7;
const LABEL = 90;
const SENTENCE = 110;

const to = (text: string, ems: number): string => cut(text, ems, emWidth);
const cleanly = (text: string, ems: number): string | null => cutCleanly(text, ems, emWidth);

/** How much less a list shows so that its type is larger: items, their length, the headline over it. */
export interface Lean {
  fewer: number;
  length: number;
  matter: boolean;
}
const FULL: Lean = { fewer: 0, length: 1, matter: true };
const LEANER: Partial<Record<Card['kind'], Lean[]>> = {
  summary: [FULL, { ...FULL, length: 0.72 }, { ...FULL, fewer: 1 }, { ...FULL, fewer: 1, length: 0.72 }],
  voices: [
    FULL,
    { ...FULL, fewer: 1 },
    { ...FULL, matter: false },
    { ...FULL, fewer: 1, matter: false },
    { ...FULL, fewer: 2, matter: false },
  ],
  timeline: [FULL, { ...FULL, matter: false }, { ...FULL, fewer: 1 }, { ...FULL, fewer: 1, matter: false }],
  people: [FULL, { ...FULL, matter: false }, { ...FULL, fewer: 1 }],
};

/** The ways to show a card without cutting its words short, fullest first. */
export function leaner(card: Card): Lean[] {
  return LEANER[card.kind] ?? [FULL];
}

const LEAST = { facts: 2, voices: 2, events: 3, people: 2 };

/** What the size has room for at its best; `share` below 1 leaves less. */
export function spare(card: Card, size: SizeName, share: number, { fewer, length, matter: headed }: Lean = FULL): Card {
  const room = ROOM[size];
  const ems = (n: number): number => Math.max(6, n * share);
  const count = (of: keyof typeof LEAST): number =>
    share === 1 ? Math.max(LEAST[of], room[of] - fewer) : Math.max(1, Math.ceil(room[of] * Math.min(1, share + 0.25)));
  /** At first as it is, if need be in smaller type; then as short as it must be. */
  const text = (words: string, most: number): string =>
    cleanly(words, ems(most)) ?? (share === 1 ? words : to(words, ems(most)));
  const matter = (words: string): string => (headed && cleanly(words, ems(room.head * MATTER))) || '';
  switch (card.kind) {
    case 'summary':
      return {
        ...card,
        headline: text(card.headline, room.head),
        facts: choose(card.facts, count('facts'), ems(room.item * length)),
      };
    case 'fact':
      return share === 1 ? card : { ...card, text: to(card.text, emWidth(card.text) * share) };
    case 'quote':
      return share === 1
        ? card
        : {
            ...card,
            text: to(card.text, emWidth(card.text) * share),
            speaker: card.speaker && shortVoice(card.speaker, share),
          };
    case 'voices':
      return {
        ...card,
        matter: matter(card.matter),
        voices: card.voices
          .slice(0, Math.max(2, count('voices')))
          .map((voice) => ({ text: text(voice.text, room.voice), speaker: shortVoice(voice.speaker, share) })),
      };
    case 'figure':
      return {
        ...card,
        figure: to(card.figure, ems(24)),
        label: text(card.label, LABEL),
        sentence: card.sentence && share > 0.5 ? cleanly(card.sentence, SENTENCE) : null,
      };
    case 'timeline':
      return {
        ...card,
        matter: matter(card.matter),
        events: shortest(card.events, count('events')).map((event) => ({
          ...event,
          text: text(event.text, room.item),
        })),
      };
    case 'people':
      return {
        ...card,
        matter: matter(card.matter),
        people: card.people.slice(0, count('people')).map((person) => shortVoice(person, share)),
      };
  }
}

/** So many events that take the fewest words, in their order. */
function shortest<E extends { text: string }>(events: readonly E[], most: number): E[] {
  const kept = new Set([...events].sort((a, b) => emWidth(a.text) - emWidth(b.text)).slice(0, most));
  return events.filter((event) => kept.has(event));
}

/**
 * The most important of those that are set whole, else that can be cut cleanly, else the most important one cut short.
 */
function choose(facts: readonly string[], most: number, ems: number): string[] {
  const whole = facts.filter((fact) => emWidth(fact) <= ems).slice(0, most);
  if (whole.length >= Math.min(2, most)) return whole;
  const clean = facts.flatMap((fact) => cleanly(fact, ems) ?? []).slice(0, most);
  return clean.length > 0 ? clean : facts.slice(0, 1).map((fact) => to(fact, ems));
}

function shortVoice<V extends { name: string; role: string | null }>(voice: V, share: number): V {
  if (share === 1 && emWidth(voice.name) < 40 && emWidth(voice.role ?? '') < 60) return voice;
  return {
    ...voice,
    name: to(voice.name, Math.max(12, 40 * share)),
    role: voice.role && to(voice.role, Math.max(12, 60 * share)),
  };
}
