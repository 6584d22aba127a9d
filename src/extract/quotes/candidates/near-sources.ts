/**
 * Whom the writer's own words near a quotation are about: the subjects of its sentence and of those beside it, and of
 * the sentence below a line that holds nothing else.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { offerReference, type Offer } from './offer.ts';
import { isOutside, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Focus } from '../phrase/who.ts';
import { openingSource } from '../tags/rule-according-to.ts';
import { fillsParagraph } from '../speech/quotation-shape.ts';

/** The subjects of the writer's own words in this sentence and in the one before it. */
export function offerNear(scene: Scene, quote: Quotation, { focus }: { focus: Focus | null }, offer: Offer): void {
  const { first } = sentenceAround(scene, quote.first);
  if (scene.lexicon.headFirst) {
    offerAfter(scene, quote, focus, offer);
    offerBelow(scene, quote, focus, offer);
  }
  if (first < quote.first) offerReference(scene, 'subject', firstSubject(scene, first, quote.first), focus, offer);
  if (first === 0 || !isOutside(scene, first - 1)) return;
  const before = sentenceAround(scene, first - 1).first;
  const told = openingSource(scene, before, first) ?? firstSubject(scene, before, first);
  offerReference(scene, 'subject-before', told, focus, offer);
}

/** “¿Se lo traduzco?”. Rosa Gil ironizó …: the subject of the sentence that follows a quotation in its paragraph. */
function offerAfter(scene: Scene, quote: Quotation, focus: Focus | null, offer: Offer): void {
  const next = quote.last + (/^[.,]$/.test(textAt(scene, quote.last + 1)) ? 2 : 1);
  const isInside = paragraphAt(scene, next) === quote.paragraph;
  if (!isInside || !isOutside(scene, next) || !/^\p{Lu}/u.test(textAt(scene, next))) return;
  const { end } = sentenceAround(scene, next);
  offerReference(scene, 'subject-after', firstSubject(scene, next, Math.min(end, next + NEAR_AFTER)), focus, offer);
}
/** Its subject stands near the beginning of that sentence, in tokens. */
const NEAR_AFTER = 12;

/** A subhead or a line of a teaser that holds nothing else: “Nadie nos escucha” ¶ La enfermera Sofía Lago lleva … */
function offerBelow(scene: Scene, quote: Quotation, focus: Focus | null, offer: Offer): void {
  const { doc } = scene;
  const next = doc.paragraphs[quote.paragraph + 1];
  if (!next || !fillsParagraph(scene, quote)) return;
  const { firstToken = 0, endToken = 0 } = doc.sentences[next.firstSentence] ?? {};
  offerReference(scene, 'subject-below', firstSubject(scene, firstToken, endToken), focus, offer);
}
