/** A page as the metadata rules see it: its tree, its structured data, its address. */
import { folded } from '../folded.ts';
import { withoutControls } from '../clean-text.ts';
import { isElement, TEXT, type DomDocument, type DomElement, type DomNode } from '../html/dom.ts';
import { isArticle, readJsonLd, textOf, type Thing } from './json-ld.ts';

export interface Page {
  document: DomDocument;
  /** Everything that JSON-LD describes, flat; articles apart. */
  things: Thing[];
  articles: Thing[];
  /**
   * Every element, in the order of the page; those in lists of other articles, in comments and in the page's frame
   * apart.
   */
  elements: DomElement[];
  asides: ReadonlySet<DomElement>;
  /** Contents of `<meta>` by lower-case name, property or itemprop, in the order of the page. */
  metas: ReadonlyMap<string, string>;
  /** All contents of `<meta name="author">`, each once. */
  authorMetas: string[];
  /** Where the page was found, if known. */
  address: URL | null;
  /** Later dates are none of the article's. */
  now: Date | null;
}

/** One way of reading one field. Rules stand in a list, strongest evidence first; the first value that passes wins. */
export interface MetaRule {
  name: string;
  read: (page: Page) => string | null | undefined;
}

export interface Hit {
  value: string;
  rule: string;
}

export function openPage(document: DomDocument, address: string | null, now: Date | null): Page {
  const things = readJsonLd(document);
  const url = address && URL.canParse(address) ? new URL(address) : null;
  const elements = [...document.querySelectorAll('*')];
  const others = otherArticles(things.filter(isArticle), document);
  const ownThings = things.filter((thing) => !others.has(thing));
  return {
    document,
    things: ownThings,
    articles: ownThings.filter(isArticle),
    elements,
    asides: findAsides(elements),
    metas: readMetas(elements),
    authorMetas: readAuthorMetas(elements),
    address: url,
    now,
  };
}

/** Of several articles that a page describes, those with another headline, where one has the page's own. */
function otherArticles(articles: Thing[], document: DomDocument): Set<Thing> {
  const titles = [...document.querySelectorAll('h1, title, meta[property="og:title"]')]
    .slice(0, 20)
    .map((element) => folded(element.getAttribute('content') ?? lineOf(element)));
  const isOwn = (thing: Thing) => {
    const headline = folded(textOf(thing.headline) ?? '');
    return (
      headline !== '' &&
      titles.some((title) => title !== '' && (title.startsWith(headline) || headline.startsWith(title)))
    );
  };
  const own = new Set(articles.filter(isOwn));
  return new Set(own.size === 0 ? [] : articles.filter((thing) => !own.has(thing) && textOf(thing.headline) !== null));
}

/** The first rule whose value `clean` accepts. */
export function firstHit(
  rules: readonly MetaRule[],
  page: Page,
  clean: (raw: string, page: Page) => string | null,
): Hit | null {
  for (const rule of rules) {
    const raw = rule.read(page);
    const value = raw ? clean(withoutControls(raw).trim(), page) : null;
    if (value) return { value, rule: rule.name };
  }
  return null;
}

/** Content of the first non-empty `<meta>` with one of these (lower-case) names, in the order of the names. */
export function metaContent({ metas }: Page, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas.get(name);
    if (content) return content;
  }
  return null;
}

function readMetas(elements: DomElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const content = element.localName === 'meta' ? element.getAttribute('content')?.trim() : '';
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function readAuthorMetas(elements: DomElement[]): string[] {
  const metas = elements.filter(
    (element) => element.localName === 'meta' && /^author$/i.test(element.getAttribute('name') ?? ''),
  );
  return [...new Set(metas.map((meta) => meta.getAttribute('content')?.trim() ?? '').filter(Boolean))].slice(0, 20);
}

/** An element's words on one line: the first of them, where more than `enough` characters are of no use. */
export function lineOf(element: DomElement | null | undefined, enough = Infinity): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (!element || enough === Infinity) return oneLine(element?.textContent ?? '');
  let line = '';
  for (const text of textsIn(element)) {
    line = `${line}${text}`.replace(/\s+/g, ' ');
    if (line.length > enough + 1) break; // white space at both ends is trimmed yet
  }
  return line.trim();
}

/**
 * The pieces of text in an element, in order; read one by one, since a page may nest its whole text a hundred deep, and
 * without a call for each level, since it may nest one word 5,000 deep.
 */
function* textsIn(element: DomNode): Generator<string> {
  let node = element.firstChild;
  while (node) {
    if (node.nodeType === TEXT) yield node.textContent ?? '';
    node = (isElement(node) ? node.firstChild : null) ?? nextAfter(node, element);
  }
}

/** What stands behind a node and all that is in it, within the element. */
function nextAfter(node: DomNode, element: DomNode): DomNode | null {
  let at: DomNode | null = node;
  while (at && at !== element) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Elements with such a class or id, in the order of the page, that speak about this article. */
export function named(page: Page, pattern: RegExp): DomElement[] {
  return page.elements.filter(
    (element) => !page.asides.has(element) && pattern.test(`${element.className} ${element.id}`),
  );
}

const ASIDE_TAG = new Set(['nav', 'aside', 'footer']);
const ASIDE_NAME = /related|recommend|comment|sidebar|latest|popular|carousel|teaser|most-read|trending/i;

/** What stands around the headline is no aside, whatever it is called: `<body class="no-sidebar comments-open">`. */
function findAsides(elements: DomElement[]): Set<DomElement> {
  const around = new Set<DomElement>();
  for (const heading of elements.filter((element) => element.localName === 'h1')) {
    for (let at: DomElement | null = heading; at && !around.has(at); at = at.parentElement) around.add(at);
  }
  const asides = new Set<DomElement>();
  for (const element of elements) {
    const parent = element.parentElement;
    const begins =
      !/^(?:html|body|main|article)$/.test(element.localName) &&
      (ASIDE_TAG.has(element.localName) || ASIDE_NAME.test(`${element.className} ${element.id}`));
    if ((parent && asides.has(parent)) || (begins && !around.has(element))) asides.add(element);
  }
  return asides;
}
