/** /openapi.json and /docs: the description of the API, for programs and for people. */
import { Hono } from 'hono';
import { htmlOf } from '../share/html-document.tsx';
import { conditional } from './conditional.ts';
import { DocsPage } from './docs-page.tsx';
import { openApi } from './openapi-document.ts';
import { type ExampleRecords, exampleRecords, examplesOf } from './openapi-examples.ts';
import { PAGE_HEADERS } from './page-headers.ts';

export interface DocsRouteDeps {
  /** Identifies what draws the cards; part of every picture's version. */
  drawing: string;
}

export function docsRoutes({ drawing }: DocsRouteDeps) {
  // Read once, by the first who asks: a start of the Worker reads no article.
  let records: ExampleRecords | undefined;
  const describe = async (address: string) => {
    const { origin } = new URL(address);
    records ??= await exampleRecords();
    return openApi(origin, await examplesOf(records, origin, drawing));
  };
  return new Hono()
    .get('/openapi.json', conditional(), async (c) =>
      c.json(await describe(c.req.url), 200, { 'cache-control': 'public, max-age=300' }),
    )
    .get('/docs', conditional(), (c) =>
      c.html(htmlOf(DocsPage({ origin: new URL(c.req.url).origin })), 200, PAGE_HEADERS),
    );
}
