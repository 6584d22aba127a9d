/**
 * The article's body on a page: Readability's choice, unless a container that the page marks as the article holds far
 * more of it.
 */
import { Readability } from '@mozilla/readability';
import { MAX_STATED_LENGTH } from '../../limits.ts';
import type { Block, LeftOutReason } from '../article.ts';
import { dropBoilerplate, onlyBlocks } from './boilerplate.ts';
import { type Claim, claimedBlocks, fitOf, holderOf } from './claimed-body.ts';
import { removeClutter } from './clutter.ts';
import { freeLinkedSentences } from './linked-sentences.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { domText } from './dom-text.ts';
import { removeNextArticles } from './next-article.ts';

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
/** Characters of a paragraph that holds a sentence. */
const SENTENCE = 60;
/** What the structured data finds in clutter must fit it better by more than a few words. */
const MORE = 1.05;

/** Changes the document: read its metadata before. `claim`: what structured data gives as the body, if it does. */
export function findBody(document: DomDocument, claim: Claim | null = null): Body {
  removeNextArticles(document);
  const holder = claim && holderOf(claim, document);
  // Before clutter is taken off: what the page itself calls its article is none.
  const held = claim && holder ? claimed(read(holder, 'claimed'), claim) : null;
  freeLinkedSentences(document);
  removeClutter(document);
  const found = chooseBody(document);
  const body = claim ? claimed(found, claim) : found;
  return claim && held && fitOf(held, claim) > fitOf(body, claim) * MORE ? held : body;
}

function chooseBody(document: DomDocument): Body {
  const marked = markedBody(document);
  const dense = densestBody(document);
  const readable = byReadability(document);
  const most = (readable?.text.length ?? 0) * FAR_MORE;
  const other = [marked, dense].find((body) => body && body.text.length > most);
  return other ?? readable ?? { text: '', blocks: [], leftOut: [], rule: 'none' };
}

/** The element in which most letters of paragraphs stand, right in it or one level down, as in live blogs. */
function densestBody(document: DomDocument): Body | null {
  const letters = new Map<DomElement, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < SENTENCE) continue;
    const parent = paragraph.parentElement;
    for (const frame of [parent, parent?.parentElement])
      if (frame) letters.set(frame, (letters.get(frame) ?? 0) + (frame === parent ? length : length / 2));
  }
  const [densest] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const body = densest ? read(densest, 'densest') : null;
  return body && isProse(body) ? body : null;
}

function claimed(body: Body, claim: Claim): Body {
  return { ...body, ...onlyBlocks(body, claimedBlocks(body, claim)) };
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

/**
 * Readability asks of every word of a heading whether it stands in the title, or in the heading itself: 625 million
 * times, of 25,000 words. What is too long for a title is a paragraph.
 */
function dropEndlessTitles(document: DomDocument): void {
  const isEndless = (text: string | null): boolean => (text?.length ?? 0) > MAX_STATED_LENGTH;
  for (const meta of [...document.querySelectorAll('meta[content]')])
    if (isEndless(meta.getAttribute('content'))) meta.remove();
  for (const title of [...document.querySelectorAll('title, h1, h2')]) {
    if (!isEndless(title.textContent)) continue;
    const paragraph = document.createElement('p');
    for (const node of [...title.childNodes]) paragraph.appendChild(node);
    if (title.localName === 'title') title.remove();
    else title.replaceWith(paragraph);
  }
}

/** Readability is typed by the browser's DOM, as linkedom is; `DomDocument` is the part of it that we name. */
function byReadability(document: DomDocument): Body | null {
  dropEndlessTitles(document);
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

/** Fewer sentences of that length are teasers, notices and the imprint. */
const FEWEST_SENTENCES = 4;
const LONG_SENTENCE = 100;

/** The long paragraphs of a page whose frames and names tell nothing; null where it has but a few. */
export function findSentences(document: DomDocument): Body | null {
  const whole = document.body ? read(document.body, 'sentences') : null;
  const sentences = whole?.blocks.filter(
    ({ start, end }) => end - start >= LONG_SENTENCE && /[.!?…。]["'”’»)]*$/.test(whole.text.slice(start, end)),
  );
  if (!whole || !sentences || sentences.length < FEWEST_SENTENCES) return null;
  return { ...whole, ...onlyBlocks(whole, sentences) };
}

/** What is longer than this is no item of a menu. */
const LONGEST_ITEM = 80;

/** Most of its words stand in sentences, not in menus. */
function isProse({ text, blocks }: Body): boolean {
  let prose = 0;
  for (const block of blocks) if (block.end - block.start > LONGEST_ITEM) prose += block.end - block.start;
  return text.length > 0 && prose > text.length * 0.5;
}
