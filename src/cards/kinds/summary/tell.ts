/** The whole matter: the headline and the facts that tell most. */
import { FULL } from '../../spare.ts';
import { inOrder, listed } from '../../telling.ts';
import type { Kind } from '../kind.ts';
import { shorten } from './shorten.ts';

export const summary: Kind<'summary'> = {
  evidence: 'matter',
  isSpeech: false,
  headed: 'never',
  leaner: [FULL, { ...FULL, length: 0.72 }, { ...FULL, fewer: 1 }, { ...FULL, fewer: 1, length: 0.72 }],
  kicker: (_, labels) => labels.summary,
  tell: (card, room) => (card.points ? inOrder : listed)(card, card.headline, card.facts, room),
  title: ({ headline }) => ({ words: headline }),
  outline: ({ headline, facts, points }) => {
    const items = facts.map((text) => ({ text }));
    const list = { is: 'list' as const, name: 'facts' as const, items, ...(points && { points }) };
    return [{ is: 'heading', text: headline }, ...(facts.length > 0 ? [list] : [])];
  },
  shorten,
  besides: () => [],
};
