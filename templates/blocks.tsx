/** The few things a card is built of, each knowing its height before it is drawn: text, columns, rows, rules, space. */
import type { JSXNode } from 'satori/jsx';
import { patternOnce } from '../src/pattern.ts';
import { bindPairs } from './bind-pairs.ts';
import { boundWords } from './bound-words.ts';
import { breakable, wordBreakFor } from './line-breaks.ts';
import { setLines, textWidth, type Face, type Setting } from './measure.ts';
import { partTornWords } from './torn-words.ts';

export interface Block {
  width: number;
  /** Estimated from the advance widths of the faces. */
  height: number;
  /** A word in it would have to be torn apart. */
  torn: boolean;
  /** Made when it is asked for: most blocks are only tried. */
  node: JSXNode;
}

/** A torn block is mostly passed over for one in smaller type: its height, too, is made when it is asked for. */
function blockOf(width: number, torn: boolean, height: () => number, node: () => JSXNode): Block {
  const known = torn ? null : height();
  return {
    width,
    torn,
    get height() {
      return known ?? height();
    },
    get node() {
      return node();
    },
  };
}

export interface TextStyle {
  face: Face;
  size: number;
  leading: number;
  color: string;
  tracking?: number;
  align?: 'start' | 'center' | 'end';
  /** Even lines: for headlines and quotations. */
  balance?: boolean;
  /** What hangs out of the column before the first line, in pixels. */
  hang?: number;
}

/** Scripts whose marks stand above and below the line need more of it. */
const INDIC =
  '\\p{sc=Devanagari}\\p{sc=Bengali}\\p{sc=Tamil}\\p{sc=Telugu}\\p{sc=Kannada}\\p{sc=Malayalam}\\p{sc=Gujarati}' +
  '\\p{sc=Gurmukhi}\\p{sc=Sinhala}';
const UNSPACED = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Latin, Greek, Cyrillic and the signs beside them: none of the scripts below, and most cards need no more. */
const WESTERN = /^[\0-\u052f\u1e00-\u2bff]*$/;
const DEEP = patternOnce('u', `[\\p{sc=Arabic}${INDIC}${UNSPACED}]`);
const CJK = patternOnce('u', '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]');

/** Scripts without italics are not slanted by force. */
const NO_ITALICS = patternOnce(
  'u',
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Arabic}\\p{sc=Hebrew}' +
    `\\p{sc=Georgian}\\p{sc=Armenian}\\p{sc=Ethiopic}${INDIC}${UNSPACED}]`,
);
/** A word wider than this share of the column would be torn where lines are balanced. */
const BALANCED = 0.6;
/**
 * Words that stand together take no more of the column, for the line before them would be a gap; evened lines are
 * evened only where no word is wider than BALANCED.
 */
const BOUND = { even: { last: 0.58, counted: 0.75 }, ragged: { last: 0.7, counted: 0.75 } };
/** So many lines look even as they are. */
const LONG_TEXT = 12;
/** Estimates may be short by this much: a part of a word with its hyphen must not be torn again. */
const SURE = 0.94;

function upright(content: string, face: Face): Face {
  return face.italic && !WESTERN.test(content) && NO_ITALICS().test(content) ? { ...face, italic: false } : face;
}

function leadingFor(text: string, leading: number): number {
  if (WESTERN.test(text)) return leading;
  if (DEEP().test(text)) return Math.max(leading, 1.5);
  return CJK().test(text) ? Math.max(leading, 1.35) : leading;
}

export function text(words: string, style: TextStyle, width: number): Block {
  const face = upright(words, style.face);
  const leading = leadingFor(words, style.leading);
  const box = { ...style, face, leading, width };
  const { whole, free } = pairedIn(box, words);
  let made: SetText | undefined;
  const set = (): SetText => (made ??= free.torn ? partedIn(box, whole) : boundIn(box, whole, free));
  return blockOf(width, free.torn, () => set().lines * leading * style.size, () => nodeOf(box, set()));
}

/** Text of a style in a column, `width` wide. */
interface Box extends TextStyle { width: number }
type SetText = Setting & { content: string };

function nodeOf(box: Box, { content, torn, lines, widest }: SetText): JSXNode {
  const { width, align = 'start', balance = false, hang = 0 } = box;
  const balanced = balance && lines > 1 && lines < LONG_TEXT && widest < width * BALANCED;
  const set = {
    width,
    ...setting(content, box),
    ...(align !== 'start' && { textAlign: align }),
    ...(hang !== 0 && { textIndent: -hang }),
    ...(balanced && { textWrap: 'balance' }),
    wordBreak: wordBreakFor(content, torn),
  };
  return <div style={set}>{content}</div>;
}

