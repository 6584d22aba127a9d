/**
 * Who wrote the article: structured data, then meta tags, then the byline on the page. Addresses and handles are no
 * names.
 */
import { cleanByline, readByline } from '../byline.ts';
import { isHidden } from '../html/dom-text.ts';
import { namesOf, typesOf } from './json-ld.ts';
import { firstHit, type Hit, lineOf, metaContent, type MetaRule, named, type Page } from './page.ts';
import { siteNames } from './publisher.ts';
import { fold } from './title.ts';

const AUTHOR_RULES: readonly MetaRule[] = [
  { name: 'byline-of-several', read: bylineOfSeveral },
  {
    name: 'json-ld-author',
    read: ({ articles, things }) =>
      articles.map((thing) => people(thing.author ?? thing.creator, things)).find(Boolean),
  },
  {
    name: 'metas-of-several',
    read: (page) => (page.authorMetas.length > 1 ? page.authorMetas.map(cleanAuthor).filter(Boolean).join(', ') : null),
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
  { name: 'byline-class', read: (page) => bylines(page).find((line) => line.length <= 80) },
  {
    name: 'json-ld-person',
    read: ({ things }) =>
      onlyOne(things.filter((thing) => typesOf(thing).includes('Person')).flatMap((thing) => namesOf(thing))),
  },
  { name: 'byline-text', read: bylineText },
];

/** Rules that only read what the page states: among them a person goes before the site's own name, whatever the order. */
const STATED = new Set(['json-ld-author', 'metas-of-several', 'meta-author', 'article-author', 'microdata-author']);

export const readAuthor = (page: Page): Hit | null =>
  firstHit(AUTHOR_RULES.filter(({ name }) => name.includes('several') || STATED.has(name)), page, cleanPersons) ??
  firstHit(AUTHOR_RULES, page, cleanAuthors);

/** Where bylines stand, most precise first. */
const BYLINES = [/author[-_]?name|byline[-_]?name/i, /by-?line/i, /author|writer|contributor/i];
const MOST_LINES = 30;

function people(value: unknown, things: Page['things']): string | null {
  return (
    [
      ...new Set(
        namesOf(value, things)
          .map((name) => cleanAuthor(name))
          .filter((name) => name !== null),
      ),
    ].join(', ') || null
  );
}

/** A byline that names several, and the longest line that may begin with "By". */
const LONGEST_BYLINE = 200;
const LONGEST_LINE = 120;

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

/** Structured data often names the first author only; the byline on the page then names all. */
function bylineOfSeveral(page: Page): string | null {
  const stated =
    page.articles.map((thing) => people(thing.author, page.things)).find(Boolean) ?? metaContent(page, 'author');
  if (!stated || stated.includes(',')) return null;
  return bylines(page).map(readByline).find((names) => names?.includes(',') && names.includes(stated)) ?? null;
}

/** A short element that begins with "By". */
function bylineText(page: Page): string | null {
  for (const element of page.elements) {
    if (!TEXT_ELEMENTS.has(element.localName) || element.children.length > 4 || page.asides.has(element)) continue;
    const line = lineOf(element, LONGEST_LINE + 1);
    const name = line.length <= LONGEST_LINE ? readByline(line) : null;
    if (name) return name;
  }
  return null;
}

const TEXT_ELEMENTS = new Set(['p', 'div', 'span', 'address', 'em', 'small', 'h4', 'h5', 'h6']);
const onlyOne = (names: string[]) => (new Set(names).size === 1 ? names[0] : null);

const NOBODY =
  /^(?:admin|administrator|webmaster|editor|root|user|author|authors|null|undefined|none|unknown|anonymous|by|n\/a|wordpress|view all posts.*|written by|reviewed by)$/i;

/** Null where only the site is named. */
function cleanPersons(raw: string, page: Page): string | null {
  const names = cleanAuthors(raw, page);
  const sites = new Set(siteNames(page).map(fold));
  return names?.split(', ').every((name) => sites.has(fold(name))) ? null : names;
}

/** Names that are not the site's own, unless only the site is named. */
function cleanAuthors(raw: string, page: Page): string | null {
  const names = cleanAuthor(raw)?.split(', ') ?? [];
  const sites = new Set(siteNames(page).map(fold));
  const others = names.filter((name) => !sites.has(fold(name)));
  return (others.length ? others : names).join(', ') || null;
}

const LONGEST_NAME = 120;
/** A live blog names a dozen authors. */
const MANY = 4;
const LONGEST_LIST = 1_000;

const isTooLong = (line: string, longest: number) =>
  line.length > (line.split(', ').length >= MANY ? LONGEST_LIST : longest);

/** "By Jane Doe, Senior Reporter" → "Jane Doe"; addresses, handles and placeholders → null. */
export function cleanAuthor(raw: string): string | null {
  const line = raw.replace(/\s+/g, ' ').trim();
  if (line === '' || isTooLong(line, LONGEST_BYLINE) || /^@|:\/\/|^www\.|^\/|\.com\/|\S@\S+\.\S/.test(line)) return null;
  const name = cleanByline(line);
  return name === '' || NOBODY.test(name) || !/\p{L}/u.test(name) || isTooLong(name, LONGEST_NAME) || /[{}<>]|:\s/.test(name)
    ? null
    : name;
}
