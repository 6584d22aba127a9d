/**
 * Who wrote the article: structured data, then meta tags, then the byline on the page.
 */
import type { DomElement } from '../html/dom.ts';
import { readByline } from '../byline.ts';
import { isHidden } from '../html/dom-text.ts';
import { cleanAuthor, cleanAuthors, cleanFullNames, cleanPersons, LONGEST_BYLINE, NEXT } from './author-names.ts';
import { namesOf, typesOf } from './json-ld.ts';
import { firstHit, type Hit, lineOf, metaContent, type MetaRule, named, type Page } from './page.ts';

const AUTHOR_RULES: readonly MetaRule[] = [
  { name: 'byline-beside-editor', read: bylineBesideEditor },
  { name: 'byline-of-several', read: bylineOfSeveral },
  {
    name: 'json-ld-author',
    read: ({ articles, things }) =>
      articles.map((thing) => people(thing.author ?? thing.creator, things)).find(Boolean),
  },
  {
    name: 'metas-of-several',
    read: ({ authorMetas }) => (authorMetas.length > 1 ? authorMetas.join(NEXT) : null),
  },
  {
    name: 'meta-author',
    read: (page) =>
      metaContent(
        page,
        'author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'citation_author',
        'cxenseparse:author',
        'articleauthor',
        'article:author_name',
        'article:byline',
      ),
  },
  { name: 'article-author', read: (page) => metaContent(page, 'article:author', 'og:author') },
  {
    name: 'twitter-written-by',
    read: (page) =>
      /^(?:written by|author|verfasst von|escrito por|écrit par)$/i.test(metaContent(page, 'twitter:label1') ?? '')
        ? metaContent(page, 'twitter:data1')
        : null,
  },
  {
    name: 'microdata-author',
    read: (page) => visible(page, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]'),
  },
  { name: 'rel-author', read: (page) => visible(page, '[rel~="author"]') },
  { name: 'byline-lead', read: (page) => bylines(page).map(readByline).find(Boolean) },
  { name: 'byline-class', read: (page) => bylines(page).find((line) => line.length <= LONGEST_NAMED) },
  {
    name: 'json-ld-person',
    read: ({ things }) =>
      onlyOne(things.filter((thing) => typesOf(thing).includes('Person')).flatMap((thing) => namesOf(thing))),
  },
  { name: 'byline-text', read: bylineText },
  { name: 'byline-agency', read: bylineAgency },
];

/** Rules that only read what the page states: among them a person goes before the site's own name. */
const STATED = new Set([
  'byline-beside-editor', 'byline-of-several', 'json-ld-author', 'metas-of-several', 'meta-author', 'article-author',
  'microdata-author',
]);

/** A person goes before the site: first one that is stated, then a full name that stands on the page as a byline. */
export const readAuthor = (page: Page): Hit | null =>
  firstHit(AUTHOR_RULES.filter(({ name }) => STATED.has(name)), page, cleanPersons) ??
  firstHit(AUTHOR_RULES, page, cleanFullNames) ??
  firstHit(AUTHOR_RULES, page, cleanAuthors);

/** Where bylines stand, most precise first. */
const BYLINES = [/author[-_]?name|byline[-_]?name/i, /by-?line/i, /author|writer|contributor/i];
const MOST_LINES = 30;

function people(value: unknown, things: Page['things']): string | null {
  const names = namesOf(value, things).filter((name) => cleanAuthor(name) !== null);
  return [...new Set(names)].join(NEXT) || null;
}

/** The longest line that may begin with "By", and the most elements in it: names, links, a time. */
const LONGEST_LINE = 120;
const MOST_ELEMENTS = 4;
/** A byline that is a class's own word and no more: a name with an office, at most. */
const LONGEST_NAMED = 80;

function bylines(page: Page): string[] {
  return BYLINES.flatMap((pattern) =>
    named(page, pattern)
      .filter((element) => !isHidden(element))
      .slice(0, MOST_LINES)
      .map((element) => lineOf(element, LONGEST_BYLINE + 1)),
  ).filter((line) => line !== '' && line.length <= LONGEST_BYLINE);
}

