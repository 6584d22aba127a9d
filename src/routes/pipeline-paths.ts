/** The calls of the pipeline, which load with the first of them. Data: a test compares it with what is served. */
export const PIPELINE_PATHS: readonly (readonly [method: string, path: string])[] = [
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
];
