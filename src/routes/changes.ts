/** What a corrected article says otherwise than before: as data, and as a page. */
import { Hono } from 'hono';
import { MAX_SHOWN_SHARE } from '../limits.ts';
import { ChangesPage } from '../share/changes-page.tsx';
import { fitChanges } from '../share/fit-changes.ts';
import { htmlOf } from '../share/html-document.tsx';
import { compareVersions, presentChanges } from './compare-versions.ts';
import { conditional } from './conditional.ts';
import { answerWithFaultPage } from './fault-answer.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { PageRouteDeps } from './pages.ts';
import { requireRate } from './rate.ts';
import { BY_LANGUAGE, readerFor } from './reader.ts';

export function changeRoutes({ store, drawing }: Pick<PageRouteDeps, 'store' | 'drawing'>) {
  return new Hono().get('/:id/changes', conditional(), async (c) => {
    const comparison = await compareVersions(store, c.req.param('id'), c.req.url);
    const changes = await presentChanges(comparison, new URL(c.req.url).origin, drawing);
    return c.json(changes, 200, { 'cache-control': 'no-cache' });
  });
}

export function changePageRoutes({ store, drawing, views, shownShare = MAX_SHOWN_SHARE }: PageRouteDeps) {
  return new Hono().onError(answerWithFaultPage).get('/:id/changes', conditional(), async (c) => {
    await requireRate(c.req.raw, views);
    const comparison = await compareVersions(store, c.req.param('id'), c.req.url);
    const { after, before } = comparison;
    const shown = await presentChanges(comparison, new URL(c.req.url).origin, drawing);
    const changes = fitChanges(shown.changes, before?.article.text ?? '', after.article.text, shownShare);
    const { extraction, source } = after;
    const { language } = source;
    const reader = readerFor(c, language);
    const page = ChangesPage({ shown, changes, headline: extraction.headline.text, language, reader });
    return c.html(htmlOf(page), 200, { ...PAGE_HEADERS, ...BY_LANGUAGE });
  });
}