/** The first element that a selector finds in the article. */
function visible(page: Page, selector: string): string | null {
  const first = [...page.document.querySelectorAll(selector)].find((element) => !page.asides.has(element));
  return first ? (first.getAttribute('content') ?? lineOf(first)) : null;
}

/** The one author whom the page states, if it is one. */
function onlyStated(page: Page): string | null {
  const { articles, things } = page;
  const stated = articles.map((thing) => people(thing.author, things)).find(Boolean) ?? metaContent(page, 'author');
  return stated && !stated.includes(NEXT) ? cleanAuthor(stated) : null;
}

const EDITOR = /^(?:edited by|editor|editado por|redaktur|penyunting|düzenleyen|biên tập|редактор)\s*:?\s+(\S.*)$/iu;

/** "Editor: Heryadi" on the page: whom the structured data states is not the author, and the byline says who is. */
function bylineBesideEditor(page: Page): string | null {
  const stated = onlyStated(page);
  const lines = stated ? bylines(page) : [];
  if (!lines.some((line) => EDITOR.exec(line)?.[1] === stated)) return null;
  return lines.find((line) => !line.includes(`${stated}`) && readByline(`By ${line}`) === line) ?? null;
}

/** Structured data often names one author only; the byline on the page then names all, in one line or a link each. */
function bylineOfSeveral(page: Page): string | null {
  const name = onlyStated(page);
  if (!name || name.includes(',')) return null;
  const lines = [...bylines(page).map(readByline), ...bylineLinks(page)];
  const namesIt = (names: string) => names.split(', ').some((one) => one.endsWith(name)); // a "Dr" may stand before it
  return lines.find((names) => names?.includes(',') && namesIt(names)) ?? null;
}

/** The names of each byline in which every author has a link or an element of their own. */
function bylineLinks(page: Page): string[] {
  return named(page, BYLINES_OF_ALL)
    .filter((element) => !isHidden(element) && lineOf(element, LONGEST_BYLINE + 1).length <= LONGEST_BYLINE)
    .map((element) => {
      const links = [...element.querySelectorAll('a, [itemprop~="author"], [rel~="author"]')];
      const names = links.map((link) => readByline(`By ${lineOf(link, LONGEST_LINE)}`)).filter((name) => name !== null);
      return [...new Set(names)].join(', ');
    });
}

const BYLINES_OF_ALL = /by-?lines?|authors?/i;

/** A short element that begins with "By". */
function bylineText(page: Page): string | null {
  for (const element of page.elements) {
    if (!isLine(element, MOST_ELEMENTS) || page.asides.has(element)) continue;
    const line = lineOf(element, LONGEST_LINE + 1);
    const name = line.length <= LONGEST_LINE ? readByline(line) : null;
    if (name) return name;
  }
  return null;
}

/** One that holds another such and nothing else is none: the one within is asked, be there 5,000 around it. */
function isLine({ localName, children, firstChild }: DomElement, most: number): boolean {
  if (!TEXT_ELEMENTS.has(localName) || children.length > most) return false;
  const [child] = children;
  const isWrapper = child && child === firstChild && child.nextSibling === null;
  return !isWrapper || !TEXT_ELEMENTS.has(child.localName) || child.children.length > most;
}

const TEXT_ELEMENTS = new Set(['p', 'div', 'span', 'address', 'em', 'small', 'li', 'h4', 'h5', 'h6']);

const AGENCY = /^(?:by|von|par|por|di|door|av|od)[:\s]\s*(\p{Lu}{2,6}(?:[ /-]\p{Lu}{2,6})?)(?=\s*(?:$|[,|·•–—-]))/iu;
/** An agency, a desk and the day, each a link. */
const MOST_OF_AGENCY = 12;

/** "By TPN, in News, Property": capitals alone. */
function bylineAgency(page: Page): string | null {
  for (const element of page.elements) {
    if (!isLine(element, MOST_OF_AGENCY) || page.asides.has(element)) continue;
    const name = AGENCY.exec(lineOf(element, LONGEST_LINE))?.[1];
    if (name && name === name.toUpperCase()) return name;
  }
  return null;
}
const onlyOne = (names: string[]) => (new Set(names).size === 1 ? names[0] : null);
