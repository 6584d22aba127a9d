/**
 * Whoever is interviewed goes on where the page parts their words: each paragraph is theirs alone, at most behind a
 * label for what they speak about ("INFORTUNIO – «…»", "Su Novak: «…»"). The fit asks for a name in each of them.
 * Languages whose heads come first.
 */
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { spokeBefore } from './goes-on-by-form.ts';
import { isGoverned } from '../phrase/governed.ts';
import { BY_FORM } from '../model/models.ts';
import { quoteKind } from '../speech/quotation-shape.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';
import { topicLabel } from '../head-first/topic-label.ts';
import type { Attribution } from '../candidates/weighed.ts';

/** The likeliest speaker, as sure as such a page makes them. */
export function goesOnBelow<Likeliest extends Candidate & Attribution>(
  scene: Scene, q: number, list: readonly Candidate[], told: Likeliest,
): Likeliest {
  const [before, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  const isDoubted = told.confidence >= LIKELY && told.confidence < BY_FORM;
  if (!quote || !isDoubted || !('entity' in told.who) || list.some(isOwn)) return told;
  if (!before) return isFirstLabelled(scene, quote, told.who.entity) ? { ...told, confidence: BY_FORM } : told;
  return spokeBefore(told) && (isLabelled(scene, before, quote) || isNextAlone(scene, before, quote))
    ? { ...told, confidence: BY_FORM } : told;
}
const LIKELY = 0.1;

/** Behind a label, and nobody is named since the words before. */
function isLabelled(scene: Scene, before: Quotation, quote: Quotation): boolean {
  const label = topicLabel(scene, quote);
  return label !== null && namesNobody(scene, before.last + 1, label.first);
}

/** The first words of a page, behind a label that asks for no reply, where nobody but them is named above, and acts. */
function isFirstLabelled(scene: Scene, quote: Quotation, entity: number): boolean {
  const label = topicLabel(scene, quote);
  if (!label) return false;
  for (let i = label.first; i < label.end; i++) if (scene.lexicon.statements?.has(lowerAt(scene, i))) return false;
  const above = scene.persons.filter(({ token }) => token < label.first);
  return above.every((seen) => seen.entity === entity) && above.some(({ token }) => !isGoverned(scene, token));
}

function namesNobody(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isOutside(scene, i) && scene.entities[entityAt(scene, i)]?.kind === 'person') return false;
  return true;
}

/** Right below words that end their paragraph, a paragraph that is words alone. Who asks may be quoted as well. */
export function isNextAlone(scene: Scene, before: Quotation, quote: Quotation): boolean {
  const { text, paragraphs } = scene.doc;
  const [above, own] = [paragraphs[before.paragraph], paragraphs[quote.paragraph]];
  if (!above || !own || quote.paragraph !== before.paragraph + 1 || !isStopped(scene, quote)) return false;
  const around = [[own.start, quote.start], [quote.end, own.end], [before.end, above.end]] as const;
  if (around.some(([from, to]) => /[^\s«»”“"„.…]/.test(text.slice(from, to)))) return false;
  return ![before, quote].some(({ start, end }) => /\?\W*$/.test(text.slice(Math.max(start, end - LONGEST_END), end)));
}
/** "?!“ ", in letters. */
const LONGEST_END = 8;

/** A sentence that closes with its stop, inside or behind the marks; « Un monument » is a subhead. */
function isStopped(scene: Scene, quote: Quotation): boolean {
  const paragraph = scene.doc.text.slice(quote.start, scene.doc.paragraphs[quote.paragraph]?.end);
  return quoteKind(scene, quote) === 'sentence' && /[.!…]$/.test(paragraph.replace(/[\s»«”“"„]/g, ''));
}
