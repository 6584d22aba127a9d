/** What a page calls its author into names: several are several, addresses, handles and placeholders are none. */
import { cleanByline, readByline } from '../byline.ts';
import type { Page } from './page.ts';
import { siteNames } from './publisher.ts';
import { fold } from './title.ts';

/** Between names that the page itself keeps apart: no comma in one of them begins another. */
export const NEXT = '\n';
/** A byline that names several. */
export const LONGEST_BYLINE = 200;
const LONGEST_NAME = 120;
/** A live blog names a dozen authors. */
const MANY = 4;
const LONGEST_LIST = 1_000;

const NOBODY = new RegExp(
  `^(?:${[
    'admin', 'administrator', 'webmaster', 'editor', 'root', 'user', 'authors?', 'null', 'undefined', 'none', 'unknown',
    'anonymous', 'by', 'n/a', 'wordpress', 'view all posts.*', 'written by', 'reviewed by',
  ].join('|')})$`,
  'i',
);
const ADDRESS = /^@|:\/\/|^www\.|^\/|\.com\/|\S@\S+\.\S/;

/** Null where only the site is named. */
export function cleanPersons(raw: string, page: Page): string | null {
  const names = cleanAuthors(raw, page);
  const sites = sitesOf(page);
  return names?.split(', ').every((name) => sites.has(fold(name))) ? null : names;
}

/** Null where one of them is no person's full name: "Redaktion", "Corti", "jdo". */
export function cleanFullNames(raw: string, page: Page): string | null {
  const names = cleanPersons(raw, page);
  return names?.split(', ').every((name) => readByline(`By ${name}`) === name) ? names : null;
}

/** Names that are not the site's own, unless only the site is named. */
export function cleanAuthors(raw: string, page: Page): string | null {
  const sites = sitesOf(page);
  const names = raw.split(NEXT).flatMap((entry) => {
    const [first, ...rest] = cleanAuthor(entry)?.split(', ') ?? [];
    return first ? [first, ...rest.filter((name) => !isOfSite(fold(name), sites))] : [];
  });
  const others = names.filter((name) => !sites.has(fold(name)));
  return [...new Set(others.length ? others : names)].join(', ') || null;
}

/** Behind a name and a comma, "MDR Thüringen" on a page of "MDR" is where the author works. */
const isOfSite = (name: string, sites: ReadonlySet<string>) => [...sites].some((site) => name.startsWith(`${site} `));

const sitesOf = (page: Page) => new Set(siteNames(page).map(fold));

const isTooLong = (line: string, longest: number) =>
  line.length > (line.split(', ').length >= MANY ? LONGEST_LIST : longest);

/** "By Jane Doe, Senior Reporter" → "Jane Doe"; addresses, handles and placeholders → null. */
export function cleanAuthor(raw: string): string | null {
  const line = raw.replace(/\s+/g, ' ').trim();
  if (line === '' || isTooLong(line, LONGEST_BYLINE) || ADDRESS.test(line)) return null;
  const name = cleanByline(line);
  const isNobody = name === '' || NOBODY.test(name) || !/\p{L}/u.test(name);
  return isNobody || isTooLong(name, LONGEST_NAME) || /[{}<>]|:\s/.test(name) ? null : name;
}
