/** /openapi.json and /docs: the description of the API, for programs and for people. */
import { Hono } from 'hono';
import { htmlOf } from '../share/html-document.tsx';
import { conditional } from './conditional.ts';
import { DocsPage } from './docs-page.tsx';
import { openApi } from './openapi-document.ts';
import { PAGE_HEADERS } from './page-headers.ts';

export function docsRoutes() {
  const origin = (address: string) => new URL(address).origin;
  return new Hono()
    .get('/openapi.json', conditional(), (c) => c.json(openApi(origin(c.req.url)), 200, {
      'cache-control': 'public, max-age=300',
    }))
    .get('/docs', conditional(), (c) => c.html(htmlOf(DocsPage({ origin: origin(c.req.url) })), 200, PAGE_HEADERS));
}
