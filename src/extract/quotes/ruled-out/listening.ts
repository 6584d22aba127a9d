/**
 * Who has just turned to somebody else did not say what follows without a tag. "Lowe asked Brandt what he had seen.
 * “…”": whoever was asked answers. "Lowe listened as Brandt spoke. “…”": she only listens, looks on or nods. The other
 * one is a name, or a noun with its article: "she nodded as she spoke" is her own.
 */
import { endsInQuestion } from '../tags/asked.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { sentenceAround, type Scene } from '../scene/scene.ts';

export function isListener(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { doc, entities, lexicon: { listening, asking } } = scene;
  const entity = 'entity' in candidate.who ? entities[candidate.who.entity] : undefined;
  if (listening === undefined || entity === undefined || isOwn(candidate)) return false;
  if (sentenceAround(scene, quote.first).first < quote.first) return false;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const own = entity.mentions.find(({ firstToken }) => firstToken >= first && firstToken < end);
  if (own === undefined) return false;
  const behind = doc.text.slice(own.end, doc.tokens[end - 1]?.end ?? own.end);
  return listening.test(behind) || (asking !== undefined && asks(scene, quote, { behind, from: own.end, asking }));
}

/** Do the words behind a name tell that they asked, and no other? What is asked itself ends in its mark. */
function asks(scene: Scene, quote: Quotation, { behind, from, asking }: Asked): boolean {
  const at = asking.exec(behind)?.index ?? -1;
  const isQuestion = endsInQuestion(scene, quote);
  if (at < 0 || isQuestion || /[.;:!?“”„«»]/u.test(behind.slice(0, at))) return false;
  return !scene.entities.some(({ kind, mentions }) =>
    kind === 'person' && mentions.some((one) => one.start >= from && one.end <= from + at));
}
interface Asked { behind: string; from: number; asking: RegExp }
