/**
 * Answers 304 where the caller has the same bytes already. The policy that the route set goes along: a browser lays the
 * headers of a 304 over those that it keeps, so a page that was once closed in its cache opens again.
 */
import { etag, RETAINED_304_HEADERS } from 'hono/etag';

const KEPT = [...RETAINED_304_HEADERS, 'content-security-policy', 'link'];

export const conditional = () => etag({ retainedHeaders: KEPT });

/** Will `conditional` leave out the body of this tag? For a route whose body costs far more than its tag. */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags: readonly string[] = ifNoneMatch?.match(/"[^"]*"/g) ?? [];
  return ifNoneMatch === '*' || tags.includes(tag);
}
