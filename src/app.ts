/** The app: what every answer gets, the routes, and the one place where faults become answers. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Deps, FrontDeps } from './env.ts';
import { Fault, toFault, toProblem } from './errors.ts';
import { openForReading, secureHeaders } from './headers.ts';
import { requestLog } from './log.ts';
import { announceChanges } from './routes/announce-changes.ts';
import { CALLS } from './routes/apps/calls.ts';
import { lazyRoutes } from './routes/apps/lazy-routes.ts';
import { hearOut } from './routes/hear-out.ts';
import { healthRoutes } from './routes/health.ts';
import { problemRoutes } from './routes/problems.ts';
import { Replay } from './routes/replay.ts';

/**
 * The whole Worker as a function of what it is given.
 *
 * @param late asked when the first call comes that needs more than every answer does
 * @example const answer = await createApp(deps, async () => deps).request('/healthz');
 */
export function createApp(front: FrontDeps, late: () => Promise<Deps>) {
  const app = new Hono();
  const replay = new Replay(front);
  // The log stands outside of all that changes a status, so that it sees the one that really went out.
  app.use(
    replay.keep,
    hearOut,
    requestId({ generator: front.newRequestId }),
    requestLog(front.log, front.now),
    secureHeaders,
    openForReading,
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answer(c, wrongMethod(c, methods)) }));
  app.use(trimTrailingSlash());
  if (front.announce) app.use('/api/sheets/*', announceChanges(front));
  app.notFound((c) => (wantsPage(c) ? missingPage(c) : answer(c, NOTHING_HERE)));
  app.onError((error, c) => answer(c, toFault(error)));
  const { fetch } = app; // each is a field of the instance, and request() calls it too
  app.fetch = (request, ...given) => replay.again(request) ?? fetch(request, ...given);
  return withParts(app.route('/problems', problemRoutes()), replay, late);
}

/** The parts of the app, in the order in which an address is looked for. What loads them is told apart by calls.ts. */
function withParts(app: Hono, replay: Replay, late: () => Promise<Deps>) {
  return app
    .route('/', lazyRoutes(CALLS.health, async () => new Hono().route('/healthz', healthRoutes(await late()))))
    .route('/', lazyRoutes(CALLS.site, async () => (await import('./routes/web-app.ts')).webAppRoutes(await late())))
    .route('/', lazyRoutes(CALLS.docs, async () => (await import('./routes/docs.ts')).docsRoutes(await late())))
    .route('/', lazyRoutes(CALLS.feeds, async () => (await import('./routes/feeds.ts')).feedRoutes(await late())))
    .route('/', lazyRoutes(CALLS.check, async () => {
      const { checkRoutes } = await import('./routes/check.ts');
      return new Hono().route('/api/check', checkRoutes(await late()));
    }))
    .route('/', lazyRoutes(CALLS.mcp, async () => {
      const { mcpRoutes } = await import('./routes/mcp/mcp.ts');
      return new Hono().route('/mcp', mcpRoutes({ app: (request, ...platform) => app.fetch(request, ...platform) }));
    }))
    .route('/', lazyRoutes(CALLS.sheets, async () => {
      const { sheetRoutes } = await import('./routes/sheets.ts');
      return new Hono().route('/api/sheets', sheetRoutes(await late()));
    }))
    .route('/', lazyRoutes(CALLS.exports, async () => {
      const { exportsApp } = await import('./routes/apps/exports.ts');
      return exportsApp(await late());
    }))
    .route('/', lazyRoutes(CALLS.pipeline, async () => {
      const { pipelineApp } = await import('./routes/apps/pipeline.ts');
      return pipelineApp(await late());
    }))
    .route('/', lazyRoutes(CALLS.desk, async () => (await import('./routes/apps/desk.ts')).deskApp(await late())))
    .route('/', lazyRoutes(CALLS.pictures, async () => {
      const { cardRoutes } = await import('./routes/cards.ts');
      return new Hono().route('/cards', cardRoutes({ ...(await late()), replay }));
    }))
    .route('/', lazyRoutes(CALLS.pages, async () => (await import('./routes/apps/pages.ts')).pagesApp(await late())));
}

/** A typed client: `hc<AppType>('https://…')`. */
export type AppType = ReturnType<typeof createApp>;

const NOTHING_HERE = new Fault('NOT_FOUND', 'Nothing is served at this address.');

/** A browser asks for HTML by name; programs that take anything get the problem as JSON. */
const wantsPage = (c: Context): boolean => /\btext\/html\b/.test(c.req.header('accept') ?? '');

async function missingPage(c: Context): Promise<Response> {
  const { answerWithFaultPage } = await import('./routes/fault-answer.ts');
  const page = await answerWithFaultPage(NOTHING_HERE, c);
  page.headers.set('vary', 'accept, accept-language');
  return page;
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
