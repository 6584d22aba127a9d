/** Where a noun phrase ends: at the verb behind it, which no list has, by its form and by what it takes. Romance. */
import { isRomance } from '../lexicon/lexicon.ts';
import { isSpeakerNoun } from './phrase-words.ts';
import { isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/**
 * "A professora quer gastar", "El hijo salió llorando", "fuentes del ministerio restan": a plain word behind the noun
 * that ends as only a verb does, or that takes an infinitive, or agrees with a noun of several.
 */
export function isVerbBehind(scene: Scene, i: number, head: number): boolean {
  const { lexicon } = scene;
  const [lower, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  if (!isRomance(lexicon) || isSpeakerNoun(scene, lower) || lexicon.joins.has(lowerAt(scene, i - 1))) return false;
  if (lexicon.determiners.has(lowerAt(scene, i - 1)) || !/^\p{Ll}/u.test(textAt(scene, i))) return false;
  if (isOutside(scene, i + 1) && !isSpeakerNoun(scene, next) && lexicon.infinitives?.test(next)) return true;
  if (!lexicon.dropsSubject) return false; // in French "é" and "ant" end adjectives as well
  const isOfSeveral = /s$/.test(lowerAt(scene, head)) && !lower.endsWith('s') && lexicon.pluralVerbs?.test(lower);
  return isOfSeveral || lexicon.gerund?.test(next) === true || lexicon.tagEndings?.test(lower) === true;
}
