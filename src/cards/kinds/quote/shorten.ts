/**
 * A quotation where there is less room: words and what leads in are cut to a share, name and role never below what
 * tells them.
 */
import type { QuoteCard } from '../../card.ts';
import { shorter, shortVoice, type Spare } from '../../spare.ts';

export function shorten(card: QuoteCard, { share }: Spare): QuoteCard {
  if (share === 1) return card;
  const leadIn = card.leadIn && shorter(card.leadIn, share);
  return { ...card, leadIn, text: shorter(card.text, share), speaker: card.speaker && shortVoice(card.speaker, share) };
}
