/** Text into paragraphs: the blocks that a parser knows, else blank lines, else lines that are not hard-wrapped. */
import type { Article, Block } from '../article/article.ts';
import { BULLET } from './bullets.ts';
import type { ParagraphKind, Span } from './document.ts';

interface RawParagraph extends Span {
  kind: ParagraphKind;
}

const FROM_BLOCK = {
  paragraph: 'text',
  heading: 'heading',
  'list-item': 'list-item',
  blockquote: 'blockquote',
  caption: 'boilerplate',
  table: 'boilerplate',
  code: 'boilerplate',
} as const satisfies Record<Block['kind'], ParagraphKind>;

/** What a line that is not wrapped ends with. */
const LINE_END = /[.!?:”"»“«‘…。！？：」』؟।]\s*$/;
/** Longest line that an editor with fixed columns leaves behind. */
const WRAP_COLUMNS = 100;
const HEADING_WORDS = 14;

export function splitParagraphs(article: Pick<Article, 'text' | 'bodyStart' | 'blocks'>): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  for (const chunk of chunks(article.text, article.bodyStart)) {
    const block = blockAt(article.blocks, chunk);
    for (const part of block ? [chunk] : lines(article.text, chunk)) {
      paragraphs.push({
        ...part,
        kind: block ? FROM_BLOCK[block.kind] : kindOf(article.text.slice(part.start, part.end)),
      });
    }
  }
  return paragraphs;
}

/** Runs of text between blank lines. */
function chunks(text: string, from: number): Span[] {
  const found: Span[] = [];
  const blank = /\n[^\S\n]*\n\s*|\u2029+/g;
  blank.lastIndex = from;
  let start = from;
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  found.push({ start, end: text.length });
  return found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** A chunk's lines, each a paragraph of its own, unless they are one paragraph wrapped at a fixed column. */
function lines(text: string, chunk: Span): Span[] {
  const found: Span[] = [];
  let start = chunk.start;
  for (let i = text.indexOf('\n', start); i >= 0 && i < chunk.end; i = text.indexOf('\n', start)) {
    found.push({ start, end: i });
    start = i + 1;
  }
  if (found.length === 0) return [chunk];
  found.push({ start, end: chunk.end });
  return isHardWrapped(text, found)
    ? [chunk]
    : found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

function isHardWrapped(text: string, found: Span[]): boolean {
  const inner = found.slice(0, -1);
  const longest = found.reduce((most, l) => Math.max(most, l.end - l.start), 0);
  if (longest > WRAP_COLUMNS) return false;
  const runOn = inner.filter(
    (l) =>
      l.end - l.start > longest * 0.6 && !LINE_END.test(text.slice(Math.max(l.start, l.end - 3), l.end)),
  );
  return runOn.length >= inner.length * 0.6;
}

const LONGEST_HEADING = 140;
/** A single mark may be an owner's ("For the players’"): it closes speech behind a stop. */
const ENDS_LIKE_TEXT = /[.!?…:;,”"»›“«‘)。！？：；、，」』）؟।]$|[.!?…,]['’]$/;
const LISTED = new RegExp(String.raw`^(?:${BULLET}|\d{1,2}[.)])\s+\S`);

function kindOf(text: string): ParagraphKind {
  if (LISTED.test(text)) return 'list-item';
  if (/[”"»’]\s?[—–-]{1,2}\s?\p{Lu}/u.test(text)) return 'text'; // “…” — Name
  if (text.length > LONGEST_HEADING || ENDS_LIKE_TEXT.test(text)) return 'text';
  return text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS ? 'heading' : 'text';
}

function blockAt(blocks: Block[], span: Span): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (block.end <= span.start) low = middle + 1;
    else if (block.start >= span.end) high = middle - 1;
    else return block;
  }
  return undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
