/** A sheet in other forms: changes, annotations, posts, Markdown, CSV, schema.org and PDF. */
import { Hono } from 'hono';
import type { CardRouteDeps } from '../cards.ts';
import { changeRoutes } from '../changes.ts';
import { annotationRoutes, exportRoutes } from '../exports.ts';
import type { PageRouteDeps } from '../pages.ts';
import { pdfRoutes } from '../pdf.ts';
import { postRoutes } from '../posts.ts';

export const exportsApp = (deps: PageRouteDeps & CardRouteDeps) =>
  new Hono()
    .route('/api/sheets', changeRoutes(deps))
    .route('/api/sheets', annotationRoutes(deps))
    .route('/api/sheets', postRoutes(deps))
    .route('/s', exportRoutes(deps))
    .route('/s', pdfRoutes(deps));
