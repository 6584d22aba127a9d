/** What is done in a clause that an infinitive opens: its object is no subject of the verb behind it. */
import { isParticiple } from '../../lexicon/deeds.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, type Scene } from '../scene/scene.ts';

/** "Tras recorrer las aulas destacó", "Tras haber visto las aulas dijo": does an infinitive stand before token i? */
export function isBehindInfinitive(scene: Scene, i: number): boolean {
  return isRomance(scene.lexicon) && (isInfinitive(scene, i - 1) || isDoneBehindInfinitive(scene, i - 1));
}

/** "aver (salutato)", "avoir (vue)": a participle right behind its infinitive. */
export function isDoneBehindInfinitive(scene: Scene, i: number): boolean {
  return isParticiple(scene.lexicon, lowerAt(scene, i)) && isInfinitive(scene, i - 1);
}

/** "após (ouvir) um advogado", "après (avoir) battu Keller", "après l'(avoir) vue": what follows is of its clause. */
export function opensInfinitive(scene: Scene, i: number): boolean {
  if (!isInfinitive(scene, i)) return false;
  const clitics = HAVE_OR_BE.test(lowerAt(scene, i)) ? ANY_CLITIC : CLITIC;
  const at = clitics.test(lowerAt(scene, i - 1)) ? i - 2 : i - 1;
  const { prepositions, dropsSubject } = scene.lexicon;
  return dropsSubject ? prepositions.has(lowerAt(scene, at)) : FRENCH.test(lowerAt(scene, at));
}
/** "au centre": no other preposition of French stands before an infinitive. */
const FRENCH = /^(?:pour|sans|après|de|d['’]|à)$/;
/** Objects before their infinitive, and those that are articles as well: "pour le quartier". French. */
const CLITIC = /^(?:lui|leur|s['’e]|y)$/;
const ANY_CLITIC = /^(?:l[ea]s?|l['’]|lui|leur|s['’e]|y)$/;
const HAVE_OR_BE = /^(?:avoir|être)$/;

/** By its ending, and no "militar" or "titular" who speaks. */
export const isInfinitive = (scene: Scene, i: number): boolean => isOutside(scene, i) && entityAt(scene, i) < 0 &&
  scene.lexicon.infinitives?.test(lowerAt(scene, i)) === true && !isSpeakerNoun(scene, lowerAt(scene, i));
