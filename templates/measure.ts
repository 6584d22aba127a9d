/**
 * How wide a text sets and how many lines it takes, from the advance widths of the bundled faces; classes of width
 * stand in for scripts that are not in the table. An estimate to choose a size by: the real layout has the last word.
 */
import { memo } from '../src/text/memo.ts';
import { pattern, patternOnce } from '../src/pattern.ts';
import advances from './advances.json';

export interface Face {
  family: 'Newsreader' | 'Inter';
  weight: 400 | 500 | 600 | 700;
  italic: boolean;
}

const COLUMN = new Map(Array.from(advances.characters, (char, index) => [char, index] as const));
const TABLES: Record<string, number[]> = advances.faces;

const FULL_WIDTH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Made by the first text that has a letter of no table. */
const BY_SCRIPT: [script: () => RegExp, width: number][] = [
  [() => EMOJI, 1.25],
  [() => FULL_WIDTH, 1],
  [patternOnce('u', String.raw`\p{sc=Hangul}`), 0.95],
  [patternOnce('u', String.raw`\p{sc=Arabic}`), 0.47],
  [patternOnce('u', String.raw`\p{sc=Hebrew}`), 0.56],
  [patternOnce('u', String.raw`\p{sc=Thai}`), 0.62],
  [patternOnce('u', String.raw`[\p{sc=Devanagari}\p{sc=Bengali}]`), 0.66],
  [patternOnce('u', String.raw`[\p{sc=Gujarati}\p{sc=Gurmukhi}]`), 0.66],
  [
    patternOnce(
      'u',
      String.raw`[\p{sc=Telugu}\p{sc=Kannada}\p{sc=Khmer}`,
      String.raw`\p{sc=Sinhala}\p{sc=Myanmar}\p{sc=Ethiopic}]`,
    ),
    0.85,
  ],
  [patternOnce('u', String.raw`\p{sc=Lao}`), 0.62],
  [patternOnce('u', String.raw`[\p{sc=Tamil}\p{sc=Malayalam}]`), 0.95],
  [patternOnce('u', String.raw`[\p{sc=Cyrillic}\p{sc=Greek}]`), 0.58],
];

/** Width of one character in ems. */
function advance(char: string, table: number[]): number {
  const direct = COLUMN.get(char) ?? COLUMN.get(char.normalize('NFD').charAt(0));
  if (direct !== undefined) return (table[direct] ?? 500) / 1000;
  if (NO_WIDTH.test(char)) return 0;
  const width = BY_SCRIPT.find(([script]) => script().test(char))?.[1] ?? 0.65;
  return /\p{Lu}/u.test(char) ? width * 1.22 : width;
}

/** Width in pixels on one line. `tracking` in ems. */
export function textWidth(text: string, face: Face, size: number, tracking = 0): number {
  return ems(text, tableOf(face), tracking) * size;
}

/** A card tries a dozen sizes of type, and the widths in ems are the same in all. */
const REMEMBERED = 200;

function tableOf({ family, weight, italic }: Face): string {
  const name = `${family.toLowerCase()} ${weight}`;
  return italic && `${name} italic` in TABLES ? `${name} italic` : name;
}

const ems = memo(REMEMBERED, emsOf);

function emsOf(text: string, face: string, tracking: number): number {
  const table = TABLES[face] ?? [];
  let sum = 0;
  for (const char of text) sum += advance(char, table) + tracking;
  return sum;
}

/** What a line may break between: words, and the characters of scripts that are set without spaces. */
const PIECE = pattern(
  'gu',
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60]|\u200b|`,
  String.raw`[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u200b ]+?(?:[-–—](?=\p{L})|`,
  String.raw`(?=[ \p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u200b]|$))| +`,
);

/** The same where zero-width spaces say between which phrases Japanese breaks. */
const PHRASE = /\u200b|[^\u200b ]+| +/gu;
const JAPANESE = patternOnce('u', String.raw`[\p{sc=Hiragana}\p{sc=Katakana}]`);
const isPhrased = (text: string): boolean => text.includes('\u200b') && JAPANESE().test(text);

/** Without a zero-width space or a letter of scripts that are set without spaces: lines break at spaces and dashes. */
const SPACED = /^[\0-\u200a\u200c-\u2e7f]*$/;
const SPACE = ' '.charCodeAt(0);
const DASHES: ReadonlySet<string> = new Set('-–—');
const LETTER = patternOnce('u', String.raw`\p{L}`);

/** What PIECE finds in a spaced text: runs of spaces, and words, parted behind a dash that a letter follows. */
function* spacedPieces(text: string): Generator<string> {
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const isSpace = text.charCodeAt(from) === SPACE;
    const ends = at === text.length || (text.charCodeAt(at) === SPACE) !== isSpace || isBehindDash(text, from, at);
    if (!ends) continue;
    yield text.slice(from, at);
    from = at;
  }
}

/** A dash that begins a word is no end of it. */
const isBehindDash = (text: string, from: number, at: number): boolean =>
  at - 1 > from && DASHES.has(text.charAt(at - 1)) && LETTER().test(text.charAt(at));

function piecesOf(text: string): Iterable<string> {
  if (SPACED.test(text)) return spacedPieces(text);
  return Array.from(text.matchAll(isPhrased(text) ? PHRASE : PIECE), ([piece]) => piece);
}

interface Piece { ems: number; isSpace: boolean }

const pieces = memo(REMEMBERED, (text: string, face: string, tracking: number): Piece[] =>
  Array.from(piecesOf(text), (piece) => ({ ems: emsOf(piece, face, tracking), isSpace: piece.startsWith(' ') })));

export interface Setting {
  lines: number;
  /** A word is wider than the column and would be torn. */
  torn: boolean;
  /** Pixels of the widest word. */
  widest: number;
}

/** Room that kerning and rounding may take of a line. */
const SLACK = 0.985;

/** Greedy setting in a column `width` wide; `indent` shortens (or, negative, lengthens) the first line. */
export function setLines(text: string, face: Face, size: number, width: number, tracking = 0, indent = 0): Setting {
  const room = width * SLACK;
  let lines = 1;
  let used = indent;
  let torn = false;
  let widest = 0;
  for (const piece of pieces(text, tableOf(face), tracking)) {
    const wide = piece.ems * size;
    if (piece.isSpace) {
      used += wide;
      continue;
    }
    widest = Math.max(widest, wide);
    if (used + wide > room && used > 0) {
      lines += 1;
      used = 0;
    }
    if (wide > room) {
      torn = true;
      lines += Math.floor(wide / room);
      used = wide % room;
    } else used += wide;
  }
  return { lines, torn, widest };
}
