/**
 * One voice: the words as large as they go, hanging mark, the name over the role. What leads in is the writer's: above
 * the words, smaller, in the face of running text, without marks.
 */
import type { QuoteCard, Voice } from '../src/cards/card.ts';
import { cut } from '../src/cards/cut.ts';
import { emWidth } from '../src/cards/em-width.ts';
import { quoteMarks } from '../src/cards/quote-marks.ts';
import { typeset, typesetQuote } from '../src/cards/typeset.ts';
import { column, row, text, type Block } from './blocks.tsx';
import type { Look, Piece } from './look.ts';
import { textWidth } from './measure.ts';
import { byline, bylineInLine, opener } from './parts.tsx';
import type { Tone } from './theme.ts';

export function quote(card: QuoteCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const words = ledIn(card.leadIn, spoken(card.text, look, theme.page, width, look.size, card.rtl), look);
  const who = card.speaker ?? unnamed(card, look);
  if (look.panel)
    return {
      body: words,
      panel: { block: byline(who, look, theme.panel, width, Math.round(frame.label * 1.85)), at: 'bottom' },
    };
  // words in small type under a sentence fill the sheet: what stands between them gives way first
  const between = card.leadIn === '' ? [frame.label * 1.1, look.size * 0.4] : [frame.label * 0.8, look.size * 0.45];
  const gap = Math.round(Math.max(...between));
  const signed = signature(who, look, width, card.leadIn === '' ? IN_LINE.alone : IN_LINE.ledIn);
  return { body: column([words, signed], gap, theme.align) };
}

/** Of the words' size, and at most so much of running text: what leads in is read first, and is not what is large. */
const LED_IN = { share: 0.56, most: 1.12, leading: 1.3 };
/** More than a label's, and than the headline's over it: both are the article's, and this is nearer to the words. */
const OVER_LABEL = 2;
/** Small letters of the text serif are lower than those of the sans that labels are set in. */
const SERIF = 1.1;
/** So much smaller where that saves a line: the last one is mostly a word or two. */
const TIGHTER = [1, 0.92, 0.84] as const;

function ledIn(leadIn: string, words: Block, { theme, frame, width, size, language }: Look): Block {
  if (leadIn === '') return words;
  const { share, most, leading } = LED_IN;
  const least = (frame.label + OVER_LABEL) * (theme.text.family === theme.label.family ? 1 : SERIF);
  const wanted = Math.min(size * share, frame.text * most);
  const style = { face: theme.text, leading, color: theme.page.ink, align: theme.align, balance: true };
  const at = (part: number) => {
    const px = Math.round(Math.max(least, wanted * part));
    const block = text(typeset(leadIn, language), { ...style, size: px }, width);
    return { block, ems: Math.round(block.height / px) };
  };
  const written = TIGHTER.map(at).reduce((best, next) => (next.ems < best.ems ? next : best)).block;
  const gap = Math.round(Math.max(least * 0.66, size * 0.4));
  return column([written, words], gap, theme.align);
}

/** Heights of a name with its role beside it, in heights of a label: under more words smaller rather than on two. */
const IN_LINE = { alone: [1.28], ledIn: [1.28, 1.1] } as const;

/** On a wide sheet name and role share a line, behind the opener; else the name stands over the role. */
export function signature(who: Voice, look: Look, width: number, heights: readonly number[] = IN_LINE.alone): Block {
  const { frame, theme } = look;
  const inLine = (height: number) =>
    bylineInLine(who, look, theme.page, width - frame.label * 4, Math.round(frame.label * height));
  const wide = frame.size === 'og' && heights.map(inLine).find((block) => block !== null);
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
