/** One number, as wide as the sheet lets it be, what it counts, and the sentence that says so. */
import type { FigureCard } from '../src/cards/card.ts';
import { typeset } from '../src/cards/typeset.ts';
import { column, line, row, text, type Block } from './blocks.tsx';
import { panelTone, type Look, type Piece } from './look.ts';
import { textWidth } from './measure.ts';
import { display, running } from './parts.tsx';
import type { Tone } from './theme.ts';

/** A number, and the word of scale or the unit after it, which is set smaller. */
const NUMBER_AND_UNIT = /^(.*\d[\d.,\u00a0]*\s?[%‰°]?)[\s\u00a0]+(\p{L}.*)$/u;
const UNIT_SCALE = 0.46;
/** A measure of widths that is trusted less would let a large number run out of the picture. */
const SET_LARGE = 0.5;

export function figure(card: FigureCard, look: Look): Piece {
  const { frame, width, theme } = look;
  const label = display(card.label, look, theme.page, width, look.panel ? 0.8 : 0.54);
  const sentence =
    card.sentence && card.sentence !== card.label
      ? running(card.sentence, look, theme.page, width, frame.text, theme.page.soft)
      : null;
  const said = column(sentence ? [label, sentence] : [label], Math.round(frame.text * 0.8), theme.align);
  const number = numeral(card.figure, look, panelTone(look));
  if (look.panel) return { body: said, panel: { block: number, at: 'top' } };
  return { body: column([number, said], Math.round(look.size * 0.12), theme.align) };
}

function numeral(figureText: string, { theme, size, width, language, frame, trust }: Look, tone: Tone): Block {
  const set = typeset(figureText, language);
  const [, number = set, unit] = NUMBER_AND_UNIT.exec(set) ?? [];
  const face = theme.display;
  const most = Math.min(size * 2.5, frame.height * 0.38);
  const wide = (px: number): number =>
    textWidth(number, face, px, -0.02) + (unit ? textWidth(unit, face, px * UNIT_SCALE, -0.01) + px * 0.12 : 0);
  const px = Math.floor(Math.min(most, (most * width * 0.97) / wide(most)));
  const style = { face, leading: 1.16, tracking: -0.02, color: tone.accent };
  if (trust < SET_LARGE || px * (unit ? UNIT_SCALE : 1) < frame.text)
    return text(set, { ...style, size: Math.round(frame.text * 1.25), leading: 1.2, align: theme.align }, width);
  const big = line(number, { ...style, size: px });
  if (!unit) return big;
  const small = line(unit, { ...style, size: Math.round(px * UNIT_SCALE), tracking: -0.01 });
  return row([big, small], Math.round(px * 0.12), 'baseline');
}
