/** Two to four speakers on one matter. */
import { FULL } from '../../spare.ts';
import { closed, naming, speech } from '../../telling.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

/** Letters between the voices and after the last one. */
const BETWEEN = 10;

export const voices: Kind<'voices'> = {
  evidence: 'quote',
  isSpeech: true,
  headed: 'tall',
  leaner: [
    FULL,
    { ...FULL, fewer: 1 },
    { ...FULL, matter: false },
    { ...FULL, fewer: 1, matter: false },
    { ...FULL, fewer: 2, matter: false },
  ],
  kicker: ({ voices: all }, labels) => labels.voices[Math.min(4, Math.max(2, all.length)) as 2 | 3 | 4],
  tell(card, room) {
    const each = Math.floor((room - BETWEEN) / card.voices.length) - 2;
    return card.voices.map(({ text, speaker }) => closed(speech(card, text, speaker, each))).join(' ');
  },
  title: (card) => ({ words: `${card.voices.map(({ speaker }) => speaker.name).join(', ')}: ${card.matter}` }),
  outline: (card) => [
    { is: 'heading', text: card.matter },
    ...card.voices.map(({ text, speaker }) => ({ is: 'said' as const, text, speaker, isHeading: false })),
  ],
  shorten,
  besides: (card) => card.voices.flatMap(({ speaker }) => naming(speaker)),
};
