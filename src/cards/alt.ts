/** Alt text: what the card says and who said it, in the article's language, at most 420 characters, ending cleanly. */
import type { Card, Voice } from './card.ts';
import { cut } from './cut.ts';
import { formatDate } from './format-date.ts';
import { labelsFor } from './labels.ts';
import { typeset, typesetQuote } from './typeset.ts';

/** What X reads of `twitter:image:alt`. */
export const ALT_LIMIT = 420;

export function altText(card: Card): string {
  const source = sourceSentence(card);
  const room = ALT_LIMIT - source.length - 1;
  const said = closed(clean(say(card, room)));
  return clean(`${said.length <= room ? said : cut(said, room)} ${source}`).slice(0, ALT_LIMIT);
}

/** What the card says, in about `room` characters. */
function say(card: Card, room: number): string {
  const labels = labelsFor(card.language);
  switch (card.kind) {
    case 'summary':
      return listed(card, card.headline, card.facts);
    case 'fact':
      return labels.said(labels.fact, typeset(card.text, card.language));
    case 'quote':
      return speech(card, card.text, card.speaker, room);
    case 'voices': {
      const each = Math.floor((room - 10) / card.voices.length) - 2;
      return card.voices.map(({ text, speaker }) => closed(speech(card, text, speaker, each))).join(' ');
    }
    case 'figure':
      return labels.said(labels.figure, typeset(`${card.figure}: ${card.label}`, card.language));
    case 'timeline':
      return listed(card, labels.timeline, card.events.map(({ date, text }) => `${formatDate(date, card.language)}: ${cut(text, 90)}`));
    case 'people':
      return listed(card, labels.people, card.people.map(described));
  }
}

function listed(card: Card, title: string, items: string[]): string {
  return [title, ...items].map((item) => closed(typeset(item, card.language))).join(' ');
}

/** The words are cut, never the name: who said it is what the reader must not lose. */
function speech(card: Card, text: string, speaker: Voice | null, room: number): string {
  const labels = labelsFor(card.language);
  const who = cut(speaker ? described(speaker) : labels.unnamed, Math.floor(room * 0.6));
  const around = labels.said(who, typesetQuote('', card.language)).length;
  return labels.said(who, typesetQuote(cut(text, Math.max(20, room - around - 2)), card.language));
}

function described({ name, role }: Voice): string {
  return role ? `${name}, ${role}` : name;
}

function sourceSentence(card: Card): string {
  const { publisher, title, date, address } = card.source;
  const from = [cut(publisher ?? title ?? address ?? '', 80), date && formatDate(date, card.language)].filter(Boolean).join(', ');
  return from && closed(labelsFor(card.language).source(from));
}

function closed(text: string): string {
  return /[.!?…。！？।؟]["”’»“」』)]*$/u.test(text) || text === '' ? text : `${text}.`;
}

function clean(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
