/**
 * Where words are told in German: "sagte der Kleinen Zeitung", "sagte die 25-Jährige der Nachrichtenagentur". The
 * dative of "die" looks like a genitive, but a paper or an agency behind a verb of saying only hears.
 */
import { isOutside, lowerAt, textAt, type Scene } from './scene.ts';

/** "der Deutschen Presse-Agentur": the noun, in tokens behind the article. */
const NOUN_WITHIN = 3;

export const isMedium = ({ lexicon }: Scene, lower: string): boolean => lexicon.media?.nouns.test(lower) ?? false;

/** Does the article at `i`, behind the head of a phrase that follows a verb of saying, open whom it is told? */
export function isToldTo(scene: Scene, i: number, { first, head }: { first: number; head: number }): boolean {
  const { media, saying } = scene.lexicon;
  if (!media || lowerAt(scene, i) !== media.dative || !saying.has(lowerAt(scene, first - 1))) return false;
  if (media.posts.test(lowerAt(scene, head))) return false;
  for (let k = i + 1; k <= i + NOUN_WITHIN && isOutside(scene, k) && /^\p{Lu}/u.test(textAt(scene, k)); k++)
    if (isMedium(scene, lowerAt(scene, k))) return true;
  return false;
}
