/** Batches, feeds, webhooks, dead letters, the archive and /admin. */
import { Hono } from 'hono';
import { adminRoutes } from '../admin.ts';
import { batchRoutes } from '../batches.ts';
import { deadLetterRoutes } from '../dead-letters.ts';
import { incomingFeedRoutes, type IncomingFeedDeps } from '../incoming-feeds.ts';
import { archiveRoutes, type ArchiveDeps } from '../quotes.ts';
import { webhookRoutes } from '../webhooks.ts';

export type PipelineRouteDeps = ArchiveDeps & IncomingFeedDeps;

export const pipelineApp = (deps: PipelineRouteDeps): Hono =>
  new Hono()
    .route('/api/batches', batchRoutes(deps))
    .route('/api/feeds', incomingFeedRoutes(deps))
    .route('/api/webhooks', webhookRoutes(deps))
    .route('/api/dead-letters', deadLetterRoutes(deps))
    .route('/admin', adminRoutes(deps))
    .route('/', archiveRoutes(deps));
