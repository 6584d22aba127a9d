/** The pages / and /check. Their styles and scripts are static files; these are the pages that they fill. */
import { Hono, type Context } from 'hono';
import { AppPage } from '../share/app-page.tsx';
import { CheckPage } from '../share/check-page.tsx';
import { deskLanguage } from '../share/desk/words/desk-words.ts';
import { htmlOf } from '../share/html-document.tsx';
import { conditional } from './conditional.ts';
import { PAGE_HEADERS } from './page-headers.ts';

export interface WebAppDeps {
  /** The first is the usual one. */
  themes: readonly [string, ...string[]];
}

export function webAppRoutes({ themes }: WebAppDeps) {
  const originOf = (c: Context): string => new URL(c.req.url).origin;
  return new Hono()
    .get('/', conditional(), (c) => {
      const language = deskLanguage(c.req.query('lang'), c.req.header('accept-language'));
      const headers = { ...PAGE_HEADERS, vary: 'accept-language' };
      return c.html(htmlOf(AppPage({ themes, origin: originOf(c), language })), 200, headers);
    })
    .get('/check', conditional(), (c) => c.html(htmlOf(CheckPage({ origin: originOf(c) })), 200, PAGE_HEADERS));
}
