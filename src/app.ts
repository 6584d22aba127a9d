/** The app: what every answer gets, the routes, and the one place where faults become answers. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Deps } from './env.ts';
import { Fault, toFault, toProblem } from './errors.ts';
import { openForReading, secureHeaders } from './headers.ts';
import { requestLog } from './log.ts';
import { announceChanges } from './routes/announce-changes.ts';
import { cardRoutes } from './routes/cards.ts';
import { checkRoutes } from './routes/check.ts';
import { changePageRoutes, changeRoutes } from './routes/changes.ts';
import { editRoutes } from './routes/edits.ts';
import { deskRoutes } from './routes/desk.ts';
import { docsRoutes } from './routes/docs.ts';
import { annotationRoutes, exportRoutes } from './routes/exports.ts';
import { feedRoutes } from './routes/feeds.ts';
import { healthRoutes } from './routes/health.ts';
import { kitRoutes } from './routes/kits.ts';
import { lazyPipelineRoutes } from './routes/lazy-pipeline.ts';
import { mcpRoutes } from './routes/mcp/mcp.ts';
import { oembedRoutes } from './routes/oembed.ts';
import { PAGE_HEADERS } from './routes/page-headers.ts';
import { pageRoutes } from './routes/pages.ts';
import { pdfRoutes } from './routes/pdf.ts';
import { postRoutes } from './routes/posts.ts';
import { problemRoutes } from './routes/problems.ts';
import { readerFor } from './routes/reader.ts';
import { Replay } from './routes/replay.ts';
import { reportRoutes, tickRoutes } from './routes/reports.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { webAppRoutes } from './routes/web-app.ts';
import { FaultPage } from './share/fault-page.tsx';
import { htmlOf } from './share/html-document.tsx';

/**
 * The whole Worker as a function of what it is given.
 *
 * @example const answer = await createApp(deps).request('/healthz');
 */
export function createApp(deps: Deps) {
  const app = new Hono();
  const replay = new Replay(deps);
  // The log stands outermost, so that it sees the status that really went out.
  app.use(
    replay.keep,
    requestId({ generator: deps.newRequestId }),
    requestLog(deps.log, deps.now),
    secureHeaders,
    openForReading,
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answer(c, wrongMethod(c, methods)) }));
  app.use(trimTrailingSlash());
  if (deps.announce) app.use('/api/sheets/*', announceChanges(deps));
  app.notFound((c) => (wantsPage(c) ? missingPage(c) : answer(c, NOTHING_HERE)));
  app.onError((error, c) => answer(c, toFault(error)));
  const { fetch } = app; // each is a field of the instance, and request() calls it too
  app.fetch = (request, ...given) => replay.again(request) ?? fetch(request, ...given);
  return app
    .route('/', webAppRoutes(deps))
    .route('/', docsRoutes(deps))
    .route('/', feedRoutes(deps))
    .route('/healthz', healthRoutes(deps))
    .route('/problems', problemRoutes())
    .route('/api/check', checkRoutes(deps))
    .route('/mcp', mcpRoutes({ app: (request, ...platform) => app.fetch(request, ...platform) }))
    .route('/api/sheets', sheetRoutes(deps))
    .route('/api/sheets', changeRoutes(deps))
    .route('/api/sheets', annotationRoutes(deps))
    .route('/api/sheets', editRoutes(deps))
    .route('/api/sheets', postRoutes(deps))
    .route('/', lazyPipelineRoutes(deps))
    .route('/api/kits', kitRoutes(deps))
    .route('/desk', deskRoutes(deps))
    .route('/cards', cardRoutes({ ...deps, replay }))
    .route('/api/sheets', tickRoutes(deps))
    // before the pages of cards, whose names stand at the same place
    .route('/s', reportRoutes(deps))
    .route('/s', changePageRoutes(deps))
    .route('/s', exportRoutes(deps))
    .route('/s', pdfRoutes(deps))
    .route('/s', pageRoutes(deps, 's'))
    .route('/embed', pageRoutes(deps, 'embed'))
    .route('/oembed', oembedRoutes(deps));
}

/** A typed client: `hc<AppType>('https://…')`. */
export type AppType = ReturnType<typeof createApp>;

const NOTHING_HERE = new Fault('NOT_FOUND', 'Nothing is served at this address.');

/** A browser asks for HTML by name; programs that take anything get the problem as JSON. */
const wantsPage = (c: Context): boolean => /\btext\/html\b/.test(c.req.header('accept') ?? '');

function missingPage(c: Context): Response | Promise<Response> {
  const headers = { ...PAGE_HEADERS, 'cache-control': 'no-store', vary: 'accept, accept-language' };
  return c.html(htmlOf(FaultPage({ problem: toProblem(NOTHING_HERE), reader: readerFor(c) })), 404, headers);
}

function answer(c: Context, fault: Fault): Response {
  const problem = toProblem(fault);
  const headers = { ...fault.more.headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return c.body(JSON.stringify(problem), problem.status, headers);
}

function wrongMethod(c: Context, methods: string[]): Fault {
  const allow = methods.join(', ');
  return new Fault('METHOD_NOT_ALLOWED', `This address takes ${allow}; ${c.req.method} came.`, { headers: { allow } });
}
