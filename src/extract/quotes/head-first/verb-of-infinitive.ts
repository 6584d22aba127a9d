/**
 * Verbs of saying that another verb leads on to, in Romance languages: "quiso dejar claro", "fez questão de frisar",
 * "termina diciendo". No list has the verbs that may lead on; what follows them tells that something is said.
 */
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { isPause, says } from './head-first-region.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** "fez questão de", "no dudó en": words that may stand between the two verbs. */
const MOST_BETWEEN = 3;

/** The verb of saying in tokens [first, end) that the verb at `first` leads on to, or -1. */
export function ledOnTo(scene: Scene, first: number, end: number): number {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || !isPause(scene, first - 1)) return -1;
  let lead = first;
  while (lead < end && lexicon.between.has(lowerAt(scene, lead)) && entityAt(scene, lead) < 0) lead += 1;
  if (!mayLead(scene, lead)) return -1;
  for (let i = lead + 1; i < Math.min(end, lead + MOST_BETWEEN + 2); i++) {
    if (!isOutside(scene, i) || entityAt(scene, i) >= 0 || !/^\p{Ll}/u.test(textAt(scene, i))) return -1;
    if (isLedOn(scene, lead, i)) return isBesideSaying(scene, lead, i) ? -1 : i;
    if (lexicon.relatives.has(lowerAt(scene, i)) || isSpeakerNoun(scene, lowerAt(scene, i))) return -1;
  }
  return -1;
}

const isLedOn = (scene: Scene, lead: number, i: number): boolean =>
  isInfinitiveOfSaying(scene.lexicon, lowerAt(scene, i)) || (i === lead + 1 && isGerundOfSaying(scene, i));

/** "afirmou ao deixar o palácio", "dice mostrando la foto": what somebody does who has said it, and its object. */
const isBesideSaying = (scene: Scene, lead: number, i: number): boolean =>
  says(scene, lead) && (isGerundOfSaying(scene, i) || scene.lexicon.contractions?.has(lowerAt(scene, i - 1)) === true);

/** A plain word that ends as verbs of he and she do, and no small word. */
function mayLead(scene: Scene, i: number): boolean {
  const { prepositions, conjunctions, relatives, determiners, common } = scene.lexicon;
  const lower = lowerAt(scene, i);
  const isSmall = [prepositions, conjunctions, relatives, determiners, common].some((words) => words.has(lower));
  return !isSmall && isOutside(scene, i) && entityAt(scene, i) < 0 && !isSpeakerNoun(scene, lower) &&
    /^\p{Ll}*(?:\p{Ll}{2}[aeiouáéíóèìòù]|-se|[fd][aei]z)$/u.test(textAt(scene, i));
}

const isGerundOfSaying = ({ lexicon, doc }: Scene, i: number): boolean => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lexicon.gerund?.test(lower) === true && lexicon.saying.has(lower);
};

/** "dejar", "frisar", "precisare": by a finite form of the same verb on the list. */
export function isInfinitiveOfSaying({ infinitives, saying }: Lexicon, lower: string): boolean {
  if (infinitives?.test(lower) !== true) return false;
  const plain = lower.replace(/(?:-?(?:se|lhes?)|l[oae]s?|gli)$/u, '');
  const stem = plain.replace(/[aei]re?$/u, '');
  return stem !== plain && FINITE.some((ending) => saying.has(stem + ending));
}
const FINITE = ['a', 'e', 'ía', 'ió', 'ia', 'isce', 'ì'];
