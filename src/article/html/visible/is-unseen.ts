/** Whether a browser shows an element's words, by what its style says. Each line is one way of hiding. */
import type { Declarations } from './style-rules.ts';

/** Smaller type than this no reader sees, nor words that stand further off the page than this (in pixels). */
const LEAST_TYPE = 2;
const FAR_OFF = 500;
const LEAST_OPACITY = 0.05;
/** A box of one pixel with its overflow cut is how pages hide words from all but screen readers. */
const LEAST_BOX = 1;

type Sign = (style: Declarations) => boolean;

/** A polygon all of whose corners are the first one. */
const NO_AREA = /^polygon\(\s*0(?:px|%)?\s+0(?:px|%)?\s*(?:,\s*0(?:px|%)?\s+0(?:px|%)?\s*)*\)/;

const SIGNS: readonly Sign[] = [
  (style) => value(style, 'display') === 'none',
  (style) => /^(?:hidden|collapse)$/.test(value(style, 'visibility')),
  (style) => value(style, 'content-visibility') === 'hidden',
  (style) => isBelow(share(value(style, 'opacity')), LEAST_OPACITY),
  (style) => isBelow(share(/opacity\(([^)]*)\)/.exec(value(style, 'filter'))?.[1] ?? ''), LEAST_OPACITY),
  (style) =>
    isBelow(pixels(value(style, 'font-size')), LEAST_TYPE) ||
    isBelow(pixels(/^\s*(?:[a-z]+\s+)*([\d.]+[a-z%]*)/.exec(value(style, 'font'))?.[1] ?? ''), LEAST_TYPE),
  (style) =>
    isBelow(share(value(style, 'zoom')), LEAST_OPACITY) ||
    /^0(?:\s|$)/.test(value(style, 'scale')) ||
    /scale(?:x|y|3d)?\(\s*0*(?:\.0+)?\s*[,)]/.test(value(style, 'transform')),
  (style) => isTransparent(value(style, 'color')) || isTransparent(value(style, '-webkit-text-fill-color')),
  hasColourOfGround,
  (style) => /^rect\(\s*(?:0|1px|0px)[\s,]/.test(value(style, 'clip')),
  (style) => /^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)/.test(value(style, 'clip-path')),
  (style) => NO_AREA.test(value(style, 'clip-path')),
  (style) =>
    isPositioned(style) &&
    ['left', 'right', 'top', 'bottom'].some((side) => isBelow(pixels(value(style, side)), -FAR_OFF)),
  (style) => ['text-indent', 'margin-left', 'margin-top'].some((name) => isBelow(pixels(value(style, name)), -FAR_OFF)),
  (style) => /translate[^(]*\([^)]*-(?:\d{4,}(?:px)?|[1-9]\d{2,}(?:%|vw|vh|em|rem))/.test(value(style, 'transform')),
  (style) =>
    isCut(style) &&
    ['height', 'max-height', 'width', 'max-width'].some((name) => isBelow(pixels(value(style, name)), LEAST_BOX + 0.1)),
];

export const isUnseen = (style: Declarations): boolean => style.size > 0 && SIGNS.some((sign) => sign(style));

/** Struck out by style, as `<s>` is by its tag. */
export const isStruckOut = (style: Declarations): boolean =>
  /line-through/.test(`${value(style, 'text-decoration')} ${value(style, 'text-decoration-line')}`);

/** Set against the order of its letters: "21" is shown where "12" is written. */
export const isReordered = (style: Declarations): boolean => /override/.test(value(style, 'unicode-bidi'));

export const isRaised = (style: Declarations): boolean => /^(?:super|text-top)$/.test(value(style, 'vertical-align'));

const value = (style: Declarations, name: string) => style.get(name) ?? '';
const isBelow = (number: number | null, limit: number) => number !== null && number < limit;
const isPositioned = (style: Declarations) => /^(?:absolute|fixed|relative)$/.test(value(style, 'position'));
const isCut = (style: Declarations) =>
  /hidden|clip/.test(`${value(style, 'overflow')} ${value(style, 'overflow-y')} ${value(style, 'overflow-x')}`);

function hasColourOfGround(style: Declarations): boolean {
  const colour = value(style, 'color');
  const ground = value(style, 'background-color') || (value(style, 'background').split(/\s/)[0] ?? '');
  return colour !== '' && colour === ground && !/^(?:inherit|initial|unset|currentcolor|var)/.test(colour);
}

const isTransparent = (colour: string) =>
  colour === 'transparent' ||
  (/^(?:rgb|hsl)a?\([^)]*[,/]\s*0*(?:\.0+)?%?\s*\)$/.test(colour) &&
    (colour.match(/[,/]/g) ?? []).length > (colour.includes('/') ? 0 : 2)) ||
  /^#(?:[\da-f]{3}0|[\da-f]{6}00)$/.test(colour);

/** "0.5" or "50%" → 0.5 */
function share(text: string): number | null {
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?(?=%?$)/.exec(text)?.[0];
  return number === undefined ? null : Number(number) / (text.endsWith('%') ? 100 : 1);
}

/** Pixels of a length, relative units at sixteen a letter; null for what is no plain length. */
function pixels(text: string): number | null {
  const [, number, unit = ''] = /^([-+]?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/.exec(text) ?? [];
  if (number === undefined) return null;
  const size = Number(number);
  if (unit === '%') return size === 0 ? 0 : size < 0 ? size * 10 : null;
  return size * ({ em: 16, rem: 16, ex: 8, ch: 8, vw: 12, vh: 8, pt: 1.33, cm: 38, mm: 3.8, in: 96 }[unit] ?? 1);
}
