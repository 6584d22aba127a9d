/** The subject of the second of two clauses, where an aside stands between it and its verb. Romance languages. */
import { isRomance } from '../../lexicon/lexicon.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/**
 * "Gil elogió el plan, y un dirigente, en privado, dijo que «…»": behind ", and" the second clause has its own subject,
 * whatever stands between commas before its verb.
 */
export function secondOfTwo(
  scene: Scene, comma: number, floor: number, phraseEnding: PhraseEnding,
): Reference | null {
  if (!isRomance(scene.lexicon) || textAt(scene, comma) !== ',') return null;
  let open = comma - 1;
  const farthest = Math.max(floor, comma - LONGEST_ASIDE);
  while (open > farthest && isOutside(scene, open) && textAt(scene, open) !== ',') open -= 1;
  const isAside = textAt(scene, open) === ',' && scene.lexicon.prepositions.has(lowerAt(scene, open + 1));
  const subject = isAside ? phraseEnding(scene, open - 1, floor) : null;
  if (!subject) return null;
  const office = subject.kind === 'name' ? officeBefore(scene, subject.first) : subject.first;
  const opensClause = scene.lexicon.conjunctions.has(lowerAt(scene, office - 1)) && textAt(scene, office - 2) === ',';
  return opensClause ? subject : null;
}
/** ", sob reserva,", ", por sua vez,", in tokens. */
const LONGEST_ASIDE = 6;

type PhraseEnding = (scene: Scene, end: number, floor: number) => Reference | null;

/** "o dirigente" of "o dirigente Rui Prates". */
function officeBefore(scene: Scene, name: number): number {
  let first = name;
  const isOfOffice = (i: number): boolean => isSpeakerNoun(scene, lowerAt(scene, i)) || isDeterminer(scene, i);
  while (name - first < LONGEST_OFFICE && isOfOffice(first - 1)) first -= 1;
  return first;
}
/** "o secretário adjunto", in tokens. */
const LONGEST_OFFICE = 4;
