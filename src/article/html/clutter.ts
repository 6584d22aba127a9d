/**
 * Takes off a page what its own names call no part of the article: shares, newsletters, related links, captions,
 * comments.
 */
import { type DomDocument, type DomElement, isElement } from './dom.ts';
import { isHidden } from './dom-text.ts';
import { pattern } from '../../pattern.ts';

/** Parts of class names, ids and data attributes, between their hyphens, underscores and capitals. */
const CLUTTER = new Set(
  (
    'share sharing sharebar shares social socials newsletter newsletters subscribe subscription signup related ' +
    'recommended recommendations recirc recirculation promo promos promotion ' +
    'advert advertisement advertising ad ads adslot sponsor sponsored outbrain taboola disqus comments respond ' +
    'breadcrumb breadcrumbs pagination ' +
    'caption captions figcaption credit credits copyright cookie cookies consent gdpr popup modal tooltip popover ' +
    'rollover hovercard overlay toast ' +
    'readmore paywall metered login signin print printer toolbar skip screenreader sronly tags taglist toc byline ' +
    'dateline timestamp ' +
    'bio authorbox aboutauthor upnext upsell cta donate donation donations survey poll inread trending mostread'
  ).split(' '),
);
/** Two parts that only together are clutter. */
const PHRASES = pattern(
  '',
  '(?:author|writer)-(?:bio|box|info|card|about|profile|details|description)|',
  'about-(?:the-)?author|(?:related|more|also|popular|latest|recent)-(?:articles?|posts?|stories|',
  'links?|reads?|news|content|from)|(?:read|see)-(?:more|next|also)|call-to-action|up-next|',
  'follow-us|sign-up|log-in|email-form|mailing-list|you-may|might-like|table-of-contents|',
  'post-meta|entry-meta|article-meta|image-credit|photo-credit|reading-time|post-views|sr-only|',
  'screen-reader|visually-hidden|most-(?:read|popular)|tag-list|social-media|post-tags|entry-tags|',
  'wp-caption-text|media-caption',
);
const CLUTTER_TAGS = new Set('nav footer form button figcaption dialog menu input label'.split(' '));
const KEEP_TAGS = new Set('html body main article h1 h2 h3 h4 h5 h6'.split(' '));
/** An element that holds this share of the page's words is the article, whatever it is called. */
const TOO_MUCH = 0.3;
const FURTHER = 8;
/** Characters of a paragraph that is prose. */
const PROSE = 140;
const INLINE = new Set('a span b strong i em abbr mark dfn'.split(' '));
/** Inline elements that only readers of the screen, or a pointer above them, bring out. */
const HOVER_TEXT = pattern(
  'i',
  'sr-?only|screen-?reader|visually-?hidden|(?:tooltip|popup|popover)[-_]*(?:text|content|body|',
  'box|inner)|share|social|caption|credit|print',
);

/** Of the names of an element, what is read. */
const LONGEST_NAME = 400;
const lengthOf = ({ textContent }: DomElement) => textContent?.length ?? 0;

/** A paragraph with so many links is a menu, unless enough stands beside them. */
const MANY_LINKS = 3;
/** Characters of a paragraph that no menu and no teaser has. */
const LONG_PARAGRAPH = 140;
/** The headline of another article is no longer. */
const LONGEST_LINK = 200;

export function removeClutter(document: DomDocument): void {
  const { body } = document;
  if (!body) return;
  const total = body.textContent?.length ?? 0;
  for (const element of [...body.querySelectorAll('*')]) {
    if (!isClutter(element) || KEEP_TAGS.has(element.localName)) continue;
    if ((element.textContent?.length ?? 0) <= total * TOO_MUCH && !holdsArticle(element)) element.remove();
  }
  removeLinkParagraphs(body);
  removeTeasers(body);
}

function isClutter(element: DomElement): boolean {
  if (CLUTTER_TAGS.has(element.localName) || isHidden(element) || element.getAttribute('aria-hidden') === 'true')
    return true;
  if (
    /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|banner|menu|toolbar)$/.test(
      element.getAttribute('role') ?? '',
    )
  )
    return true;
  if (INLINE.has(element.localName) && isLinkNote(element)) return true;
  if (isSentence(element)) return false;
  const attributes = ['data-component', 'data-testid'].map((key) => element.getAttribute(key) ?? '');
  const name = [ownNames(element.className), element.id, ...attributes].join(' ').slice(0, LONGEST_NAME);
  if (name.trim() === '') return false;
  const parts = name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').toLowerCase().replace(/[^\p{L}\p{N}\s]+/gu, '-');
  return PHRASES.test(parts) || parts.split(/[\s-]+/).some((part) => CLUTTER.has(part));
}

