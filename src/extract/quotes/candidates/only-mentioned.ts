/**
 * "Paredes dijo que lo evalúa … contra el ministro Gil. «…», manifestó": a verb without a subject has whoever spoke,
 * and nobody who was only an object of what was told, but for whoever was asked and answers.
 */
import type { Candidate } from './candidate.ts';
import { isDeterminer } from '../phrase/governed.ts';
import type { Link } from '../coreference/links.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { answererNamed } from '../tags/answerer-named.ts';

export function withoutMentioned(scene: Scene, found: Candidate[], quote: Quotation): Candidate[] {
  const answerer = answererNamed(scene, quote);
  const isAnswerer = ({ who }: Candidate): boolean => 'entity' in who && who.entity === answerer;
  const isOnlyMentioned = ({ reference, link, sources }: Candidate): boolean =>
    reference?.kind === 'pronoun' && reference.dropped === true && link !== undefined &&
    !link.subject && !link.speaks && !link.holdsFloor && !opensSentenceBefore(scene, link) &&
    sources.every((source) => MENTIONED.has(source));
  const hasSpoken = ({ sources }: Candidate): boolean => sources.includes('last voice') || sources.includes('floor');
  return found.some(hasSpoken) ? found.filter((one) => isAnswerer(one) || !isOnlyMentioned(one)) : found;
}
const MENTIONED: ReadonlySet<string> = new Set(['link', 'person before', 'second person before']);

/**
 * "Para la bióloga Rosa Gil, hay menos. «…», aseguró", "A Robles no le convence", "La defensa, que ejerce Eva Soto,
 * pide más": the sentence before is about whom its opening words name, under a preposition or between commas.
 */
function opensSentenceBefore(scene: Scene, { last, sentences }: Link): boolean {
  if (sentences !== 1 || !isOutside(scene, last.token)) return false;
  const { first } = sentenceAround(scene, last.token);
  const commas: number[] = [];
  for (let i = first; i < last.token; i++) if (textAt(scene, i) === ',' && isOutside(scene, i)) commas.push(i);
  const [comma, another] = commas;
  if (comma === undefined)
    return scene.lexicon.prepositions.has(lowerAt(scene, first)) && last.token - first <= FRONTED;
  return another === undefined && isDeterminer(scene, first) && comma - first <= LONGEST_BODY;
}
/** "Para a analista Rosa Gil", "La defensa del acusado,", in tokens. */
const FRONTED = 4;
const LONGEST_BODY = 5;
