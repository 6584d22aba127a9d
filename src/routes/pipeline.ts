/** The routes of the pipeline put together: batches, feeds, webhooks, dead letters, the archive and /admin. */
import { Hono } from 'hono';
import { adminRoutes } from './admin.ts';
import { batchRoutes } from './batches.ts';
import { deadLetterRoutes } from './dead-letters.ts';
import { incomingFeedRoutes, type IncomingFeedDeps } from './incoming-feeds.ts';
import { archiveRoutes, type ArchiveDeps } from './quotes.ts';
import { webhookRoutes } from './webhooks.ts';

export type PipelineRouteDeps = ArchiveDeps & IncomingFeedDeps;

export function pipelineApp(deps: PipelineRouteDeps): Hono {
  const app = new Hono();
  // what goes wrong is told where all faults are told
  app.onError((error) => {
    throw error;
  });
  app
    .route('/api/batches', batchRoutes(deps))
    .route('/api/feeds', incomingFeedRoutes(deps))
    .route('/api/webhooks', webhookRoutes(deps))
    .route('/api/dead-letters', deadLetterRoutes(deps))
    .route('/admin', adminRoutes(deps))
    .route('/', archiveRoutes(deps));
  return app;
}
