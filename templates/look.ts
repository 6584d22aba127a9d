/** What a template is given beside its card: the theme, the sheet, the size of its display type, its column. */
import type { Labels } from '../src/cards/label-set.ts';
import type { Block } from './blocks.tsx';
import type { Frame } from './frame.ts';
import type { Theme, Tone } from './theme.ts';

export interface Look {
  theme: Theme;
  frame: Frame;
  labels: Labels;
  /** The language that the labels, and the dates beside them, are in. */
  labelled: string;
  language: string;
  /** The headline, for a card whose own words do not say what the article is about; else empty. */
  matter: string;
  /** Display type, in pixels: one of the frame's steps. */
  size: number;
  /** The column that content may fill. */
  width: number;
  /** True where the sheet is tall enough for a second field of colour. */
  panel: boolean;
  /**
   * How much of a width that is only estimated may be counted on, 1 at first; less where a layout has proved it wrong.
   */
  trust: number;
}

/** What a template returns: the body, and on tall sheets what stands on the panel. */
export interface Piece {
  body: Block;
  panel?: { block: Block; at: 'top' | 'bottom' };
}

export function panelTone({ theme, panel }: Look): Tone {
  return panel ? theme.panel : theme.page;
}

/** Type for lists under display type: two steps and a half below it, never under the frame's running text floor. */
export function listSize({ frame, size }: Look, ratio = 0.6, most = 1.6): number {
  return Math.round(Math.max(frame.label + 1, Math.min(size * ratio, frame.text * most)));
}
