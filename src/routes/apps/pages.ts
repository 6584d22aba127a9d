/** What readers see of a sheet: share pages, embeds, oEmbed, what a correction changed, how to report an error. */
import { Hono } from 'hono';
import { changePageRoutes } from '../changes.ts';
import { oembedRoutes } from '../oembed.ts';
import { pageRoutes, type PageRouteDeps } from '../pages.ts';
import { reportRoutes, type ReportDeps } from '../reports.ts';

export const pagesApp = (deps: PageRouteDeps & ReportDeps & { now: () => Date }) =>
  new Hono()
    // before the pages of cards, whose names stand at the same place
    .route('/s', reportRoutes(deps))
    .route('/s', changePageRoutes(deps))
    .route('/s', pageRoutes(deps, 's'))
    .route('/embed', pageRoutes(deps, 'embed'))
    .route('/oembed', oembedRoutes(deps));
