/**
 * "«No me iré», dijo Rosa Gil. Luis Prado había pedido su dimisión. «No hay motivo», añadió.": a verb of adding is not
 * of whom the writer tells between two quotations what they had done before, and not said. "Luis Prado es «como un
 * padre» para Rosa Gil" tells what he is in her eyes, and it is not he who says so. Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { pattern } from '../../../pattern.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { after, says } from '../head-first/head-first-region.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

export const isToldBetween = (scene: Scene, quote: Quotation, candidate: Candidate): boolean =>
  isRomance(scene.lexicon) && (isOfPast(scene, quote, candidate) || isInEyesOf(scene, quote, candidate));

function isOfPast(scene: Scene, quote: Quotation, { who, reference, sources }: Candidate): boolean {
  const isDropped = reference?.kind === 'pronoun' && reference.dropped === true;
  if (!isDropped || !('entity' in who) || sources.includes('floor') || !addsMore(scene, quote)) return false;
  const { first: own } = sentenceAround(scene, quote.first);
  if (own < quote.first || own === 0) return false;
  const { first } = sentenceAround(scene, own - 1);
  const q = scene.quoteAt[quote.first] ?? -1;
  const before = scene.quotations[q - 1];
  if (before?.paragraph !== quote.paragraph || before.last >= first || !isOutside(scene, own - 1)) return false;
  const name = scene.nameEnd[first] ?? first;
  return entityAt(scene, first) === who.entity && PAST.test(lowerAt(scene, name)) && !isSaid(scene, name + 1);
}
/** "había pedido su dimisión": of the other one. */
const ASKED = /^(?:pe|exig|reclam|solicit|chiest|pretes|richiest|demand)/;
/** "(había) respondido", "(aveva) negato" */
function isSaid(scene: Scene, i: number): boolean {
  const { answering, reporting, denying } = scene.lexicon;
  const lower = lowerAt(scene, i);
  return !ASKED.test(lower) && (says(scene, i) || [answering, reporting, denying].some((verbs) => verbs?.has(lower)));
}

/** "había pedido", "tinha pedido" */
const PAST = /^(?:había|tinha|avait|aveva|havia)$/;

/** "añadió", "insistió", "acrescentou" right behind the words. */
function addsMore(scene: Scene, quote: Quotation): boolean {
  const { first, end } = after(scene, quote);
  const isAdding = (i: number): boolean =>
    i < end && (scene.lexicon.adding?.has(lowerAt(scene, i)) === true || INSISTS.test(lowerAt(scene, i)));
  return [first, first + 1, first + 2].some(isAdding);
}
const INSISTS = pattern('u', '^(?:insisti[óu]|insiste|reiter(?:ó|ou)|reitera)$');

/** The subject of "is" right before the words, where "para" and somebody follow them; "pour, per" may be a reason. */
function isInEyesOf(scene: Scene, quote: Quotation, { reference }: Candidate): boolean {
  if (lowerAt(scene, quote.last + 1) !== 'para' || !scene.lexicon.copulas?.has(lowerAt(scene, quote.first - 1)))
    return false;
  const eyes = headFirstPhrase(scene, quote.last + 2, sentenceAround(scene, quote.last).end);
  return eyes !== null && isPersonOrSpeaker(scene, eyes) && reference?.end === quote.first - 1;
}