/** With its pairs bound, unless one is wider than the column: then it breaks like other words. */
function pairedIn(box: Box, words: string): { whole: string; free: Setting } {
  const plain = breakable(words);
  const paired = bindPairs(plain);
  const free = setIn(box, paired);
  if (!free.torn || paired === plain) return { whole: paired, free };
  return { whole: plain, free: setIn(box, plain) };
}

const setIn = ({ face, size, width, tracking = 0, hang = 0 }: Box, content: string): Setting =>
  setLines(content, face, size, width, tracking, -hang);

/** How much of the column words take. */
const shareIn = ({ face, size, width, tracking = 0 }: Box) => (part: string): number =>
  textWidth(part, face, size, tracking) / width;

/** The text with each word parted that is wider than the column. */
function partedIn(box: Box, whole: string): SetText {
  const share = shareIn(box);
  const content = partTornWords(whole, (part) => share(part) < SURE);
  return { ...setIn(box, content), content, torn: true };
}

/** The text with what stands together on a line bound. */
function boundIn(box: Box, whole: string, free: Setting): SetText {
  if (free.lines === 1 || !WESTERN.test(whole)) return { ...free, content: whole };
  const room = box.balance ? BOUND.even : BOUND.ragged;
  // the last two words are not worth one more line, a number and its noun are
  for (const { last, more } of [{ last: room.last, more: 0 }, { last: 0, more: 1 }]) {
    const content = boundWords(whole, shareIn(box), { ...room, last });
    const bound = content === whole ? free : setIn(box, content);
    if (bound.lines <= free.lines + more) return { ...bound, content };
  }
  return { ...free, content: whole };
}

/** What a text is set in, where it is not so anyway: satori takes as long over a default as over anything else. */
function setting(
  content: string,
  { face, size, leading, color, tracking = 0 }: TextStyle,
): Record<string, string | number> {
  const joins = !WESTERN.test(content) && CONNECTED().test(content);
  return {
    fontFamily: face.family,
    fontWeight: face.weight,
    ...(face.italic && { fontStyle: 'italic' }),
    fontSize: size,
    lineHeight: leading,
    ...(tracking !== 0 && !joins && { letterSpacing: tracking * size }),
    ...(joins && { fontFeatureSettings: 'normal' }),
    color,
    flexShrink: 0,
  };
}

/** Letters that join must not be spaced. */
const CONNECTED = patternOnce('u', `[\\p{sc=Arabic}${INDIC}\\p{sc=Khmer}\\p{sc=Myanmar}]`);

/** Text on one line, as wide as it is. */
export function line(content: string, style: TextStyle): Block {
  const { size, tracking = 0 } = style;
  const face = upright(content, style.face);
  const leading = leadingFor(content, style.leading);
  const width = textWidth(content, face, size, tracking);
  const node = (): JSXNode => (
    <div style={{ ...setting(content, { ...style, face, leading }), height: leading * size, whiteSpace: 'nowrap' }}>
      {content}
    </div>
  );
  return blockOf(width, false, () => leading * size, node);
}

export function rule(width: number, thickness: number, color: string): Block {
  return {
    width,
    height: thickness,
    torn: false,
    node: <div style={{ width, height: thickness, background: color, flexShrink: 0 }} />,
  };
}

/** One under the other, `gap` apart. */
export function column(blocks: Block[], gap = 0, align: 'start' | 'center' = 'start'): Block {
  const [only, ...more] = blocks;
  if (only && more.length === 0 && align === 'start') return only;
  const width = Math.max(0, ...blocks.map((block) => block.width));
  const height = () => blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  const alignItems = align === 'center' ? 'center' : 'flex-start';
  const node = (): JSXNode => (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems, gap, flexShrink: 0 }}>
      {blocks.map((block) => block.node)}
    </div>
  );
  return blockOf(width, blocks.some(({ torn }) => torn), height, node);
}

/** Side by side, each in its own width, `gap` apart. */
export function row(
  blocks: Block[],
  gap = 0,
  align: 'flex-start' | 'center' | 'baseline' | 'stretch' = 'flex-start',
): Block {
  const [only, ...more] = blocks;
  if (only && more.length === 0 && align !== 'stretch') return only;
  const width = blocks.reduce((sum, block) => sum + block.width, 0) + gap * Math.max(0, blocks.length - 1);
  const height = () => Math.max(0, ...blocks.map((block) => block.height));
  const node = (): JSXNode => (
    <div style={{ display: 'flex', alignItems: align, gap, flexShrink: 0 }}>{blocks.map((block) => block.node)}</div>
  );
  return blockOf(width, blocks.some(({ torn }) => torn), height, node);
}
