/**
 * Answers 304 where the caller has the same bytes already. The policy that the route set goes along: a browser lays the
 * headers of a 304 over those that it keeps, so a page that was once closed in its cache opens again.
 */
import { etag, RETAINED_304_HEADERS } from 'hono/etag';

const KEPT = [...RETAINED_304_HEADERS, 'content-security-policy', 'link'];

export const conditional = () => etag({ retainedHeaders: KEPT });
