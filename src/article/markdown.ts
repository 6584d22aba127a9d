/**
 * Markdown into plain text with its blocks. Links keep their words, pictures and markup go; one block a paragraph, a
 * blank line between.
 */
import { type Node, Parser } from 'commonmark';
import { decodeHTML } from 'entities/decode';
import type { ArticleMeta, Block, FoundArticle, LeftOutReason } from './article.ts';
import { readByline } from './byline.ts';
import { readFrontMatter } from './front-matter.ts';
import { settleMarks } from './markdown-marks.ts';
import { InlineMarks } from './inline-marks.ts';
import { readHeader } from './plain-text.ts';
import { canonicalLanguage, webAddress } from './stated.ts';
import { TextBuilder } from './text-builder.ts';

const INLINE_TAG = /^<\/?(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|sub|sup|u|del|s|ins|strike)\b/i;
/** The second line of a table says how its columns are set. */
const RULE_OF_DASHES = 1;
const LEAF = new Set(['paragraph', 'heading', 'code_block', 'html_block']);

export function readMarkdown(source: string): FoundArticle {
  const front = readFrontMatter(source);
  const { text, blocks, leftOut } = plainText(new Parser().parse(settleMarks(source.slice(front.end))));
  const meta = checked(front.meta);
  const first = blocks[0];
  const title = first?.kind === 'heading' && first.start === 0 ? text.slice(0, first.end) : null;
  const header = readHeader(text, title ? (blocks[1]?.start ?? 0) : 0);
  if (title && !header.meta.title) meta.title ??= title;
  return {
    text,
    bodyStart: header.bodyStart,
    blocks,
    ...(leftOut.length > 0 && { leftOut }),
    meta: { ...header.meta, ...meta },
  };
}

/** Front matter is foreign data too: an address or a tag that is none is left out. */
function checked(meta: Partial<Record<keyof ArticleMeta, string>>): Partial<ArticleMeta> {
  const { sourceUrl, language, author, ...rest } = meta;
  const address = sourceUrl ? webAddress.safeParse(sourceUrl) : null;
  const found: Partial<ArticleMeta> = { ...rest };
  if (author) found.author = readByline(author) ?? author;
  if (address?.success) found.sourceUrl = address.data;
  if (language) found.language = canonicalLanguage(language);
  return found;
}

function plainText(document: Node): { text: string; blocks: Block[]; leftOut: LeftOutReason[] } {
  const out = new TextBuilder();
  let marks = new InlineMarks(out, 0);
  /** The row of a table that is read; null outside of tables. */
  let row: number | null = null;
  const walker = document.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (entering && LEAF.has(node.type)) {
      out.open(kindOf(node), node.type === 'heading' ? node.level : null);
      marks = new InlineMarks(out, tildesIn(node));
      row = isTable(node) ? 0 : null;
    }
    if (!entering && LEAF.has(node.type)) out.close();
    if (!entering) continue;
    if (row !== null && node.type === 'softbreak') {
      row += 1;
      if (row > RULE_OF_DASHES) out.lineBreak();
    } else if (row === RULE_OF_DASHES) continue;
    else if (row !== null && node.type === 'text') marks.text(cellsOf(node));
    else if (node.type === 'image') skipChildren(node, walker);
    else inline(node, out, marks);
  }
  return out.finish();
}

/** Marks `~~` in the words of a block. */
function tildesIn(block: Node): number {
  if (block.type !== 'paragraph' && block.type !== 'heading') return 0;
  let count = 0;
  const walker = block.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering && event.node.type === 'text') count += (event.node.literal ?? '').split('~~').length - 1;
  }
  return count;
}

function inline(node: Node, out: TextBuilder, marks: InlineMarks): void {
  const literal = node.literal ?? '';
  if (node.type === 'text') marks.text(literal);
  else if (node.type === 'code') marks.add(literal);
  else if (node.type === 'softbreak') marks.add(' ');
  else if (node.type === 'linebreak') out.lineBreak();
  else if (node.type === 'html_inline' && /^<br\b/i.test(literal)) out.lineBreak();
  else if (node.type === 'html_inline') marks.tag(literal);
  else if (node.type === 'code_block') {
    out.add(literal, 'verbatim');
    out.close();
  } else if (node.type === 'html_block') {
    addHtml(literal, out);
    out.close();
  }
}

/** An HTML block in Markdown is a frame around words or an embed: its words stay, with what its tags say of them. */
function addHtml(html: string, out: TextBuilder): void {
  const marks = new InlineMarks(out, 0);
  html
    .replace(/<(script|style|iframe|figure|picture|video|audio|svg)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .split(/(<[^<>]*>)/)
    .forEach((part) => {
      if (!/^<[^<>]*>$/.test(part)) return marks.add(decodeHTML(part));
      if (!INLINE_TAG.test(part)) marks.add(' ');
      marks.tag(part);
    });
}

function skipChildren(node: Node, walker: ReturnType<Node['walker']>): void {
  walker.resumeAt(node, false);
}

/**
 * The nearest frame names the block: a paragraph in a list item is a list item, a quotation stays one through a list.
 */
function kindOf(node: Node): Block['kind'] {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'code_block') return 'code';
  let kind: Block['kind'] = isTable(node) ? 'table' : 'paragraph';
  for (let frame = node.parent; frame; frame = frame.parent) {
    if (frame.type === 'block_quote') return 'blockquote';
    if (frame.type === 'item') kind = 'list-item';
  }
  return kind;
}

/** A pipe table is a paragraph to CommonMark: its second line is a rule of dashes. */
function isTable(node: Node): boolean {
  const second = node.firstChild?.type === 'text' ? nthLine(node, 1) : '';
  return second.includes('|') && /^[\s|:-]+$/.test(second) && second.includes('--');
}

/** "| a | b |" → "a | b", as the tables of pages are written. */
function cellsOf(node: Node): string {
  const literal = node.literal ?? '';
  const cells = isLineEnd(node.prev) ? literal.replace(/^\s*\|\s*/, '') : literal;
  return isLineEnd(node.next) ? cells.replace(/\s*\|\s*$/, '') : cells;
}

const isLineEnd = (beside: Node | null): boolean => beside === null || beside.type === 'softbreak';

function nthLine(paragraph: Node, wanted: number): string {
  let line = 0;
  let text = '';
  for (let child = paragraph.firstChild; child && line <= wanted; child = child.next) {
    if (child.type === 'softbreak') line += 1;
    else if (line === wanted) text += child.literal ?? '';
  }
  return text;
}
