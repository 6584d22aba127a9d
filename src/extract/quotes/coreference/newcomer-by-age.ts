/** Words behind a sentence that brings somebody in by age, whom no list need know by their noun: Romance languages. */
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { YEARS } from '../phrase/head-first-aged.ts';
import { lowerAt, paragraphAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** "À l'arrêt, un navetteur d'une cinquantaine d'années contemple l'horaire. « … »": the floor is somebody's else. */
export function isNewcomers(scene: Scene, quote: Quotation): boolean {
  const { determiners, partitives } = scene.lexicon;
  const { first, end } = sentenceAround(scene, quote.first - 1);
  const isBefore = quote.first > 0 && end <= quote.first && paragraphAt(scene, first) === quote.paragraph;
  if (!isRomance(scene.lexicon) || !isBefore) return false;
  for (let i = first; i < end; i++) {
    const opens = i === first || textAt(scene, i - 1) === ',';
    const isOne = partitives?.ones.has(lowerAt(scene, i)) === true && determiners.has(lowerAt(scene, i));
    if (opens && isOne && isOfAge(scene, i, end)) return true;
  }
  return false;
}

/** "une dame de 62 ans", "un navetteur d'une cinquantaine d'années", before the next comma. */
function isOfAge({ lexicon, doc }: Scene, from: number, end: number): boolean {
  const tokens = doc.tokens.slice(from, Math.min(end, from + LONGEST_AGED));
  const comma = tokens.findIndex(({ text }) => text === ',');
  const phrase = comma < 0 ? tokens : tokens.slice(0, comma);
  return phrase.some(({ lower }, i) => YEARS.test(lower) && phrase.slice(0, i).some((one) =>
    one.kind === 'number' || lexicon.partitives?.ones.has(one.lower)));
}
/** In tokens. */
const LONGEST_AGED = 10;
