/** Several that stand beside one another, each under a line: the voices on a matter, the wordings of a correction. */
import { column, row, rule, type Block } from './blocks.tsx';
import { listSize, type Look } from './look.ts';

/** A line is drawn so thick. */
const LINE = 4;
/** Lines of words that a side has room for where it is lowest. */
const LINES = 2.6;

interface Side {
  look: Look;
  width: number;
  /** Of the type, against that of a list. */
  scale: number;
  /** Colour of the line over it. */
  line: string;
}

/** One of them. @param blocks what stands under its line, in the type of its words and in that of their names */
export function side(of: Side, blocks: (size: number, small: number) => Block[]): Block {
  const { look, width, scale, line } = of;
  const { frame, theme } = look;
  const size = listSize(look, scale, LINES);
  const small = Math.max(frame.label, Math.round(size * 0.72));
  return column([rule(width, LINE, line), ...blocks(size, small)], Math.round(size * 0.42), theme.align);
}

/** One below the other over the whole width. */
export const stacked = (sides: (width: number) => Block[], { frame, width, theme }: Look): Block =>
  column(sides(width), Math.round(frame.text * 1.25), theme.align);

/** In rows of so many. */
export function sideBySide(sides: (width: number) => Block[], across: number, { frame, width }: Look): Block[] {
  const gutter = Math.round(frame.margin * 0.75);
  const blocks = sides(Math.floor((width - gutter * (across - 1)) / across));
  return Array.from({ length: Math.ceil(blocks.length / across) }, (_, i) =>
    row(blocks.slice(i * across, (i + 1) * across), gutter),
  );
}
