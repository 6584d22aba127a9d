/** One statement of the article. */
import { labelsFor } from '../../labels.ts';
import { FULL, shorter } from '../../spare.ts';
import { typeset } from '../../typeset.ts';
import type { Kind } from '../kind.ts';

export const fact: Kind<'fact'> = {
  name: 'Fact',
  evidence: 'fact',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL],
  kicker: (_, labels) => labels.fact,
  tell({ text, language }) {
    const labels = labelsFor(language);
    return labels.said(labels.fact, typeset(text, language));
  },
  title: ({ text }) => ({ words: text }),
  outline: ({ text }) => [{ is: 'heading', text }],
  shorten: (card, { share }) => (share === 1 ? card : { ...card, text: shorter(card.text, share) }),
  besides: () => [],
};
