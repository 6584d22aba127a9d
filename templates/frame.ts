/** The five sheets a card is drawn on: margins, safe zones and the type scale, anchored per size. */
import { SIZES } from '../src/limits.ts';
import type { SizeName } from '../src/schema.ts';

export interface Frame {
  size: SizeName;
  width: number;
  height: number;
  /** One margin a size, all round. */
  margin: number;
  /** Kept free of text at the top and at the bottom: what an app's own controls cover, or a 2:1 crop takes. */
  safe: { top: number; bottom: number };
  /** Kickers, roles, sources. Nothing is smaller. */
  label: number;
  /** Running text. */
  text: number;
  /** Display sizes that may be chosen, largest first. */
  display: number[];
  /** Taller than wide by a fifth or more: room for a panel. */
  tall: boolean;
}

/** Three steps of display type make a major third, 1.25, so that text fills what it is given. */
const DISPLAY_STEP = Math.cbrt(1.25);

interface Anchor {
  margin: number;
  label: number;
  text: number;
  least: number;
  most: number;
  top?: number;
  bottom?: number;
}

const ANCHORS: Record<SizeName, Anchor> = {
  og: { margin: 60, label: 22, text: 27, least: 34, most: 210, top: 15, bottom: 15 },
  square: { margin: 64, label: 25, text: 32, least: 38, most: 240 },
  portrait: { margin: 64, label: 26, text: 34, least: 40, most: 250 },
  story: { margin: 68, label: 31, text: 40, least: 46, most: 260, top: 250, bottom: 340 },
  pin: { margin: 60, label: 26, text: 34, least: 38, most: 240 },
};

/** So many pixels at an edge hold the buttons of the app that shows the picture, not a margin. */
const COVERED = 100;
export const isCovered = (safe: number): boolean => safe > COVERED;

export function frameOf(size: SizeName): Frame {
  const { width, height } = SIZES[size];
  const { margin, label, text, least, most, top = 0, bottom = 0 } = ANCHORS[size];
  const display: number[] = [];
  for (let px = least; px <= most; px *= DISPLAY_STEP) display.unshift(Math.round(px));
  return { size, width, height, margin, safe: { top, bottom }, label, text, display, tall: height >= width * 1.2 };
}
