/** Forms that are verbs elsewhere: "una moción de censura", "l'avocat du prévenu". */
import { isRomance } from '../lexicon/lexicon.ts';
import type { Scene } from './scene.ts';

/** "una moción de censura", "por denuncia de": a form that is a noun too, behind "of" or "by", where no verb stands. */
export const isNounBehindOf = ({ lexicon, doc }: Scene, i: number): boolean => {
  const before = doc.tokens[i - 1]?.lower ?? '';
  return isRomance(lexicon) && (lexicon.genitives?.has(before) === true || lexicon.agents?.has(before) === true);
};
