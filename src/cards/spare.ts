/**
 * The room that a size has for a card's words. Each kind makes of it the same card with fewer: items that cannot be set
 * whole are left out for shorter ones, a text is cut at the end of a sentence or a clean clause, and amid a clause only
 * where nothing else lets the card hold.
 */
import type { SizeName } from '../schema.ts';
import { cut, cutCleanly } from './cut.ts';
import { emWidth } from './em-width.ts';

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
/** The headline over other content takes this share of the room that a summary gives it. */
const MATTER = 0.7;

/** The text cut to so many ems, amid a clause if need be. */
export const to = (text: string, ems: number): string => cut(text, ems, emWidth);
/** This share of a text. */
export const shorter = (text: string, share: number): string => to(text, emWidth(text) * share);

/** How much less a list shows so that its type is larger: items, their length, the headline over it. */
export interface Lean {
  fewer: number;
  length: number;
  matter: boolean;
}
export const FULL: Lean = { fewer: 0, length: 1, matter: true };

/** A list of fewer is none. */
const LEAST = { facts: 2, voices: 2, events: 3, people: 2 };
/** Ems of a text that is cut further down would say nothing. */
const LEAST_EMS = 6;
/** Of a list's items so much more stays than of its words: rather each is shorter than one is gone. */
const MORE_ITEMS = 0.25;

/** What the size has room for at its best; `share` below 1 leaves less. */
export interface Spare {
  room: Room;
  share: number;
  lean: Lean;
  ems: (most: number) => number;
  count: (of: keyof typeof LEAST) => number;
  /** Cut to so many ems at a clean end alone; null where there is none. */
  cleanly: (words: string, ems: number) => string | null;
  /** At first as it is, if need be in smaller type; then as short as it must be. */
  text: (words: string, most: number) => string;
  /** The headline over a list; empty where there is no room for a clean one. */
  matter: (words: string) => string;
}

export function spareOf(size: SizeName, language: string, share: number, lean: Lean): Spare {
  const room = ROOM[size];
  const cleanly = (words: string, most: number): string | null => cutCleanly(words, language, most, emWidth);
  const ems = (most: number): number => Math.max(LEAST_EMS, most * share);
  return {
    room,
    share,
    lean,
    ems,
    count: (of) =>
      share === 1
        ? Math.max(LEAST[of], room[of] - lean.fewer)
        : Math.max(1, Math.ceil(room[of] * Math.min(1, share + MORE_ITEMS))),
    cleanly,
    text: (words, most) => cleanly(words, ems(most)) ?? (share === 1 ? words : to(words, ems(most))),
    matter: (words) => (lean.matter && cleanly(words, ems(room.head * MATTER))) || '',
  };
}

/** Ems of a name and of a role; of the least of them. */
const NAME = 40;
const ROLE = 60;
const LEAST_NAME = 12;

export function shortVoice<V extends { name: string; role: string | null }>(voice: V, share: number): V {
  if (share === 1 && emWidth(voice.name) < NAME && emWidth(voice.role ?? '') < ROLE) return voice;
  return {
    ...voice,
    name: to(voice.name, Math.max(LEAST_NAME, NAME * share)),
    role: voice.role && to(voice.role, Math.max(LEAST_NAME, ROLE * share)),
  };
}
