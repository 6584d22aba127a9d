/** Alt text: what the card says and who said it, in the article's language, at most 420 characters, ending cleanly. */
import { amid } from './amid.ts';
import type { Card, FigureCard, Voice } from './card.ts';
import { cut, cutCleanly } from './cut.ts';
import { formatDate } from './format-date.ts';
import { labelsFor } from './labels.ts';
import { typeset, typesetQuote } from './typeset.ts';

/** Room for all that any card says. */
const WHOLE = 4 * 420;
/** So much of the headline stands before the card's own words, and these are cut, where both have no room. */
const LEAST_MATTER = 90;

/** What X reads of `twitter:image:alt`. */
export const ALT_LIMIT = 420;

export function altText(card: Card): string {
  const source = sourceSentence(card);
  const whole = closed(clean(say(card, WHOLE)));
  const about = matterSentence(card, ALT_LIMIT - source.length - whole.length - 2);
  const room = ALT_LIMIT - source.length - about.length - 2;
  const said = whole.length <= room ? whole : closed(clean(say(card, room)));
  return clean(`${said.length <= room ? said : cut(said, room)} ${about} ${source}`).slice(0, ALT_LIMIT);
}

/**
 * The headline that stands over the card's own words, told after them: a listener hears the news first. A summary
 * begins with it.
 */
function matterSentence(card: Card, left: number): string {
  if (card.kind === 'summary' || card.matter === '') return '';
  const room = Math.max(left, LEAST_MATTER);
  const matter = cutCleanly(card.matter, room) ?? cut(card.matter, room);
  return closed(clean(typeset(matter, card.language)));
}

/** What the card says, in about `room` characters. */
function say(card: Card, room: number): string {
  const labels = labelsFor(card.language);
  switch (card.kind) {
    case 'summary':
      return listed(card, card.headline, card.facts, room);
    case 'fact':
      return labels.said(labels.fact, typeset(card.text, card.language));
    case 'quote':
      return speech(card, card.text, card.speaker, room);
    case 'voices': {
      const each = Math.floor((room - 10) / card.voices.length) - 2;
      return card.voices.map(({ text, speaker }) => closed(speech(card, text, speaker, each))).join(' ');
    }
    case 'figure':
      return labels.said(labels.figure, typeset(numbered(card), card.language));
    case 'timeline':
      return listed(
        card,
        labels.timeline,
        card.events.map(({ date, text }) => `${formatDate(date, card.language)}: ${amid(text)}`),
        room,
      );
    case 'people':
      return listed(card, labels.people, card.people.map(described), room);
  }
}

/** As many items as there is room for, whole; the first is cut rather than left out. */
function listed(card: Card, title: string, items: string[], room: number): string {
  const set = (item: string): string => closed(clean(typeset(item, card.language)));
  const [head = '', first = '', ...rest] = [title, ...items].map(set);
  const open =
    head.length + first.length < room
      ? `${head} ${first}`
      : `${cut(head, Math.floor(room * 0.6))} ${cut(first, Math.floor(room * 0.35))}`;
  return rest.reduce((told, item) => (told.length + item.length < room ? `${told} ${item}` : told), open);
}

/** The number in its sentence where the card shows it, else before what it counts. */
function numbered({ figure, label, sentence }: FigureCard): string {
  const whole = sentence ?? label;
  return whole.includes(figure) ? whole : `${figure} ${label}`;
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
  const { publisher, date, address } = card.source;
  const from = [cut(publisher ?? address ?? '', 80), date && formatDate(date, card.language)]
    .filter(Boolean)
    .join(', ');
  return from && closed(labelsFor(card.language).source(from));
}

function closed(text: string): string {
  return /[.!?…。！？।؟]["”’»“」』)]*$/u.test(text) || text === '' ? text : `${text}.`;
}

function clean(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
