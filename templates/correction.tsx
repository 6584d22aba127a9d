/** What was and what is: side by side on a wide card, one above the other on the others. */
import type { CorrectionCard } from '../src/cards/card.ts';
import { correctionLabels } from '../src/cards/correction-labels.ts';
import { column, row, rule, text, type Block } from './blocks.tsx';
import { listSize, type Look, type Piece } from './look.ts';
import { byline, running } from './parts.tsx';
import { spoken } from './quote.tsx';

export function correction(card: CorrectionCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const labels = correctionLabels(card.language);
  const sides = (each: number): Block[] => [
    side(card.was, labels.was, card, look, each, theme.page.rule),
    side(card.is, labels.is, card, look, each, theme.page.accent),
  ];
  if (look.panel || frame.size !== 'og')
    return { body: column(sides(width), Math.round(frame.text * 1.25), theme.align) };
  const gutter = Math.round(frame.margin * 0.75);
  return { body: row(sides(Math.floor((width - gutter) / 2)), gutter) };
}

function side(
  { text: words, isQuote, speaker, label }: CorrectionCard['was'],
  heading: string,
  card: CorrectionCard,
  look: Look,
  width: number,
  line: string,
): Block {
  const { frame, theme } = look;
  const tone = theme.page;
  const size = listSize(look, 0.82, 2.6);
  const small = Math.max(frame.label, Math.round(size * 0.72));
  const name = text(
    heading,
    {
      face: theme.labelStrong, size: Math.round(frame.label * 1.12), leading: 1.25, color: tone.accent,
      align: theme.align,
    },
    width,
  );
  const said = isQuote ? spoken(words, look, tone, width, size, card.rtl) : running(words, look, tone, width, size);
  const behind = speaker
    ? [byline(speaker, look, tone, width, small)]
    : label ? [running(label, look, tone, width, small)] : [];
  return column([rule(width, 4, line), name, said, ...behind], Math.round(size * 0.42), theme.align);
}
