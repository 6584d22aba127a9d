/** Does one stretch of a text stand inside another? Both may be the same. */
import type { Span } from './document.ts';

export const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
