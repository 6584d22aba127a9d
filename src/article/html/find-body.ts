/**
 * The article's body on a page: Readability's choice, unless a container that the page marks as the article holds far
 * more of it.
 */
import { Readability } from '@mozilla/readability';
import type { Block, LeftOutReason } from '../article.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { removeClutter } from './clutter.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { domText } from './dom-text.ts';

export interface Body {
  text: string;
  blocks: Block[];
  leftOut: LeftOutReason[];
  rule: string;
}

/** How pages mark their article, most precise first. */
const CONTAINERS = [
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .article-content, .article-body, .post-body, .story-body', 'article',
  'main, [role="main"]',
];
/** Readability is overruled only by a container with this many times its words, in prose. */
const FAR_MORE = 1.6;

/** Changes the document: read its metadata before. */
export function findBody(document: DomDocument): Body {
  removeClutter(document);
  const marked = markedBody(document);
  const readable = byReadability(document);
  if (!readable) return marked ?? { text: '', blocks: [], leftOut: [], rule: 'none' };
  return marked && marked.text.length > readable.text.length * FAR_MORE ? marked : readable;
}

/** The text of the most precise container of prose that stands alone; several are a list of articles. */
function markedBody(document: DomDocument): Body | null {
  for (const selector of CONTAINERS) {
    const all = [...document.querySelectorAll(selector)];
    const outer = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    const body = outer.length === 1 && outer[0] ? read(outer[0], selector) : null;
    if (body && isProse(body)) return body;
  }
  return null;
}

/** Readability is typed by the browser's DOM, as linkedom is; `DomDocument` is the part of it that we name. */
function byReadability(document: DomDocument): Body | null {
  try {
    const found = new Readability<DomElement>(document as never, {
      serializer: (node) => node as unknown as DomElement,
      disableJSONLD: true,
    }).parse();
    return found?.content ? read(found.content, 'readability') : null;
  } catch {
    return null; // hostile trees make it recurse too deep; the marked containers remain
  }
}

function read(element: DomElement, rule: string): Body {
  const { text, blocks, leftOut } = domText(element);
  return { ...dropBoilerplate(text, blocks), leftOut, rule };
}

/** Most of its words stand in sentences, not in menus. */
function isProse({ text, blocks }: Body): boolean {
  let prose = 0;
  for (const block of blocks) if (block.end - block.start > 80) prose += block.end - block.start;
  return text.length > 0 && prose > text.length * 0.5;
}