/** "(öffnet im neuen Fenster)" inside a link: what only readers of the screen are told of it. */
function isLinkNote(element: DomElement): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length <= LONGEST_NOTE && LINK_NOTE.test(text);
}
const LONGEST_NOTE = 50;
const LINK_NOTE = pattern(
  'iu',
  String.raw`^\(?(?:(?:wird |link )?(?:öffnet|geöffnet|opens|s[’']ouvre|se abre|abre|si apre|opent)(?: sich)?|`,
  String.raw`external link|externer link)[^.]{0,40}\)?$`,
);

/**
 * A long paragraph is the article's, whatever its class says of who may read it (`<p class="paywall">`); so is a name
 * in a pop-up.
 */
function isSentence(element: DomElement): boolean {
  if (element.localName === 'p') {
    const links = [...element.querySelectorAll('a')];
    const free = links.reduce((left, link) => left - lengthOf(link), lengthOf(element));
    return (links.length < MANY_LINKS ? lengthOf(element) : free) > PROSE;
  }
  const parent = element.parentElement;
  if (!INLINE.has(element.localName) || parent?.localName !== 'p' || HOVER_TEXT.test(element.className)) return false;
  return (parent.textContent?.length ?? 0) > (element.textContent?.length ?? 0) * 2;
}

/** Utility classes for another state or medium (`print:hidden`, `md:p-4`) name nothing. */
const ownNames = (classes: string) => classes.split(/\s+/).filter((name) => !/[:[\]!]/.test(name)).join(' ');

/** A wrapper with several long paragraphs straight in it. */
function holdsArticle(element: DomElement): boolean {
  let long = 0;
  for (const { textContent } of element.querySelectorAll('p'))
    if ((textContent?.length ?? 0) > LONG_PARAGRAPH) long += 1;
  return long >= FURTHER;
}

/** A paragraph that is one link and no sentence leads to another article. */
function removeLinkParagraphs(body: DomElement): void {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const text = (paragraph.textContent ?? '').trim();
    const [link] = paragraph.querySelectorAll('a');
    if (!link || text.length > LONGEST_LINK || /[.!?…]["”’»)]*$/.test(text)) continue;
    if ((link.textContent ?? '').trim() === text && !parentIsItem(paragraph)) paragraph.remove();
  }
}

const parentIsItem = (element: DomElement) => {
  const parent = element.parentElement;
  return parent !== null && isElement(parent) && /^(?:li|td|th|blockquote|h\d)$/.test(parent.localName);
};

/** Lists and boxes of links: at most so many characters, and so little beside their links. */
const TEASER_LENGTH = 1_500;
const BESIDE_LINKS = 0.2;
/** Short articles beside a long one. */
const SHORT_ARTICLE = 500;
const SEVERAL = 3;

/** What is nothing but links to other pages leads to other articles; so do short articles beside a long one. */
function removeTeasers(body: DomElement): void {
  for (const element of [...body.querySelectorAll('ul, ol, section, div, article, aside, dl')]) {
    const text = (element.textContent ?? '').trim();
    if (text === '' || text.length > TEASER_LENGTH || element.querySelector('h1')) continue;
    if (leadsAway(element, text)) element.remove();
  }
  const articles = [...body.querySelectorAll('article')];
  if (articles.length <= SEVERAL) return;
  for (const article of articles) {
    const isShort = (article.textContent ?? '').trim().length < SHORT_ARTICLE;
    if (isShort && article.querySelector('h1') === null) article.remove();
  }
}

/** Sentences may be links from their first word to their last: "He said so." */
function leadsAway(element: DomElement, text: string): boolean {
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !/^#/.test(link.getAttribute('href') ?? ''));
  if (links.length === 0) return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  const sentences = links.filter((link) => /[.!…]["”’»)]*$/.test((link.textContent ?? '').trim())).length;
  const share = isListOfLinks(element) ? LABELLED : 1 - BESIDE_LINKS;
  return linked >= text.length * share && sentences * 2 < links.length;
}

/** "Too cold: Mayor to step down", three times: each item ends with its link, behind what it is about. */
function isListOfLinks(element: DomElement): boolean {
  const items = [...element.querySelectorAll('li')];
  return /^[uo]l$/.test(element.localName) && items.length > 1 && items.every((item) => {
    const link = (item.querySelector('a')?.textContent ?? '').trim();
    return link !== '' && (item.textContent ?? '').trim().endsWith(link);
  });
}
const LABELLED = 0.5;
