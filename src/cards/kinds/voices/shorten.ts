/** Fewer voices, each with fewer words. */
import type { VoicesCard } from '../../card.ts';
import { shortVoice, type Spare } from '../../spare.ts';

export function shorten(card: VoicesCard, { room, share, count, text, matter }: Spare): VoicesCard {
  return {
    ...card,
    matter: matter(card.matter),
    voices: card.voices
      .slice(0, Math.max(2, count('voices')))
      .map((voice) => ({ text: text(voice.text, room.voice), speaker: shortVoice(voice.speaker, share) })),
  };
}
