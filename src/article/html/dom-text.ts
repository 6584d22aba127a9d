/** A DOM subtree into plain text with blocks: what a browser sets on its own line stands in a block of its own. */
import { type Block, LEFT_OUT_REASONS, type LeftOutReason } from '../article.ts';
import { TextBuilder } from '../text-builder.ts';
import { LEFT_OUT } from './visible/settle-markup.ts';
import { type DomElement, type DomNode, isElement, tagSet, TEXT } from './dom.ts';

const BLOCKS = tagSet(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td ' +
  'tfoot th thead tr ul caption',
);
const SILENT = tagSet(
  'script style noscript template svg math canvas iframe object embed audio video img picture source track map area ' +
  'input select option textarea button datalist meter progress head title link meta base rp rt nav dialog',
);
const HEADING = /^h[1-6]$/;

export function domText(root: DomElement): { text: string; blocks: Block[]; leftOut: LeftOutReason[] } {
  const out = new TextBuilder();
  walk(root, 'paragraph', out);
  return out.finish();
}

/** `kind`: what a paragraph is here, by the frames around it. Depth is bounded by the parser, so recursion is safe. */
function walk(node: DomNode, kind: Block['kind'], out: TextBuilder): void {
  if (node.nodeType === TEXT) return out.add(node.textContent ?? '');
  if (!isElement(node) || SILENT.has(node.localName) || isHidden(node)) return;
  const marked = node.getAttribute(LEFT_OUT);
  if (marked) for (const reason of LEFT_OUT_REASONS) if (marked.includes(reason)) out.leaveOut(reason);
  const name = node.localName;
  if (name === 'br') return lineBreak(node, kind, out);
  if (name === 'table' && isDataTable(node)) return table(node, out);
  if (name === 'pre') {
    out.open('code');
    out.add(node.textContent ?? '', 'verbatim');
    return out.open(kind);
  }
  const inner = kindOf(name, kind);
  if (!BLOCKS.has(name)) return children(node, kind, out);
  out.open(inner, HEADING.test(name) ? Number(name.slice(1)) : null);
  children(node, inner, out);
  out.open(kind);
}

function children(node: DomElement, kind: Block['kind'], out: TextBuilder): void {
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, kind, out);
}

function kindOf(name: string, around: Block['kind']): Block['kind'] {
  if (HEADING.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'blockquote') return 'blockquote';
  if ((name === 'li' || name === 'dd' || name === 'dt') && around === 'paragraph') return 'list-item';
  return around;
}

/** One line break is a line of the paragraph, two are how old pages write a new paragraph. */
function lineBreak(node: DomElement, kind: Block['kind'], out: TextBuilder): void {
  let next = node.nextSibling;
  while (next && next.nodeType === TEXT && !/\S/.test(next.textContent ?? '')) next = next.nextSibling;
  if (next && isElement(next) && next.localName === 'br') out.open(kind);
  else out.lineBreak();
}

export function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** A table of data, not one that only arranges the page: its cells hold no paragraphs and no tables. */
function isDataTable(element: DomElement): boolean {
  return (
    element.querySelector('td p + p, td div div, table, td ul, td h1, td h2') === null &&
    element.querySelectorAll('tr').length > 1
  );
}

function table(element: DomElement, out: TextBuilder): void {
  const caption = element.querySelector('caption');
  if (caption) walk(caption, 'caption', out);
  out.open('table');
  for (const row of element.querySelectorAll('tr')) {
    const cells = [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
    if (cells.length) out.add(cells.join(' | '));
    out.lineBreak();
  }
  out.open('paragraph');
}
