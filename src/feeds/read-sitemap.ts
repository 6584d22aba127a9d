/** The pages of a sitemap with what Google News says of them, read tag by tag: no tree is built. */
import { Parser } from 'htmlparser2';
import { MAX_FEED_ITEMS } from '../limits.ts';
import type { ToldItem } from './feed-item.ts';

/** Which field a tag fills; prefixes are free, so the local name decides. */
const FIELDS: ReadonlySet<string> = new Set(['loc', 'lastmod', 'title', 'publication_date']);
/** Pictures and films have titles and addresses of their own. */
const ASIDE = new Set(['image', 'video']);

/** @returns null for what is no sitemap of pages */
export function readSitemap(xml: string): ToldItem[] | null {
  const items: ToldItem[] = [];
  let isSitemap = false;
  let fields: Record<string, string> | null = null;
  let [aside, open] = [0, ''];
  const local = (name: string) => name.replace(/^.*:/, '').toLowerCase();
  const parser = new Parser({
    onopentag(name) {
      const tag = local(name);
      if (tag === 'urlset') isSitemap = true;
      if (tag === 'url') fields = Object.create(null) as Record<string, string>;
      if (ASIDE.has(tag)) aside += 1;
      open = aside === 0 && FIELDS.has(tag) ? tag : '';
    },
    ontext(text) {
      if (fields && open !== '') fields[open] = (fields[open] ?? '') + text;
    },
    onclosetag(name) {
      const tag = local(name);
      open = '';
      if (ASIDE.has(tag)) aside -= 1;
      if (tag !== 'url' || !fields) return;
      const { loc, title, publication_date: published, lastmod } = fields;
      items.push({ url: loc, title, published: (published ?? lastmod)?.trim(), more: [lastmod] });
      fields = null;
      if (items.length >= MAX_FEED_ITEMS) parser.reset();
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return isSitemap ? items : null;
}
