/** Whom a quotation's own sentence speaks of cannot be the one who says it. */
import type { Quotation } from '../marks/find-quotations.ts';
import type { Reference, Who } from '../scene/reference.ts';
import { sentenceAround, type Scene } from '../scene/scene.ts';

/** "He said Lee had left": he is not Lee. “Lee has left,” he said: nor here. */
export function isSpokenOf(scene: Scene, quote: Quotation, who: Who, reference: Reference): boolean {
  const tag = reference.kind === 'descriptor' || !('entity' in who) ? null : reference;
  if (!tag || !('entity' in who)) return false;
  const isBody = scene.entities[who.entity]?.kind === 'organisation';
  if (tag.kind === 'name' && isBody && !scene.lexicon.headFirst) return false; // "Acme said “Acme …”"
  const isNamed = (first: number, end: number): boolean =>
    scene.entityAt.subarray(Math.max(0, first), Math.max(0, end)).includes(who.entity);
  const { first, end } = sentenceAround(scene, tag.first);
  const isOfQuotation = tag.first >= first && first <= quote.first && quote.last < end + 1;
  if (!isOfQuotation) return false;
  if (isNamed(quote.first, Math.min(quote.last, quote.first + LOOKED_AT))) return true;
  if (tag.kind !== 'pronoun') return false;
  const told: [first: number, end: number][] = [
    [tag.end, Math.min(end, quote.first)],
    [Math.max(tag.end, quote.last + 1), Math.min(end, quote.last + LOOKED_AT)],
    [first, isParticipleOfSaying(scene, first) ? tag.first : first],
  ];
  return told.some(([from, to]) => isNamed(from, to));
}
/** "Insisting that Lee’s plans “help”, he said …": whoever says both is not Lee. */
const isParticipleOfSaying = ({ lexicon, doc }: Scene, i: number): boolean =>
  !lexicon.headFirst && lexicon.saying.has(doc.tokens[i]?.lower ?? '') && /ing$/.test(doc.tokens[i]?.lower ?? '');

/** Of a long quotation or sentence this much is looked at, in tokens. */
const LOOKED_AT = 120;
