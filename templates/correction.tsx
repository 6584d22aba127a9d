/** What was and what is: side by side on a wide card, one above the other on the others. */
import type { CorrectionCard } from '../src/cards/card.ts';
import { correctionLabels } from '../src/cards/correction-labels.ts';
import { text, type Block } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { byline, running } from './parts.tsx';
import { spoken } from './quote.tsx';
import { side, sideBySide, stacked } from './side-by-side.tsx';

export function correction(card: CorrectionCard, look: Look): Piece {
  const { frame, theme } = look;
  const labels = correctionLabels(card.language);
  const sides = (width: number): Block[] => [
    wording(card.was, labels.was, card, look, width, theme.page.rule),
    wording(card.is, labels.is, card, look, width, theme.page.accent),
  ];
  const [both] = frame.size === 'og' && !look.panel ? sideBySide(sides, 2, look) : [];
  return { body: both ?? stacked(sides, look) };
}

function wording(
  { text: words, isQuote, speaker, label }: CorrectionCard['was'],
  heading: string,
  card: CorrectionCard,
  look: Look,
  width: number,
  line: string,
): Block {
  const { frame, theme: { page: tone, labelStrong, align } } = look;
  return side({ look, width, scale: 0.82, line }, (size, small) => [
    text(
      heading,
      { face: labelStrong, size: Math.round(frame.label * 1.12), leading: 1.25, color: tone.accent, align },
      width,
    ),
    isQuote ? spoken(words, look, tone, width, size, card.rtl) : running(words, look, tone, width, size),
    ...(speaker ? [byline(speaker, look, tone, width, small)] : []),
    ...(!speaker && label ? [running(label, look, tone, width, small)] : []),
  ]);
}
