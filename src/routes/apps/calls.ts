/**
 * Which calls each part of the app serves. Data, so that a Worker knows every address before the code behind it is
 * loaded; a test compares it with what is served.
 */
export type Call = readonly [method: string, path: string];

export const CALLS = {
  health: [['GET', '/healthz']],
  site: [['GET', '/'], ['GET', '/check']],
  docs: [['GET', '/openapi.json'], ['GET', '/docs']],
  feeds: [['GET', '/feed.xml'], ['GET', '/feed.json']],
  check: [['POST', '/api/check']],
  mcp: [['POST', '/mcp']],
  sheets: [['POST', '/api/sheets'], ['GET', '/api/sheets'], ['GET', '/api/sheets/:id'], ['DELETE', '/api/sheets/:id']],
  exports: [
    ['GET', '/api/sheets/:id/changes'], ['GET', '/api/sheets/:id/annotations'], ['GET', '/api/sheets/:id/posts'],
    ['GET', '/s/:file{[0-9a-z]+\\.(?:md|csv|jsonld)}'], ['GET', '/s/:file{[0-9a-z]+\\.pdf}'],
  ],
  pipeline: [
    ['POST', '/api/batches'], ['GET', '/api/batches/:id'],
    ['GET', '/api/feeds'], ['PUT', '/api/feeds/:name'], ['GET', '/api/feeds/:name'], ['DELETE', '/api/feeds/:name'],
    ['GET', '/api/feeds/:name/preview'],
    ['GET', '/api/webhooks'], ['PUT', '/api/webhooks/:name'], ['GET', '/api/webhooks/:name'],
    ['DELETE', '/api/webhooks/:name'], ['POST', '/api/webhooks/:name/test'],
    ['GET', '/api/dead-letters'], ['POST', '/api/dead-letters/retry'], ['POST', '/api/dead-letters/:id/retry'],
    ['DELETE', '/api/dead-letters/:id'],
    ['GET', '/api/quotes'], ['GET', '/quotes.xml'], ['GET', '/quotes'], ['GET', '/people/:name'],
    ['GET', '/api/sources'], ['GET', '/sources.csv'], ['GET', '/sources'], ['POST', '/api/archive/rebuild'],
    ['GET', '/admin'], ['GET', '/admin/state'],
  ],
  desk: [
    ['PATCH', '/api/sheets/:id'], ['GET', '/api/sheets/:id/revisions'],
    ['POST', '/api/sheets/:id/revisions/:n/restore'], ['POST', '/api/sheets/:id/cards'],
    ['DELETE', '/api/sheets/:id/reports/:name'],
    ['GET', '/api/kits'], ['GET', '/api/kits/:name'], ['PUT', '/api/kits/:name'], ['DELETE', '/api/kits/:name'],
    ['GET', '/desk'], ['GET', '/desk/rows'], ['GET', '/desk/:id'], ['GET', '/desk/:id/work'],
    ['GET', '/desk/:id/previews'], ['POST', '/desk/:id/kit-preview'],
  ],
  pictures: [['GET', '/cards/:id/:file']],
  pages: [
    ['GET', '/s/:id/report'], ['POST', '/s/:id/report'], ['GET', '/s/:id/changes'],
    ['GET', '/s/:id'], ['GET', '/s/:id/:card'], ['GET', '/embed/:id'], ['GET', '/embed/:id/:card'], ['GET', '/oembed'],
  ],
} as const satisfies Record<string, readonly Call[]>;
