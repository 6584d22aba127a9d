/**
 * „…“, lautet die übliche Eröffnung: the subject of such a verb is words. It does not speak, and whoever spoke before
 * did not say it, unless it is an answer, a demand or the like, or somebody's. German.
 */
import { isIndefinite } from '../phrase/agreement.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Is the phrase the subject of such a verb? */
export const isWording = (scene: Scene, { first, head }: Descriptor): boolean =>
  scene.lexicon.saidOfNobody?.wording?.test(lowerAt(scene, first - 1)) === true && entityAt(scene, head) < 0 &&
  !isPersonNoun(scene, lowerAt(scene, head));

/** Does the sentence tell of what usual words the quotation is? */
export function isOfWording(scene: Scene, quote: Quotation): boolean {
  const { wording } = scene.lexicon.saidOfNobody ?? {};
  if (!wording) return false;
  const { first, end } = sentenceAround(scene, quote.first);
  for (let i = first; i < end; i++)
    if (isOutside(scene, i) && wording.test(lowerAt(scene, i))) return isUsual(scene, i + 1);
  return false;
}

/** "die übliche Eröffnung", "ein alter Spruch": not "das Fazit", "seine Antwort". */
function isUsual(scene: Scene, article: number): boolean {
  let noun = article + 1;
  while (noun < article + MOST_BEFORE && /^\p{Ll}/u.test(textAt(scene, noun))) noun += 1;
  const { definite, statements } = scene.lexicon;
  const isNobodys = definite?.has(lowerAt(scene, article)) === true || isIndefinite(scene, article);
  return isNobodys && /^\p{Lu}/u.test(textAt(scene, noun)) && !statements?.has(lowerAt(scene, noun));
}
/** In tokens, with the noun. */
const MOST_BEFORE = 4;
