/** One voice: the words as large as they go, hanging mark, the name over the role. */
import type { QuoteCard, Voice } from '../src/cards/card.ts';
import { cut } from '../src/cards/cut.ts';
import { emWidth } from '../src/cards/em-width.ts';
import { quoteMarks } from '../src/cards/quote-marks.ts';
import { typesetQuote } from '../src/cards/typeset.ts';
import { column, row, text, type Block } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { textWidth } from './measure.ts';
import { byline, bylineInLine, opener } from './parts.tsx';
import type { Tone } from './theme.ts';

export function quote(card: QuoteCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const words = spoken(card.text, look, theme.page, width, look.size, card.rtl);
  const who = card.speaker ?? unnamed(card, look);
  if (look.panel)
    return {
      body: words,
      panel: { block: byline(who, look, theme.panel, width, Math.round(frame.label * 1.85)), at: 'bottom' },
    };
  const gap = Math.round(Math.max(frame.label * 1.1, look.size * 0.4));
  return { body: column([words, signature(who, look, width)], gap, theme.align) };
}

/** On a wide sheet name and role share a line, behind the opener; else the name stands over the role. */
export function signature(who: Voice, look: Look, width: number): Block {
  const { frame, theme } = look;
  const wide =
    frame.size === 'og' && bylineInLine(who, look, theme.page, width - frame.label * 4, Math.round(frame.label * 1.28));
  if (wide) return row([opener(look, theme.page), wide], Math.round(frame.label * 0.8), 'center');
  const named = byline(who, look, theme.page, width, Math.round(frame.label * 1.4));
  return frame.size === 'og'
    ? named
    : column([opener(look, theme.page), named], Math.round(frame.label * 0.8), theme.align);
}

/** Pixels that a hanging mark keeps from the edge of the picture: with more, a pin's first line visibly begins late. */
const EDGE = 16;

/** Words in their marks; the opening mark hangs in the margin where lines begin at it. */
export function spoken(
  words: string,
  { theme, language, frame }: Look,
  tone: Tone,
  width: number,
  size: number,
  rtl: boolean,
): Block {
  const face = theme.voice;
  const open = quoteMarks(language).outer.open;
  const hang =
    theme.align === 'center' || rtl || open === '「' ? 0 : Math.min(textWidth(open, face, size), frame.margin - EDGE);
  return text(
    typesetQuote(words, language),
    {
      face,
      size,
      leading: theme.leading + 0.03,
      tracking: theme.tracking,
      color: tone.ink,
      align: theme.align,
      balance: true,
      hang,
    },
    width,
  );
}

/** Ems of a publisher's name. */
const NAME_ROOM = 40;

/** Without a name the article itself stands for the words, and nobody's name is borrowed. */
function unnamed(card: QuoteCard, { labels, trust }: Look): Voice {
  const { publisher } = card.source;
  return { name: labels.unnamed, role: publisher ? labels.quotedIn(cut(publisher, NAME_ROOM * trust, emWidth)) : null };
}
