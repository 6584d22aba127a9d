/**
 * Whose a document is that the sentence before brings in: "Die Rektorin hat einen Brief geschrieben. „…“, heißt es
 * darin"; "L’azienda risponde in una nota. «…», si legge nel testo"; "«…», reza la carta". Who only got it is none.
 */
import { isDeterminer } from './governed.ts';
import { headFirstFirstSubject } from './head-first-clause.ts';
import { ownerBehind } from './head-first-statement.ts';
import { isRomance } from '../lexicon/lexicon.ts';
import { pointsBack } from './agreement.ts';
import type { Reference } from './reference.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from './scene.ts';

/** The reference by whoever wrote the document that it names, where the sentence before tells; else as it is. */
export function authorInstead(scene: Scene, reference: Reference): Reference {
  if (reference.kind !== 'descriptor' || reference.end > reference.head + 1 || !isDocument(scene, reference.head))
    return reference;
  const author = pointsBack(scene, reference) ? authorBefore(scene, reference.first) : null;
  return author ? { ...author, first: reference.first, end: reference.end } : reference;
}

/** Who wrote what the sentence before the one of this token brings in; null where it does not tell. */
export function authorBefore(scene: Scene, token: number): Reference | null {
  const { first } = sentenceAround(scene, token);
  if (first === 0 || paragraphAt(scene, first - 1) !== paragraphAt(scene, token)) return null;
  if (!isRomance(scene.lexicon) && !scene.lexicon.capitalisesNouns) return null;
  const floor = sentenceAround(scene, first - 1).first;
  const own = Array.from({ length: first - floor }, (_, k) => floor + k);
  if (own.length > LONGEST || !own.every((i) => isOutside(scene, i))) return null;
  const noun = own.findLast((i) => isDocument(scene, i));
  const owner = noun === undefined ? null : ownerBehind(scene, noun, first);
  if (owner) return owner.kind === 'name' ? owner : null;
  const isTheirs = (noun !== undefined && isIn(scene, noun)) || isWritten(scene, floor, first);
  const author = isTheirs ? headFirstFirstSubject(scene, floor, first) : null;
  const isItself = author?.kind === 'descriptor' && isDocument(scene, author.head); // "El texto, escrito a mano, …"
  return isItself ? null : author;
}
/** A sentence that brings a document in, in tokens. */
const LONGEST = 50;

/** "Brief", "Brandbrief": in German the last part of a noun tells. */
function isDocument({ lexicon, doc }: Scene, i: number): boolean {
  const { lower = '', text = '' } = doc.tokens[i] ?? {};
  if (lexicon.documents?.has(lower)) return true;
  if (!lexicon.capitalisesNouns || !/^\p{Lu}/u.test(text)) return false;
  return [...(lexicon.documents ?? [])].some((noun) => noun.length >= LEAST_NOUN && lower.endsWith(noun));
}
/** Letters of a noun that another may be made with: "Post" is none, "Brief" is. */
const LEAST_NOUN = 5;

/** "in einer Aussendung", "in una nota", "em nota", "dans un long communiqué". */
function isIn(scene: Scene, noun: number): boolean {
  let i = noun - 1;
  while (i > noun - MOST_BEFORE && !IN.test(lowerAt(scene, i)) && !isDeterminer(scene, i)) i -= 1;
  if (isDeterminer(scene, i)) i -= 1;
  return IN.test(lowerAt(scene, i)) && textAt(scene, i) !== ',';
}
const MOST_BEFORE = 4;
const IN = /^(?:in|mit|dans|par|en|con|mediante|em|num|numa|por|com|per)$/;

const isWritten = ({ doc, lexicon }: Scene, first: number, end: number): boolean =>
  doc.tokens.slice(first, end).some(({ lower }) => lexicon.wrote?.test(lower));
