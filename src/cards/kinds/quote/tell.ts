/** One voice: the words and who said them. */
import type { QuoteCard } from '../../card.ts';
import { cut } from '../../cut.ts';
import { FULL } from '../../spare.ts';
import { clean, closed, leadsOn, naming, speech } from '../../telling.ts';
import { typeset } from '../../typeset.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

export const quote: Kind<'quote'> = {
  evidence: 'quote',
  isSpeech: true,
  headed: 'never',
  leaner: [FULL],
  kicker: ({ part }, labels) => labels.quote + (part ? ` ${part.number}/${part.of}` : ''),
  tell,
  title: ({ text, speaker }, labels) => ({ who: speaker?.name ?? labels.quote, said: text }),
  outline: ({ leadIn, text, speaker }) => [
    ...(leadIn === '' ? [] : [{ is: 'sentence' as const, text: leadIn }]),
    { is: 'said', text, speaker, isHeading: true },
  ],
  shorten,
  besides: ({ speaker }) => (speaker ? naming(speaker) : []),
};

/** The writer's words may take so much of the room before they are cut: what is said goes with its speaker. */
const LED_IN = 0.5;

/** A listener hears no marks: the name stands between the writer's words and those of whoever speaks. */
function tell(card: QuoteCard, room: number): string {
  const { leadIn, text, speaker, language } = card;
  if (leadIn === '') return speech(card, text, speaker, room);
  const set = clean(typeset(leadIn, language));
  const written = leadsOn(set) ? set : closed(set);
  const left = room - speech(card, text, speaker, room).length - 1;
  const before = cut(written, Math.max(left, Math.floor(room * LED_IN)));
  return `${before} ${speech(card, text, speaker, room - before.length - 1)}`;
}
