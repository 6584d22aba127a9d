/** How cards are told in a text: lists, speech, sentences that are closed. For alt texts. */
import type { Card, Voice } from './card.ts';
import { cut } from './cut.ts';
import { isJoined } from './joints.ts';
import { commaOf, labelsFor, labelsOn } from './labels.ts';
import { typeset, typesetQuote } from './typeset.ts';

/** As many items as there is room for, whole; the first is cut rather than left out. */
export function listed(card: Card, title: string, items: string[], room: number): string {
  const set = (item: string): string => closed(clean(typeset(item, card.language)));
  const [head = '', first = '', ...rest] = [title, ...items].map(set);
  const open =
    head.length + first.length < room
      ? `${head} ${first}`
      : `${cut(head, Math.floor(room * 0.6))} ${cut(first, Math.floor(room * 0.35))}`;
  return rest.reduce((told, item) => (told.length + item.length < room ? `${told} ${item}` : told), open);
}

/** The points of a list from the first on, whole, and "…" behind the last that has room. */
export function inOrder(card: Card, title: string, points: string[], room: number): string {
  const [head = '', ...told] = [title, ...points].map((item) => closed(clean(typeset(item, card.language))));
  const all = [head, ...told].join(' ');
  if (all.length <= room) return all;
  if (head.length + GOES_ON.length > room) return cut(head, room);
  let said = head;
  for (const point of told) {
    if (said.length + point.length + GOES_ON.length >= room) break;
    said = `${said} ${point}`;
  }
  return `${said}${GOES_ON}`;
}
const GOES_ON = ' …';

/** The words are cut, never the name: who said it is what the reader must not lose. */
export function speech(card: Card, text: string, speaker: Voice | null, room: number): string {
  const labels = labelsFor(labelsOn(card));
  const who = cut(speaker ? described(speaker, card.language) : labels.unnamed, Math.floor(room * 0.6));
  const around = labels.said(who, typesetQuote('', card.language)).length;
  return labels.said(who, typesetQuote(cut(text, Math.max(20, room - around - 2)), card.language));
}

/** "Der Vorsitzende" opened a sentence of the article; behind a name it is small. */
const OPENING_ARTICLE = /^Der (?=\p{Lu}|\p{Ll}+e\s)/u;

export function described({ name, role }: Voice, language: string): string {
  const joint = role !== null && isJoined(role) ? ' ' : commaOf(language);
  return role ? `${name}${joint}${role.replace(OPENING_ARTICLE, 'der ')}` : name;
}

export const naming = ({ name, role }: Voice): string[] => (role ? [name, role] : [name]);

export function closed(text: string): string {
  return /[.!?…。！？।؟][\s\u00a0]?["”’»“」』)]*$/u.test(text) || text === '' ? text : `${text}.`;
}

/** "Asked who had signed it, Medina replied:" goes on to what is said. */
export const leadsOn = (text: string): boolean => /[:：]$/u.test(text.trimEnd());

export function clean(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
