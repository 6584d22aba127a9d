/** What editors do: edits, picked passages, brand kits, reports of readers, and the pages of the desk. */
import { Hono } from 'hono';
import { deskRoutes, type DeskDeps } from '../desk.ts';
import { editRoutes, type EditDeps } from '../edits.ts';
import { kitRoutes } from '../kits.ts';
import { tickRoutes } from '../reports.ts';

export const deskApp = (deps: DeskDeps & EditDeps) =>
  new Hono()
    .route('/api/sheets', editRoutes(deps))
    .route('/api/sheets', tickRoutes(deps))
    .route('/api/kits', kitRoutes(deps))
    .route('/desk', deskRoutes(deps));
