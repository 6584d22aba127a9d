/**
 * "Helm habe niemanden betrogen, sagte Anwalt Kraft am Freitag. „Er hat alles offengelegt.“", "Enzo n'a rien fait,
 * assure son père. « Il dormait. »": the sentence before is reported, and its tag says by whom. The words behind it are
 * theirs, and "he" there is nobody's who speaks. Heads first.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isPause, says } from '../head-first/head-first-region.ts';
import { sourceIn } from '../head-first/head-first-sources.ts';
import { BY_FORM } from '../model/models.ts';
import { isWholeSentence } from '../speech/quotation-shape.ts';
import type { Reference } from '../scene/reference.ts';
import { resolveReference } from '../coreference/resolve-reference.ts';
import { isOutside, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from '../candidates/weighed.ts';

interface Tag {
  /** Where the tag begins. */
  at: number;
  teller: Reference;
}

/** The tag that ends the writer's sentence [first, end), or null. */
export function tagAtEnd(scene: Scene, first: number, end: number): Tag | null {
  for (let i = first; i < end; i++) if (!isOutside(scene, i)) return null;
  for (let verb = end - 1; verb > first; verb--) {
    if (!says(scene, verb)) continue;
    const at = isPause(scene, verb - 1) ? verb : isPause(scene, verb - 2) ? verb - 1 : -1; // "assure", "a assuré"
    const teller = at >= 0 && !isPause(scene, verb + 1) ? headFirstPhrase(scene, verb + 1, end) : null;
    if (teller) return { at, teller };
  }
  const source = sourceIn(scene, first, end);
  const isBehind = source !== null && isPause(scene, source.evidenceFirst - 1);
  return isBehind ? { at: source.evidenceFirst, teller: source.reference } : null;
}

/** The tag of the sentence right before a quotation that opens its own in the same paragraph; or null. */
function tagBefore(scene: Scene, quote: Quotation): Tag | null {
  if (quote.first === 0 || sentenceAround(scene, quote.first).first !== quote.first) return null;
  if (paragraphAt(scene, quote.first - 1) !== quote.paragraph || textAt(scene, quote.first - 1) !== '.') return null;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  return end === quote.first ? tagAtEnd(scene, first, end) : null;
}

/** Whoever told the sentence before, of words without a tag; null where they are not of the list. */
export function goesOnTelling(
  scene: Scene, quote: Quotation, list: readonly Candidate[], told: Attribution,
): Attribution | null {
  if (list.some(isOwn) || !isWholeSentence(scene, quote)) return null;
  const teller = tagBefore(scene, quote)?.teller;
  const who = teller && teller.kind !== 'pronoun' ? resolveReference(scene, teller, null) : null;
  if (!who || !('entity' in who) || scene.entities[who.entity]?.kind !== 'person') return null;
  const same = list.find((one) => 'entity' in one.who && one.who.entity === who.entity);
  const isSame = 'entity' in told.who && told.who.entity === who.entity;
  return same ? { ...same, confidence: Math.max(BY_FORM, isSame ? told.confidence : 0) } : null;
}
