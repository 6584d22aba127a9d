/** How large an embed is: the card in full, and a line below that names the source. The frame's own script agrees. */
import { SIZES } from '../limits.ts';

export interface Box {
  width: number;
  height: number;
}

/** A text column. */
const USUAL_WIDTH = 600;
/** The line below the card; embed.css sets it so high. */
export const EMBED_LINE = 44;
/** Up to this width the square card is shown, whose letters can be read there; embed.css and the page agree. */
export const NARROW = 480;

/** The largest embed that fits, both ways. */
export function embedBox(maxWidth = USUAL_WIDTH, maxHeight = Number.POSITIVE_INFINITY): Box {
  const width = Math.min(maxWidth, USUAL_WIDTH);
  const box = boxOfWidth(width);
  if (box.height <= maxHeight) return box;
  const wide = Math.floor(((maxHeight - EMBED_LINE) * SIZES.og.width) / SIZES.og.height);
  const fitting = Math.min(width, wide > NARROW ? wide : Math.min(NARROW, maxHeight - EMBED_LINE));
  return { width: Math.max(1, fitting), height: Math.min(maxHeight, boxOfWidth(Math.max(1, fitting)).height) };
}

function boxOfWidth(width: number): Box {
  const shape = width > NARROW ? SIZES.og : SIZES.square;
  return { width, height: Math.ceil((width * shape.height) / shape.width) + EMBED_LINE };
}
