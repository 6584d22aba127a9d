/** A number, what it counts, and the sentence that holds it. */
import type { FigureCard } from '../../card.ts';
import { labelsFor, labelsOn } from '../../labels.ts';
import { FULL } from '../../spare.ts';
import { typeset } from '../../typeset.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

export const figure: Kind<'figure'> = {
  evidence: 'figure',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL],
  kicker: (_, labels) => labels.figure,
  tell(card) {
    const labels = labelsFor(labelsOn(card));
    return labels.said(labels.figure, typeset(numbered(card), card.language));
  },
  title: (card) => ({ words: `${card.figure} ${card.label}` }),
  outline: (card) => [
    { is: 'heading', text: card.label, figure: card.figure },
    ...(card.sentence ? [{ is: 'sentence' as const, text: card.sentence }] : []),
  ],
  shorten,
  besides: ({ label }) => [label],
};

/** The number in its sentence where the card shows it, else before what it counts. */
function numbered({ figure: number, label, sentence }: FigureCard): string {
  const whole = sentence ?? label;
  return whole.includes(number) ? whole : `${number} ${label}`;
}
