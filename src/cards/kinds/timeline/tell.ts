/** Dated events in order of time. */
import { amid } from '../../amid.ts';
import { formatDate } from '../../format-date.ts';
import { labelsFor, labelsOn } from '../../labels.ts';
import { FULL } from '../../spare.ts';
import { listed } from '../../telling.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

export const timeline: Kind<'timeline'> = {
  evidence: 'event',
  isSpeech: false,
  headed: 'not-og',
  leaner: [FULL, { ...FULL, matter: false }, { ...FULL, fewer: 1 }, { ...FULL, fewer: 1, matter: false }],
  kicker: (_, labels) => labels.timeline,
  tell(card, room) {
    const events = card.events.map(({ date, text }) => `${formatDate(date, labelsOn(card))}: ${amid(text)}`);
    return listed(card, labelsFor(labelsOn(card)).timeline, events, room);
  },
  title: ({ matter }, labels) => ({ words: `${labels.timeline}: ${matter}` }),
  outline: ({ matter, events }) => [
    { is: 'heading', text: matter },
    { is: 'list', name: 'timeline', items: events.map(({ date, text }) => ({ date, text })) },
  ],
  shorten,
  besides: () => [],
};
