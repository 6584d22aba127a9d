/**
 * HTML into a small DOM, in bounded time. One streaming pass builds the tree and leaves out what no reader needs
 * (scripts,
 * styles, pictures, most attributes), levels nesting that no page has and stops at a size that no article has.
 */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { Fault } from '../../errors.ts';
import { MAX_ARTICLE_LENGTH } from '../../limits.ts';
import { type DomDocument, type DomElement, tagSet } from './dom.ts';

/** Deeper elements lose their tags and keep their words: the readers take time by depth, and pages stay below 60. */
const MAX_DEPTH = 100;
/** Nothing but an attack opens so many tags without closing them. */
const ABSURD_DEPTH = 5_000;
/**
 * The largest of a hundred news pages has 2,000 of the elements that are kept; the rest of a larger page is left
 * unread.
 */
const MAX_ELEMENTS = 10_000;
/** Characters of a page, menus and all: as many as an article may have. */
const MAX_TEXT = MAX_ARTICLE_LENGTH;
const MAX_ATTRIBUTE = 2_000;
/** Readability writes its tree as HTML and reads it again; each escaped character becomes a node of its own then. */
const MAX_ESCAPED = 20_000;

/** Style sheets of a page: the largest news pages have half of it. */
const MAX_CSS = 2_000_000;

const DROPPED = tagSet(
  'script style svg math canvas video audio picture source track iframe object embed map template select textarea ' +
  'noscript',
);
const ATTRIBUTES = tagSet(
  'class id href content name property itemprop itemscope itemtype rel type datetime role style hidden aria-hidden ' +
  'aria-label lang http-equiv title data-testid data-component pubdate colspan rowspan alt',
);
const ESCAPED = /[&<>\u00a0]/g;
const FRAME = { html: 'documentElement', head: 'head', body: 'body' } as const;

/** A page's tree, and its own style sheets as one text. */
export function parseStyledPage(html: string): { document: DomDocument; css: string } {
  const builder = new TreeBuilder(emptyPage());
  const css: string[] = [];
  let cssLength = 0;
  let inStyle = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        builder.open(name, attributes);
        inStyle = name === 'style' && isForScreens(attributes.media);
      },
      ontext: (text) => {
        builder.text(text);
        if (inStyle && (cssLength += text.length) <= MAX_CSS) css.push(text);
      },
      onclosetag: () => {
        builder.close();
        inStyle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { document: builder.finish(), css: css.join('') };
}

const isForScreens = (media = 'all') => /^\s*(?:all|(?:only\s+)?screen)?\s*$/i.test(media);

/**
 * linkedom types its tree by the browser's DOM, which this project does not load: `DomDocument` names the part we use.
 */
function emptyPage(): DomDocument {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  return document as unknown as DomDocument;
}

class TreeBuilder {
  readonly #document: DomDocument;
  #at: DomElement;
  /** Where each open tag puts us back when it closes; null: the tag was left out, and `dropped` counts silent ones. */
  readonly #open: { back: DomElement; silent: boolean; deeper: boolean }[] = [];
  #pending: string[] = [];
  #silent = 0;
  #depth = 0;
  #elements = 0;
  #length = 0;
  #escaped = 0;

  constructor(document: DomDocument) {
    this.#document = document;
    this.#at = document.body ?? document;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.#open.length >= ABSURD_DEPTH) {
      throw new Fault('ARTICLE_NOT_TEXT', `The page nests more than ${ABSURD_DEPTH} elements in each other.`);
    }
    const silent = DROPPED.has(name) && !isData(name, attributes);
    const kept = !silent && this.#silent === 0 && this.#depth < MAX_DEPTH && this.#elements < MAX_ELEMENTS;
    this.#open.push({ back: this.#at, silent, deeper: kept });
    if (silent) this.#silent += 1;
    if (!kept) return;
    this.#flush();
    this.#at = this.#element(name, attributes);
    this.#depth += 1;
    this.#elements += 1;
  }

  text(text: string): void {
    if (this.#silent > 0 || this.#length > MAX_TEXT) return;
    this.#length += text.length;
    this.#escaped += text.match(ESCAPED)?.length ?? 0;
    this.#pending.push(this.#escaped > MAX_ESCAPED ? text.replace(ESCAPED, ' ') : text);
  }

  close(): void {
    const open = this.#open.pop();
    if (!open) return;
    if (open.silent) this.#silent -= 1;
    if (!open.deeper) return;
    this.#flush();
    this.#at = open.back;
    this.#depth -= 1;
  }

  finish(): DomDocument {
    this.#flush();
    return this.#document;
  }

  /** The page's own html, head and body are the ones that are there already. */
  #element(name: string, attributes: Record<string, string>): DomElement {
    const frame = Object.hasOwn(FRAME, name) ? this.#document[FRAME[name as keyof typeof FRAME]] : null;
    const element = frame ?? this.#document.createElement(name);
    for (const key of Object.keys(attributes)) {
      if (ATTRIBUTES.has(key)) element.setAttribute(key, (attributes[key] ?? '').slice(0, MAX_ATTRIBUTE));
    }
    if (!frame) this.#at.appendChild(element);
    return element;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    this.#at.appendChild(this.#document.createTextNode(this.#pending.join('')));
    this.#pending = [];
  }
}

/** Structured data is a script that is data. */
function isData(name: string, attributes: Record<string, string>): boolean {
  return name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '');
}
