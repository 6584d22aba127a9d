/**
 * "Lowe listened as Brandt spoke. “…”": whoever only listens, looks on or nods while another speaks did not say what
 * follows without a tag. The other one is a name, or a noun with its article: "she nodded as she spoke" is her own.
 */
import type { Candidate } from './candidate.ts';
import { isOwn } from './features.ts';
import type { Quotation } from './find-quotations.ts';
import { sentenceAround, type Scene } from './scene.ts';

export function isListener(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { doc, entities, lexicon: { listening } } = scene;
  const entity = 'entity' in candidate.who ? entities[candidate.who.entity] : undefined;
  if (listening === undefined || entity === undefined || isOwn(candidate)) return false;
  if (sentenceAround(scene, quote.first).first < quote.first) return false;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const own = entity.mentions.find(({ firstToken }) => firstToken >= first && firstToken < end);
  if (own === undefined) return false;
  return listening.test(doc.text.slice(own.end, doc.tokens[end - 1]?.end ?? own.end));
}
