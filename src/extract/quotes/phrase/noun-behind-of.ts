/** Forms that are verbs elsewhere: "una moción de censura", "l'avocat du prévenu". */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Scene } from '../scene/scene.ts';

/** "una moción de censura", "por denuncia de": a form that is a noun too, behind "of" or "by", where no verb stands. */
export const isNounBehindOf = (scene: Scene, i: number): boolean => {
  const { lexicon, doc } = scene;
  const before = doc.tokens[i - 1]?.lower ?? '';
  return isRomance(lexicon) && (lexicon.genitives?.has(before) === true || lexicon.agents?.has(before) === true ||
    isOfficeBehindArticle(scene, i));
};

/** "La juge a reçu Roux", "avec la juge", "dit la juge": no verb, as in "elle la juge coupable". */
function isOfficeBehindArticle({ lexicon, doc }: Scene, i: number): boolean {
  const [word, article, before] = [i, i - 1, i - 2].map((at) => doc.tokens[at]);
  if (!word || !lexicon.roles.has(word.lower) || !lexicon.determiners.has(article?.lower ?? '')) return false;
  const opens = before === undefined || before.sentence !== word.sentence || before.kind === 'mark';
  return opens || [lexicon.prepositions, lexicon.conjunctions, lexicon.saying].some((words) => words.has(before.lower));
}
