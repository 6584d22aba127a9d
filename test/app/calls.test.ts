/** The addresses under which a part of the app loads are those that it serves. */
import { Hono } from 'hono';
import type { BlankEnv, Schema } from 'hono/types';
import { expect, it } from 'vitest';
import { cardRoutes } from '../../src/routes/cards.ts';
import { checkRoutes } from '../../src/routes/check.ts';
import { docsRoutes } from '../../src/routes/docs.ts';
import { CALLS } from '../../src/routes/apps/calls.ts';
import { deskApp } from '../../src/routes/apps/desk.ts';
import { exportsApp } from '../../src/routes/apps/exports.ts';
import { pagesApp } from '../../src/routes/apps/pages.ts';
import { pipelineApp } from '../../src/routes/apps/pipeline.ts';
import { feedRoutes } from '../../src/routes/feeds.ts';
import { healthRoutes } from '../../src/routes/health.ts';
import { mcpRoutes } from '../../src/routes/mcp/mcp.ts';
import { Replay } from '../../src/routes/replay.ts';
import { sheetRoutes } from '../../src/routes/sheets.ts';
import { webAppRoutes } from '../../src/routes/web-app.ts';
import { makeConsumer } from '../consumer/make-consumer.ts';

const { given } = makeConsumer();
const nothing = () => new Response(null);

const PARTS = {
  health: new Hono().route('/healthz', healthRoutes(given)),
  site: webAppRoutes(given),
  docs: docsRoutes(given),
  feeds: feedRoutes(given),
  check: new Hono().route('/api/check', checkRoutes(given)),
  mcp: new Hono().route('/mcp', mcpRoutes({ app: nothing })),
  sheets: new Hono().route('/api/sheets', sheetRoutes(given)),
  exports: exportsApp(given),
  pipeline: pipelineApp(given),
  desk: deskApp(given),
  pictures: new Hono().route('/cards', cardRoutes({ ...given, replay: new Replay(given) })),
  pages: pagesApp(given),
} satisfies Record<keyof typeof CALLS, Hono<BlankEnv, Schema>>;

it.each(Object.entries(PARTS))('%s loads at the calls that it serves', (part, { routes }) => {
  const served = routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  const plain = (call: string) => call.replace(/(?<=\w)\/$/, '');
  const told = Object.entries(CALLS).find(([name]) => name === part)?.[1].map(([method, path]) => `${method} ${path}`);
  expect([...new Set(served.map(plain))].sort()).toEqual(told?.sort());
});
