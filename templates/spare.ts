/** The same card with fewer words: what a size has no room for is left out whole, or cut with an ellipsis. */
import type { Card } from '../src/cards/card.ts';
import { cut } from '../src/cards/cut.ts';
import { emWidth } from '../src/cards/em-width.ts';
import type { SizeName } from '../src/schema.ts';

/** How many items a list has room for, and how many ems each; `head` for the headline over it. */
interface Room { facts: number; events: number; people: number; item: number; head: number; voice: number }

const ROOM: Record<SizeName, Room> = {
  og: { facts: 3, events: 4, people: 6, item: 66, head: 95, voice: 48 },
  square: { facts: 3, events: 4, people: 5, item: 75, head: 95, voice: 60 },
  portrait: { facts: 4, events: 5, people: 6, item: 80, head: 95, voice: 65 },
  story: { facts: 4, events: 5, people: 6, item: 80, head: 95, voice: 70 },
  pin: { facts: 4, events: 5, people: 6, item: 80, head: 95, voice: 70 },
};

const to = (text: string, ems: number): string => cut(text, ems, emWidth);

/** What the size has room for at its best; `share` below 1 leaves less. */
export function spare(card: Card, size: SizeName, share: number): Card {
  const room = ROOM[size];
  const ems = (n: number): number => Math.max(6, n * share);
  const count = (n: number): number => Math.max(1, Math.ceil(n * Math.min(1, share + 0.25)));
  switch (card.kind) {
    case 'summary':
      return { ...card, headline: to(card.headline, ems(room.head)), facts: card.facts.slice(0, count(room.facts)).map((fact) => to(fact, ems(room.item))) };
    case 'fact':
      return share === 1 ? card : { ...card, text: to(card.text, emWidth(card.text) * share) };
    case 'quote':
      return share === 1 ? card : { ...card, text: to(card.text, emWidth(card.text) * share), speaker: card.speaker && shortVoice(card.speaker, share) };
    case 'voices':
      return { ...card, matter: to(card.matter, ems(room.head * 0.7)), voices: card.voices.slice(0, Math.max(2, count(4))).map((voice) => ({ text: to(voice.text, ems(room.voice)), speaker: shortVoice(voice.speaker, share) })) };
    case 'figure':
      return { ...card, figure: to(card.figure, ems(24)), label: to(card.label, ems(60)), sentence: card.sentence && share > 0.5 ? to(card.sentence, ems(110)) : null };
    case 'timeline':
      return { ...card, matter: to(card.matter, ems(room.head * 0.7)), events: card.events.slice(0, count(room.events)).map((event) => ({ ...event, text: to(event.text, ems(room.item)) })) };
    case 'people':
      return { ...card, matter: to(card.matter, ems(room.head * 0.7)), people: card.people.slice(0, count(room.people)).map((person) => shortVoice(person, share)) };
  }
}

function shortVoice<V extends { name: string; role: string | null }>(voice: V, share: number): V {
  if (share === 1 && emWidth(voice.name) < 40 && emWidth(voice.role ?? '') < 60) return voice;
  return { ...voice, name: to(voice.name, Math.max(12, 40 * share)), role: voice.role && to(voice.role, Math.max(12, 60 * share)) };
}
