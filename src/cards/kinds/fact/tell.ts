/** One statement of the article. */
import { labelsFor, labelsOn } from '../../labels.ts';
import { FULL, shorter } from '../../spare.ts';
import { typeset } from '../../typeset.ts';
import type { Kind } from '../kind.ts';

export const fact: Kind<'fact'> = {
  evidence: 'fact',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL],
  kicker: (_, labels) => labels.fact,
  tell(card) {
    const labels = labelsFor(labelsOn(card));
    return labels.said(labels.fact, typeset(card.text, card.language));
  },
  title: ({ text }) => ({ words: text }),
  outline: ({ text }) => [{ is: 'heading', text }],
  shorten: (card, { share }) => (share === 1 ? card : { ...card, text: shorter(card.text, share) }),
  besides: () => [],
};
