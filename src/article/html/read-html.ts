/** An HTML page into an article: parse, read its metadata, find its body. Loaded only when HTML comes in. */
import { folded } from '../folded.ts';
import type { ArticleMeta, FoundArticle } from '../article.ts';
import { countWords } from '../clean-text.ts';
import { Fault } from '../../errors.ts';
import { MIN_ARTICLE_WORDS } from '../../limits.ts';
import { type Metadata, readMetadata } from '../metadata/read-metadata.ts';
import { isOutlived } from '../outlived.ts';
import { readHeader } from '../plain-text.ts';
import { readJsonLd } from '../metadata/json-ld.ts';
import { readClaim } from './claimed-body.ts';
import { type Body, findBody, findSentences } from './find-body.ts';
import { parseStyledPage } from './parse-page.ts';
import { isPaywalled } from './paywall.ts';
import { settleMarkup } from './visible/settle-markup.ts';

export interface PageContext {
  /** Where the page was found, to resolve its links and to tell its site's name. */
  address: string | null;
  /** Dates behind it are none of the article's. */
  now: Date | null;
}

/** What publishers show of an article before their wall. */
const TEASER_WORDS = 150;

/**
 * Reads a page.
 *
 * @throws Fault NO_ARTICLE_FOUND, PAYWALLED, ARTICLE_NOT_TEXT (absurd nesting)
 */
export function readHtml(html: string, { address, now }: PageContext): FoundArticle {
  const { document, css } = parseStyledPage(html);
  settleMarkup(document, css);
  const paywalled = isPaywalled(document);
  const metadata = readMetadata(document, address, now);
  const chosen = findBody(document, readClaim(readJsonLd(document)));
  const body = countWords(chosen.text, MIN_ARTICLE_WORDS) < MIN_ARTICLE_WORDS ? lastResort(html, chosen) : chosen;
  const words = countWords(body.text);
  if (paywalled && words < TEASER_WORDS) {
    throw new Fault(
      'PAYWALLED',
      `The page shows only ${words} words of the article; the rest stands behind a paywall. Send the text itself.`,
    );
  }
  if (words < MIN_ARTICLE_WORDS) {
    throw new Fault(
      'NO_ARTICLE_FOUND',
      `The page holds no article: ${words} words of running text were found, at least ${MIN_ARTICLE_WORDS} are needed.`,
    );
  }
  const { publishedAt } = metadata;
  if (publishedAt && now && isOutlived(body.text, publishedAt.value, now)) metadata.publishedAt = null;
  const header = readHeader(body.text, afterTitle(body, metadata.title?.value ?? null));
  return {
    text: body.text,
    blocks: body.blocks,
    bodyStart: header.bodyStart,
    ...(body.leftOut.length > 0 && { leftOut: body.leftOut }),
    meta: { ...known(header.meta), ...known(values(metadata)) },
  };
}

/** Choosing changed the page: it is read once more, and its sentences are taken wherever they stand. */
function lastResort(html: string, chosen: Body): Body {
  const { document, css } = parseStyledPage(html);
  settleMarkup(document, css);
  return findSentences(document) ?? chosen;
}

/** A first heading that repeats the title is no part of the body. */
function afterTitle({ text, blocks }: Body, title: string | null): number {
  const [first, second] = blocks;
  if (!title || !first || !second) return 0;
  return folded(text.slice(first.start, first.end)) === folded(title) ? second.start : 0;
}

const values = (metadata: Metadata): Partial<ArticleMeta> =>
  Object.fromEntries(Object.entries(metadata).map(([field, hit]) => [field, hit?.value ?? null]));

const known = (meta: Partial<ArticleMeta>): Partial<ArticleMeta> =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null && value !== undefined));
