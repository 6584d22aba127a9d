/**
 * Takes satori's SVG with `<text>` apart: the runs of text, and the picture without them. Whatever it does not
 * know (a clip, a filter, a transform, an ink that is no plain colour) it refuses, and the card is drawn the plain way.
 */

export interface TextRun {
  text: string;
  /** Where the first glyph's origin stands. */
  x: number;
  baseline: number;
  size: number;
  weight: number;
  italic: boolean;
  /** Names of faces in the order in which they are tried, in lower case. */
  families: string[];
  letterSpacing: number;
  /** 0xRRGGBB. */
  ink: number;
}

interface SplitSvg {
  runs: TextRun[];
  /** The SVG without its text. */
  frame: string;
}

type Word = TextRun & { right: number };
/** What the words of a paragraph share. */
type Setting = Omit<TextRun, 'text' | 'x' | 'baseline'>;

/** Place first, as satori writes it; then what its paragraph is set in, the same for every word. */
const TEXT = /<text x="([^"]*)" y="([^"]*)" width="([^"]*)" height="[^"]*"([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const KNOWN = new Set(['font-weight', 'font-style', 'font-size', 'font-family', 'letter-spacing', 'fill']);
const UNUSED_LIMIT = /<(mask|clipPath) [^>]*>(?:<rect [^>]*\/>)*<\/\1>/g;

export function splitSvg(svg: string): SplitSvg | null {
  if (svg.includes('<g ') || svg.includes('<g>')) return null;
  const paragraphs: Word[][] = [];
  const settings = new Map<string, Setting | null>();
  let frame = '';
  let end = 0;
  for (const { 0: element, 1: x, 2: y, 3: width, 4: attributes = '', 5: content = '', index } of svg.matchAll(TEXT)) {
    const known = settings.get(attributes);
    const setting = known === undefined ? readSetting(attributes) : known;
    if (!setting) return null;
    settings.set(attributes, setting);
    if (index !== end || paragraphs.length === 0) paragraphs.push([]);
    paragraphs
      .at(-1)
      ?.push({
        ...setting,
        text: unescape(content),
        x: Number(x),
        right: Number(x) + Number(width),
        baseline: Number(y),
      });
    frame += svg.slice(end, index);
    end = index + element.length;
  }
  frame += svg.slice(end);
  if (frame.includes('<text')) return null;
  return { runs: paragraphs.flatMap(runsOf), frame };
}

/** Masks and clips that nothing refers to, as satori writes one for every box. */
export function withoutUnusedLimits(frame: string): string {
  return frame.includes('url(#') ? frame : frame.replace(UNUSED_LIMIT, '');
}

function readSetting(attributes: string): Setting | null {
  const at = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) at.set(name, value);
  const ink = parseInk(at.get('fill'));
  if (ink === null || [...at.keys()].some((name) => !KNOWN.has(name))) return null;
  const weight = at.get('font-weight') ?? '400';
  return {
    size: Number(at.get('font-size') ?? 0),
    weight: weight === 'normal' ? 400 : weight === 'bold' ? 700 : Number(weight),
    italic: at.get('font-style') === 'italic',
    families: unescape(at.get('font-family') ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim().replaceAll(/["']/g, '')),
    letterSpacing: Number(at.get('letter-spacing') ?? 0),
    ink,
  };
}

/**
 * With `<text>` satori sets each piece of a word by itself; when it draws paths, a word is one run with its marks and
 * the space after it, and in a paragraph of several lines, or one not set from the left (whose first word stands
 * between pixels), it
 * begins on a whole pixel.
 */
function runsOf(paragraph: Word[]): TextRun[] {
  const rounded = new Set(paragraph.map((word) => word.baseline)).size > 1 || !Number.isInteger(paragraph[0]?.x);
  const runs: Word[] = [];
  for (const word of paragraph) {
    const run = runs.at(-1);
    if (run && continues(run, word)) {
      run.text += word.text;
      run.right = word.right;
    } else runs.push({ ...word, x: rounded ? Math.round(word.x) : word.x });
  }
  return runs.filter((run) => run.text.trim() !== '');
}

/** Of pixels, as satori writes them. */
const ROUNDING = 0.01;

function continues(run: Word, word: Word): boolean {
  if (/\s$/.test(run.text) || run.baseline !== word.baseline) return false;
  return Math.abs(run.right - word.x) < ROUNDING;
}

const NAMED: Record<string, string> = { black: '#000000', white: '#ffffff' };

const INK = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i;
/** "#abc" is "#aabbcc". */
const SHORT_HEX = 3;

/** A plain, opaque colour as 0xRRGGBB. */
export function parseInk(value: string | undefined): number | null {
  const hex = INK.exec(NAMED[value ?? ''] ?? value ?? '')?.[1];
  if (!hex) return null;
  return Number.parseInt(hex.length === SHORT_HEX ? hex.replaceAll(/./g, '$&$&') : hex, 16);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const unescape = (text: string): string =>
  !text.includes('&') ? text : text.replaceAll(/&([#\w]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
