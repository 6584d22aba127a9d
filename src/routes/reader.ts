/** Whom a page speaks to: the one rule by which our pages choose their language. */
import type { Context } from 'hono';
import { readerOf, type Reader } from '../share/words/page-words.ts';

/** Caches keep one answer for each language. */
export const BY_LANGUAGE = { vary: 'accept-language' } as const;

/**
 * @param article language of the article that the page is about: for a caller who prefers none of ours, such as a
 * crawler, our words are in it too
 */
export const readerFor = (c: Context, article?: string): Reader =>
  readerOf(new URL(c.req.url).searchParams.get('lang') ?? undefined, c.req.header('accept-language'), article);
