/** Who publishes the page: its own name for itself, not its slogan. Also the names that titles drag along. */
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { namesOf, textOf, typesOf } from './json-ld.ts';
import { metaContent, type MetaRule, type Page } from './page.ts';

export const PUBLISHER_RULES: readonly MetaRule[] = [
  {
    name: 'json-ld-publisher',
    read: ({ articles, things }) => articles.map((thing) => textOf(thing.publisher, things)).find(Boolean),
  },
  { name: 'og-site-name', read: (page) => metaContent(page, 'og:site_name') },
  { name: 'meta-publisher', read: (page) => metaContent(page, 'publisher', 'dc.publisher', 'citation_publisher') },
  { name: 'json-ld-site', read: ({ things }) => textOf(things.find((thing) => typesOf(thing).includes('WebSite'))) },
  {
    name: 'json-ld-organisation',
    read: ({ things }) => textOf(things.find((thing) => typesOf(thing).some((type) => /Organization$/.test(type)))),
  },
  { name: 'application-name', read: (page) => metaContent(page, 'application-name', 'apple-mobile-web-app-title') },
];

const LONGEST = 80;

/** A name, not an address; behind a dash or a bar stands a slogan. */
export function cleanPublisher(raw: string): string | null {
  const name = raw.replace(/\s+/g, ' ').replace(/^@/, '').trim();
  if (name === '' || /^(?:https?:)?\/\//i.test(name)) return null;
  const short = (name.split(/\s+[|–—-]\s+|\s*[|:]\s+/)[0] ?? name).replace(/[\s–—-]+$/, '');
  return short !== '' && short.length <= LONGEST ? short : null;
}

/** Every name under which the site might stand in a title, its domain included; pages also call themselves a site. */
export function siteNames(page: Page): string[] {
  const headlines = new Set(page.articles.map((thing) => textOf(thing.headline)));
  const names = [
    metaContent(page, 'og:site_name'),
    metaContent(page, 'application-name', 'apple-mobile-web-app-title'),
    metaContent(page, 'publisher', 'dc.publisher'),
    ...page.articles.flatMap((thing) => namesOf(thing.publisher, page.things)),
    ...page.things
      .filter((thing) => typesOf(thing).some((type) => /^(?:WebSite|.*Organization)$/.test(type)))
      .flatMap((thing) => namesOf(thing)),
  ].filter((name) => name !== null && !headlines.has(name));
  const host = page.address?.hostname;
  if (host) names.push(getDomain(host), getDomainWithoutSuffix(host), host.replace(/^www\./, ''));
  return names.flatMap((name) => (name ? [name, cleanPublisher(name) ?? name] : []));
}
