/**
 * "Paredes dijo que lo evalúa … contra el ministro Gil. «…», manifestó": a verb without a subject has whoever spoke,
 * and nobody who was only an object of what was told.
 */
import type { Candidate } from './candidate.ts';

export function withoutMentioned(found: Candidate[]): Candidate[] {
  const isOnlyMentioned = ({ reference, link, sources }: Candidate): boolean =>
    reference?.kind === 'pronoun' && reference.dropped === true && link !== undefined &&
    !link.subject && !link.speaks && !link.holdsFloor && sources.every((source) => MENTIONED.has(source));
  const hasSpoken = ({ sources }: Candidate): boolean => sources.includes('last voice') || sources.includes('floor');
  return found.some(hasSpoken) ? found.filter((candidate) => !isOnlyMentioned(candidate)) : found;
}
const MENTIONED: ReadonlySet<string> = new Set(['link', 'person before', 'second person before']);
