/** Where two speak together, neither of them does alone. English. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { entityAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { pairFrom } from '../phrase/two-names.ts';

/** "She and Joan Verne said: “…”": neither of the two by themselves. */
export function isOneOfPair(scene: Scene, quote: Quotation, { who, reference, evidenceFirst }: Candidate): boolean {
  if (evidenceFirst >= quote.first) return false;
  const { first } = sentenceAround(scene, quote.first);
  let name = first;
  while (name < first + LONGEST_OPENING && entityAt(scene, name) < 0) name += 1;
  if (name === first + LONGEST_OPENING) return false;
  const pair = name > first ? pairFrom(scene, first, name, scene.nameEnd[name] ?? name + 1) : null;
  if (!pair || pair.end > quote.first) return false;
  const isInside = reference !== null && reference.first >= first && reference.end < pair.end;
  return isInside || ('entity' in who && who.entity === entityAt(scene, name));
}
/** "The former mayor and (Joan Verne)", in tokens. */
const LONGEST_OPENING = 7;
