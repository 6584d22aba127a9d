/**
 * "Dopo aver salutato Fava, Rossi si è seduto", "Avant de remercier Keller, Lacroix a souri": what an opening
 * infinitive tells is done by the subject behind its comma, and whoever stands in it is its object. Romance languages.
 */
import { isParticiple } from '../../lexicon/deeds.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isDoneBehindInfinitive, isInfinitive, opensInfinitive } from './behind-infinitive.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** The subject of a verb in such an opening of the clause that begins at `floor`; null where it stands in none. */
export function subjectOfOpening(scene: Scene, verb: number, floor: number): Reference | null {
  const { prepositions } = scene.lexicon;
  if (!isRomance(scene.lexicon) || verb - floor > LONGEST_OPENER) return null;
  if (verb === floor && opensParticiple(scene, verb)) return behindComma(scene, verb);
  const isOpener = (opensInfinitive(scene, verb) || isDoneBehindInfinitive(scene, verb)) &&
    [floor, floor + 1].some((i) => prepositions.has(lowerAt(scene, i)));
  if (!isOpener) return null;
  return behindComma(scene, verb);
}

/** "Salutando Fava, Rossi", "Salutato Fava, Rossi", "Venu soutenir Keller, Lacroix": so a sentence opens. */
export function opensParticiple(scene: Scene, first: number): boolean {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || entityAt(scene, first) >= 0 || sentenceAround(scene, first).first !== first) return false;
  const lower = lowerAt(scene, first);
  const isGerund = lexicon.dropsSubject ? lexicon.gerund?.test(lower) === true : lower === 'ayant';
  const isDone = isParticiple(lexicon, lower);
  const hasObject = isInfinitive(scene, first + 1) || scene.entities[entityAt(scene, first + 1)]?.kind === 'person';
  const isOpening = (isGerund || (isDone && hasObject)) && !isSpeakerNoun(scene, lower);
  return isOpening && behindComma(scene, first) !== null;
}

/** The phrase behind the first comma from token `from` on. */
function behindComma(scene: Scene, from: number): Reference | null {
  const { end } = sentenceAround(scene, from);
  for (let i = from + 1; i < end; i++) {
    if (/^[.;:!?]$/.test(textAt(scene, i)) && isOutside(scene, i)) return null;
    if (textAt(scene, i) === ',' && isOutside(scene, i)) return headFirstPhrase(scene, i + 1, end);
  }
  return null;
}
/** "Prima di averlo", in tokens. */
const LONGEST_OPENER = 4;
