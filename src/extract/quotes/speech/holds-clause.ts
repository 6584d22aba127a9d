/**
 * Whether words in marks hold a clause, by a subject, a finite verb or an order: “they are all thieves”, “get out”,
 * “never again”; no “lazy towns”, which may be what somebody else thinks of them. English.
 */
import { pattern } from '../../../pattern.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import type { Scene } from '../scene/scene.ts';

export const holdsClause = ({ doc }: Scene, { start, end }: Quotation): boolean =>
  CLAUSE.test(doc.text.slice(start, Math.min(end, start + LONGEST)));

/** Letters within which a clause shows itself. */
const LONGEST = 200;
const CLAUSE = pattern(
  'iu',
  '(?<![\\p{L}’\'])(?:i|we|you|he|she|they|there|nobody|who|is|are|was|were|am|will|would|can|could|must|shall|do|',
  'does|did|has|have|had|get|go|come|leave|stop|let|keep|send|shut|lock|take|vote|wait|burn|kill|build|make|never|',
  'don[\'’]t)(?!\\p{L})|\\p{L}[\'’](?:re|m|ll|ve)(?!\\p{L})',
);
