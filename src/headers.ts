/** Headers of every answer: closed by default. A route that needs more (a page, an embed) sets its own first. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const ALWAYS = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Cards are made to be shown on other people's pages.
  'cross-origin-resource-policy': 'cross-origin',
};
/**
 * For all that may hold links or scripts. A PNG holds neither, is what we send most, and each header of it costs time.
 */
const DOCUMENTS = {
  ...ALWAYS,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** What browsers hold for a year; only said where the call itself came over TLS. */
const HSTS = 'max-age=31536000';

const NOT_MODIFIED = 304;

/**
 * A 304 gets none of the defaults: a browser lays its headers over those of the answer that it keeps, and a page whose
 * own policy allows its style and its script would be closed from the second visit on.
 */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // what was set before the route does not reach an answer that a part of the app made
  const requestId = c.get('requestId');
  if (requestId) c.res.headers.set('x-request-id', requestId);
  if (c.req.url.startsWith('https:')) c.res.headers.set('strict-transport-security', HSTS);
  if (c.res.status === NOT_MODIFIED) return;
  const defaults = c.res.headers.get('content-type') === 'image/png' ? ALWAYS : DOCUMENTS;
  for (const [name, value] of Object.entries(defaults)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

const EXPOSED = ['etag', 'link', 'location', 'retry-after', 'x-request-id'];
const preflight = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: EXPOSED, maxAge: 86_400 });

/**
 * Any site may read; no other site may write: the answers to writes carry no permission, nor do preflights for them.
 * Set on the finished answer: Hono makes one that is touched before its route three times over.
 */
export const openForReading: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return preflight(c, next);
  await next();
  if (!['GET', 'HEAD'].includes(c.req.method)) return;
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', EXPOSED.join(','));
};
