/**
 * A page from a body, or a page or document from the network, into an article. The DOM code is loaded here, and only
 * here, when it is needed.
 */
import { Fault } from '../errors.ts';
import { MAX_BODY_BYTES } from '../limits.ts';
import { CLAIMED_FIELDS, type ClaimedField, type FoundArticle } from './article.ts';
import { normalizeText } from './clean-text.ts';
import { decodeHtml } from './decode-html.ts';
import { DOCUMENTS } from './document/read-document.ts';
import { fetchUrl } from './fetch-url.ts';
import { readPlainText } from './plain-text.ts';
import type { Stated } from './stated.ts';

interface PageDeps {
  fetch: typeof fetch;
  now?: (() => Date) | undefined;
  /** The host that the call itself came to, and those that the deployment is known by: never fetched. */
  ownHosts?: readonly string[] | undefined;
}

/** The HTML of a JSON body. */
export function readHtmlText(html: string, stated: Stated, { now }: PageDeps): Promise<FoundArticle> {
  if (html.includes('\0')) throw new Fault('ARTICLE_NOT_TEXT', 'The page must be HTML; it holds NUL characters.');
  return parse(html, stated.sourceUrl ?? null, now);
}

/** A raw text/html body, in the charset that its header, its byte order mark or its meta tag names. */
export function readHtmlBytes(
  bytes: Uint8Array,
  contentType: string,
  stated: Stated,
  deps: PageDeps,
): Promise<FoundArticle> {
  return readHtmlText(decodeHtml(bytes, contentType), stated, deps);
}

/**
 * The page or document behind an address. Its final address is where readers find it, unless the page or the caller
 * says better.
 */
export async function readUrl(
  url: string,
  stated: Stated,
  deps: PageDeps,
): Promise<FoundArticle & { address: string }> {
  const page = await fetchUrl(url, deps.fetch, deps.ownHosts);
  const document = DOCUMENTS.get(page.type);
  if (document) return found(await document(page.bytes, deps), page.address);
  const text = decodeHtml(page.bytes, page.contentType);
  if (page.type !== 'html') return found(readPlainText(normalizeText(text), stated.title), page.address);
  if (text.includes('\0'))
    throw new Fault('ARTICLE_NOT_TEXT', 'The address must lead to HTML; the page holds NUL characters.');
  return found(await parse(text, page.address, deps.now), page.address);
}

const found = (article: FoundArticle, address: string): FoundArticle & { address: string } => ({
  ...article,
  address,
  meta: { ...article.meta, sourceUrl: article.meta.sourceUrl ?? address },
});

async function parse(html: string, address: string | null, now?: () => Date): Promise<FoundArticle> {
  if (html.length > MAX_BODY_BYTES * 2) throw new Fault('BODY_TOO_LARGE', 'The page is too large.');
  const { readHtml } = await import('./html/read-html.ts');
  const article = readHtml(html, { address, now: now ? now() : null });
  return address === null ? { ...article, claimed: claimedBy(article) } : article;
}

/** What the page says of itself that its address would tell. */
function claimedBy({ meta: { publisher, sourceUrl } }: FoundArticle): ClaimedField[] {
  return CLAIMED_FIELDS.filter((field) => (field === 'publisher' ? publisher : sourceUrl) != null);
}
