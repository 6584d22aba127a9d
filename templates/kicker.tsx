/** What the card is, over it: the kicker with its part number, and the date. */
import type { Card } from '../src/cards/card.ts';
import { formatDate } from '../src/cards/format-date.ts';
import { kickerOf } from '../src/cards/kickers.ts';
import { labelLanguage } from '../src/cards/labels.ts';
import { line, type Block, type TextStyle } from './blocks.tsx';
import type { Look } from './look.ts';
import type { Tone } from './theme.ts';

const SPACED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}]+$/u;

export function kicker(card: Card, { theme, frame, labels, labelled }: Look, tone: Tone, scale = 1): Block {
  const words = kickerOf(card, labels);
  const style: TextStyle = {
    face: theme.labelStrong,
    size: Math.round(frame.label * scale),
    leading: 1.3,
    color: tone.accent,
  };
  if (theme.kicker === 'plain' || !SPACED.test(words)) return line(words, style);
  return line(words.toLocaleUpperCase(labelLanguage(labelled)), { ...style, tracking: 0.09 });
}

export function dateline(card: Card, { theme, frame, labelled }: Look, tone: Tone): Block | null {
  const { date } = card.source;
  if (!date) return null;
  return line(formatDate(date, labelled), { face: theme.label, size: frame.label, leading: 1.3, color: tone.soft });
}
