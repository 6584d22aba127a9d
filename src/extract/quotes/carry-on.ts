/**
 * Quotations that carry no attribution of their own: the second half after “…,” she said, a paragraph that goes on
 * with an unclosed one, a whole paragraph of speech after a sentence that brings its speaker in.
 */
import { firstSubject } from './find-subject.ts';
import type { Quotation } from './find-quotations.ts';
import type { Reference } from './reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from './scene.ts';

export type Carried =
  | { rule: 'unclosed' | 'running' | 'next-paragraph' | 'shared'; from: number }
  | { rule: 'introduced'; reference: Reference };

/** How quotation `q` gets its speaker from what stands around its sentence; `spoken(k)`: is quotation k attributed? */
export function carryOn(scene: Scene, q: number, spoken: (k: number) => boolean): Carried | null {
  const quote = scene.quotations[q];
  const before = scene.quotations[q - 1];
  if (!quote) return null;
  if (quote.carriesOn && spoken(q - 1)) return { rule: 'unclosed', from: q - 1 };
  if (before && before.paragraph === quote.paragraph) return sameParagraph(scene, q, before, quote, spoken);
  if (!opensParagraph(scene, quote)) return introducedInSentence(scene, quote);
  return fromParagraphBefore(scene, q, before, quote, spoken);
}

function sameParagraph(scene: Scene, q: number, before: Quotation, quote: Quotation, spoken: (k: number) => boolean): Carried | null {
  const subject = otherSubject(scene, before, quote);
  if (subject) return mayBeSpeaker(scene, subject) ? { rule: 'introduced', reference: subject } : null;
  if (quote.first - before.last > LONGEST_GAP) return null;
  return spoken(q - 1) ? { rule: 'running', from: q - 1 } : null;
}

/** More of the writer's words than this between two quotations, and the floor may have passed on. */
const LONGEST_GAP = 60;

const mayBeSpeaker = (scene: Scene, subject: Reference): boolean => subject.kind !== 'name' || scene.entities[subject.entity]?.kind !== 'unknown';

/** A whole sentence of the writer between the two whose subject speaks, thinks or acts: the floor has passed on. */
function otherSubject(scene: Scene, before: Quotation, quote: Quotation): Reference | null {
  const { first } = sentenceAround(scene, quote.first - 1);
  const from = Math.max(first, before.last + 1);
  if (first <= before.last || quote.first - from < 3) return null;
  return firstSubject(scene, from, quote.first);
}

const opensParagraph = (scene: Scene, quote: Quotation): boolean => quote.first === scene.doc.sentences[scene.doc.paragraphs[quote.paragraph]?.firstSentence ?? -1]?.firstToken;

/** A quotation as a sentence of its own, after a sentence in the same paragraph that has a speaking subject. */
function introducedInSentence(scene: Scene, quote: Quotation): Carried | null {
  const reference = speakingSubject(scene, quote.first - 1);
  return reference && { rule: 'introduced', reference };
}

function fromParagraphBefore(scene: Scene, q: number, before: Quotation | undefined, quote: Quotation, spoken: (k: number) => boolean): Carried | null {
  const lastToken = quote.first - 1;
  if (lastToken < 0) return null;
  const ownParagraph = scene.doc.paragraphs[quote.paragraph - 1];
  if (!ownParagraph || ownParagraph.kind === 'heading') return null;
  const endsQuoted = before !== undefined && before.paragraph === quote.paragraph - 1 && !hasSentenceAfter(scene, before, lastToken);
  if (endsQuoted) return spoken(q - 1) ? { rule: 'next-paragraph', from: q - 1 } : null;
  const reference = speakingSubject(scene, lastToken);
  return reference && { rule: 'introduced', reference };
}

/** Does a sentence of the writer's own follow the quotation, beyond its attribution? */
function hasSentenceAfter(scene: Scene, quote: Quotation, lastToken: number): boolean {
  return lastToken > quote.last && sentenceAround(scene, lastToken).first > quote.last;
}

/** The subject of the sentence that ends at `last`, if that sentence reports speech or ends in a colon. */
function speakingSubject(scene: Scene, last: number): Reference | null {
  const { first } = sentenceAround(scene, last);
  let speaks = textAt(scene, last) === ':';
  for (let i = first; i <= last && !speaks; i++) speaks = isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i));
  const subject = speaks ? firstSubject(scene, first, last + 1) : null;
  if (subject?.kind === 'name' && scene.entities[subject.entity]?.kind === 'unknown') return null;
  if (subject?.kind === 'descriptor' && /^(?:your|my|our)$/.test(lowerAt(scene, subject.first))) return null;
  return subject?.kind === 'descriptor' && !scene.lexicon.people.has(lowerAt(scene, subject.head)) ? null : subject;
}
