/** A sentence in which somebody is reported to say something, without quotation marks, and who that is. */
import { labelsFor } from '../../labels.ts';
import { correctionLabels } from '../../correction-labels.ts';
import { FULL, shorter, shortVoice } from '../../spare.ts';
import { described, naming } from '../../telling.ts';
import { typeset } from '../../typeset.ts';
import type { Kind } from '../kind.ts';

export const reported: Kind<'reported'> = {
  evidence: 'fact',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL],
  kicker: ({ language }, labels) => correctionLabels(language).reported ?? labels.fact,
  tell({ text, speaker, language }) {
    const labels = labelsFor(language);
    const words = typeset(text, language);
    return labels.said(speaker ? described(speaker, language) : labels.fact, words);
  },
  title: ({ text }) => ({ words: text }),
  outline: ({ text, speaker }) => [
    { is: 'heading', text },
    ...(speaker ? [{ is: 'list' as const, name: 'people' as const, items: [{ person: speaker }] }] : []),
  ],
  shorten: (card, { share }) =>
    share === 1
      ? card
      : { ...card, text: shorter(card.text, share), speaker: card.speaker && shortVoice(card.speaker, share) },
  besides: ({ speaker }) => (speaker ? naming(speaker) : []),
};
