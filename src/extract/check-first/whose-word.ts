/** Whether a fact is the writer's statement, what somebody is reported to say, or a view. */
import type { CheckFirst, Fact } from '../../schema.ts';
import type { Span } from '../../text/document.ts';
import type { ReadClaim } from '../extraction.ts';

/** Of a view: the writer in person, or what ought to be. */
const VIEW: readonly string[] = ['first-person', 'demand'];

export function whoseWord(
  fact: Span & { id: string },
  claims: readonly ReadClaim[],
  checked: readonly CheckFirst[],
): Required<Pick<Fact, 'kind' | 'attribution'>> {
  const claim = claims.find(({ start, end }) => start >= fact.start && end <= fact.end);
  if (claim) {
    const { speaker, evidence } = claim;
    const attribution = speaker && evidence ? { name: speaker.name, start: evidence.start, end: evidence.end } : null;
    return { kind: 'claim', attribution };
  }
  const reasons = checked.find(({ id }) => id === fact.id)?.reasons ?? [];
  return { kind: reasons.some(({ sign }) => VIEW.includes(sign)) ? 'opinion' : 'statement', attribution: null };
}
