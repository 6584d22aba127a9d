/**
 * Where readers find the article: the canonical address, if the page may speak for it; and the language that the page
 * claims.
 */
import { canonicalLanguage, webAddress } from '../stated.ts';
import { textOf } from './json-ld.ts';
import { isSameSite } from './same-site.ts';
import { metaContent, type MetaRule, type Page } from './page.ts';

export const ADDRESS_RULES: readonly MetaRule[] = [
  {
    name: 'canonical',
    read: ({ document }) => document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
  },
  { name: 'og-url', read: (page) => metaContent(page, 'og:url') },
  { name: 'json-ld-url', read: ({ articles }) => articles.map((thing) => textOf(thing.url)).find(Boolean) },
  { name: 'fetched', read: ({ address }) => address?.href },
];

export const LANGUAGE_RULES: readonly MetaRule[] = [
  { name: 'html-lang', read: ({ document }) => document.documentElement?.getAttribute('lang') },
  { name: 'json-ld-language', read: ({ articles }) => articles.map((thing) => textOf(thing.inLanguage)).find(Boolean) },
  { name: 'og-locale', read: (page) => metaContent(page, 'og:locale') },
  {
    name: 'content-language',
    read: ({ document }) => document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  },
];

/**
 * Absolute, http(s), and of the site that served the page: no page speaks for another publisher, nor does a front page
 * for an article.
 */
export function cleanAddress(raw: string, { address }: Page): string | null {
  const joined = URL.canParse(raw, address?.href) ? new URL(raw, address?.href) : null;
  const checked = joined ? webAddress.safeParse(joined.href) : null;
  if (!joined || !checked?.success) return null;
  if (!address || joined.href === address.href) return checked.data;
  const frontPage = joined.pathname === '/' && address.pathname !== '/';
  return isSameSite(joined.hostname, address.hostname) && !frontPage ? checked.data : null;
}

export const cleanLanguage = (raw: string): string | null => canonicalLanguage(raw.split(',')[0] ?? '');
