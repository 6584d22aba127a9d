/** The pages / and /check. Their styles and scripts are static files; these are the pages that they fill. */
import { Hono, type Context } from 'hono';
import { AppPage } from '../share/app-page.tsx';
import { CheckPage } from '../share/check-page.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { conditional } from './conditional.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';

const HEADERS = { ...PAGE_HEADERS, ...BY_LANGUAGE };

export interface WebAppDeps {
  /** The first is the usual one. */
  themes: readonly [string, ...string[]];
}

export function webAppRoutes({ themes }: WebAppDeps) {
  const originOf = (c: Context): string => new URL(c.req.url).origin;
  return new Hono()
    .get('/', conditional(), (c) =>
      c.html(htmlOf(AppPage({ themes, origin: originOf(c), reader: readerFor(c) })), 200, HEADERS))
    .get('/check', conditional(), (c) =>
      c.html(htmlOf(CheckPage({ origin: originOf(c), reader: readerFor(c) })), 200, HEADERS));
}
