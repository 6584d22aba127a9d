/** One voice: the words and who said them. */
import { FULL } from '../../spare.ts';
import { naming, speech } from '../../telling.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

export const quote: Kind<'quote'> = {
  evidence: 'quote',
  isSpeech: true,
  headed: 'never',
  leaner: [FULL],
  kicker: ({ part }, labels) => labels.quote + (part ? ` ${part.number}/${part.of}` : ''),
  tell: (card, room) => speech(card, card.text, card.speaker, room),
  title: ({ text, speaker }, labels) => ({ who: speaker?.name ?? labels.quote, said: text }),
  outline: ({ text, speaker }) => [{ is: 'said', text, speaker, isHeading: true }],
  shorten,
  besides: ({ speaker }) => (speaker ? naming(speaker) : []),
};
