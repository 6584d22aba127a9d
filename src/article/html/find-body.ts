/** The article's body on a page: Readability's choice, unless a container that the page marks as the article holds far more of it. */
import { Readability } from '@mozilla/readability';
import type { Block } from '../article.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { removeClutter } from './clutter.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { domText } from './dom-text.ts';

export interface Body {
  text: string;
  blocks: Block[];
  rule: string;
}

/** How pages mark their article, most precise first. */
const CONTAINERS = ['[itemprop~="articleBody"]', '.entry-content, .post-content, .article-content, .article-body, .post-body, .story-body', 'article', 'main, [role="main"]', 'body'];
/** Readability is overruled only by a container with this many times its words, in prose. */
const FAR_MORE = 1.6;

/** Changes the document: read its metadata before. */
export function findBody(document: DomDocument): Body {
  removeClutter(document);
  const marked = CONTAINERS.map((selector) => marking(document, selector)).filter((body) => body !== null);
  const readable = byReadability(document);
  const best = marked.find((body) => body.text.length > 0 && isProse(body)) ?? { text: '', blocks: [], rule: 'none' };
  if (!readable) return best;
  return best.text.length > readable.text.length * FAR_MORE && best.rule !== 'body' ? best : readable;
}

/** The text of the one container that a selector marks; several are a list of articles. */
function marking(document: DomDocument, selector: string): Body | null {
  const all = [...document.querySelectorAll(selector)];
  const outer = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  const [only] = outer;
  return only && outer.length === 1 ? read(only, selector) : null;
}

function byReadability(document: DomDocument): Body | null {
  try {
    const found = new Readability<DomElement>(document as never, { serializer: (node) => node as unknown as DomElement, disableJSONLD: true }).parse();
    return found?.content ? read(found.content, 'readability') : null;
  } catch {
    return null; // hostile trees make it recurse too deep; the marked containers remain
  }
}

function read(element: DomElement, rule: string): Body {
  const { text, blocks } = domText(element);
  return { ...dropBoilerplate(text, blocks), rule };
}

/** Most of its words stand in sentences, not in menus. */
function isProse({ text, blocks }: Body): boolean {
  let prose = 0;
  for (const block of blocks) if (block.end - block.start > 80) prose += block.end - block.start;
  return prose > text.length * 0.5;
}
