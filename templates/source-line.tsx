/**
 * The line under every card: whose article, where in it, and the address of the page. Always one or two whole lines.
 */
import type { Card } from '../src/cards/card.ts';
import { cut } from '../src/cards/cut.ts';
import { kindOf } from '../src/cards/kinds/registry.ts';
import { commaOf, labelLanguage } from '../src/cards/labels.ts';
import { typeset } from '../src/cards/typeset.ts';
import { column, line, row, type Block } from './blocks.tsx';
import type { Look } from './look.ts';
import { textWidth, type Face } from './measure.ts';
import { logo } from './parts.tsx';
import type { Tone } from './theme.ts';

/** Estimates of width may be this much short. */
const SAFE = 0.97;

interface SourceWords {
  /** The publisher; empty where none is known: the headline and the address stand on the card anyway. */
  who: string;
  /** "word for word, paragraph 3" */
  where: string;
  address: string;
}

export function sourceWords(card: Card, { labels, labelled, language }: Look): SourceWords {
  const { publisher, address, paragraph } = card.source;
  const where = [
    kindOf(card).isSpeech ? labels.verbatim : '',
    paragraph === null ? '' : labels.paragraph(paragraph),
  ]
    .filter(Boolean)
    .join(commaOf(labelLanguage(labelled)));
  return { who: typeset(publisher ?? '', language), where, address: address ?? '' };
}

/** A text that must stay on one line, cut where it would leave it. */
export function fitLine(content: string, face: Face, size: number, width: number, trust: number): string {
  return content === '' ? '' : cut(content, width * SAFE * trust, (t) => textWidth(t, face, size));
}

/** The house's logo before it, where there is one. */
export function sourceLine(card: Card, look: Look, tone: Tone, width: number): Block {
  const sign = isOnTop(card) ? null : cornerLogo(card, look, tone, width);
  if (!sign) return sourceText(card, look, tone, width);
  const gap = Math.round(look.frame.label * 0.8);
  const words = sourceText(card, look, tone, width - sign.width - gap);
  if (card.brand?.corner !== 'bottom-end') return row([sign, words], gap, 'center');
  const apart = { ...words, width: width - sign.width - gap, node: filling(words, width - sign.width - gap) };
  return row([apart, sign], gap, 'center');
}

/** A house's logo as large as a corner has room for; null where there is none. */
export const cornerLogo = (card: Card, look: Look, tone: Tone, width: number): Block | null =>
  logo(card, tone, Math.round(look.frame.label * 1.9), Math.round(width * 0.3));

export const isOnTop = ({ brand }: Card): boolean => brand?.corner === 'top-end';

/** As wide as it may be, so that what follows stands at the far end. */
const filling = (block: Block, width: number): Block['node'] => (
  <div style={{ display: 'flex', width, flexShrink: 0 }}>{block.node}</div>
);

function sourceText(card: Card, look: Look, tone: Tone, width: number): Block {
  const { theme, frame, trust } = look;
  const room = width * SAFE * trust;
  const size = frame.label;
  const words = sourceWords(card, look);
  const strong = { face: theme.labelStrong, size, leading: 1.3, color: tone.ink };
  const plain = { face: theme.label, size, leading: 1.3, color: tone.soft };
  const wide = (text: string, face: Face): number => textWidth(text, face, size);
  const dot = Math.round(size * 0.6);
  const left =
    wide(words.who, strong.face) +
    (words.who && words.where ? dot * 2 + size * 0.3 : 0) +
    wide(words.where, plain.face);
  const oneLine = left + wide(words.address, plain.face) + size * 2 <= room;
  const beside = words.where && left > room ? wide(words.where, plain.face) + dot * 3 : 0;
  const who = oneLine ? words.who : fitLine(words.who, strong.face, size, width - beside, trust);
  const first = row([
    ...(who ? [line(who, strong)] : []),
    ...(who && words.where ? [line('·', plain)] : []),
    ...(words.where ? [line(words.where, plain)] : []),
  ], dot, 'center');
  const shown = fitLine(words.address, plain.face, size, width, trust);
  const unturned = shown ? line(shown, plain) : null;
  const address = unturned && card.rtl ? leftToRight(unturned) : unturned;
  if (!address) return first;
  if (!oneLine) return column(first.width > 0 ? [first, address] : [address], Math.round(size * 0.25), theme.align);
  const node = (
    <div style={{ display: 'flex', width, justifyContent: 'space-between', alignItems: 'center', flexShrink: 0 }}>
      {first.node}
      {address.node}
    </div>
  );
  return { width, height: Math.max(first.height, address.height), torn: false, node };
}

/** An address is read from the left on Arabic cards too, also one that begins with a number: 127.0.0.1. */
const leftToRight = (block: Block): Block => ({
  ...block,
  node: <div style={{ display: 'flex', direction: 'ltr', flexShrink: 0 }}>{block.node}</div>,
});
