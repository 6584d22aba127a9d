/** The web app at /. Its style and scripts are static files; this is the page that they fill. */
import { Hono } from 'hono';
import { AppPage } from '../share/app-page.tsx';
import { htmlOf } from '../share/html-document.tsx';
import { conditional } from './conditional.ts';
import { PAGE_HEADERS } from './page-headers.ts';

export interface WebAppDeps {
  /** The first is the usual one. */
  themes: readonly [string, ...string[]];
}

export function webAppRoutes({ themes }: WebAppDeps) {
  return new Hono().get('/', conditional(), (c) =>
    c.html(htmlOf(AppPage({ themes, origin: new URL(c.req.url).origin })), 200, PAGE_HEADERS),
  );
}
