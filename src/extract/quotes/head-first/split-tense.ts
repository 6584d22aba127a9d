/**
 * « … », a de son côté plaisanté Hugo Stern; «…», ha dal canto suo replicato la sindaca: right behind the marks stands
 * a compound tense, and an adverbial phrase parts its auxiliary from its participle. French and Italian.
 */
import { isPause, says } from './head-first-region.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** The participle of saying that the auxiliary at `first` belongs to, or -1. */
export function splitParticiple(scene: Scene, first: number, end: number): number {
  if (!isRomance(scene.lexicon) || !isPause(scene, first - 1)) return -1;
  const isReflexive = /^s[ei'’]$/.test(lowerAt(scene, first));
  const auxiliary = isReflexive ? first + 1 : first;
  if (!(isReflexive ? BE : HAVE).test(lowerAt(scene, auxiliary))) return -1;
  for (let i = auxiliary + 1; i < Math.min(end, auxiliary + LONGEST_PHRASE); i++) {
    if (!mayStandBetween(scene, i)) return -1;
    if (isParticipleOfSaying(scene, i) && !scene.lexicon.determiners.has(lowerAt(scene, i - 1))) return i;
  }
  return -1;
}
/** "a, en réponse à une question de la salle, précisé" in tokens. */
const LONGEST_PHRASE = 10;
const HAVE = /^(?:a|ont|avait|avaient|ha|hanno|aveva|avevano)$/;
const BE = /^(?:est|sont|était|étaient|è|sono|era|erano)$/;

/** "plaisanté", "réjouie", "dit", "replicato"; "un communiqué" is a noun. */
const isParticipleOfSaying = (scene: Scene, i: number): boolean =>
  (says(scene, i) && /(?:[éiut]|[st]o)$/u.test(lowerAt(scene, i))) ||
  scene.lexicon.saying.has(/^(.*[éi])e?s?$/u.exec(lowerAt(scene, i))?.[1] ?? '');

/** A word of the writer's that is no name and opens no clause. */
function mayStandBetween(scene: Scene, i: number): boolean {
  const { relatives, subordinators } = scene.lexicon;
  const lower = lowerAt(scene, i);
  const opensClause = relatives.has(lower) || subordinators?.has(lower) === true;
  const isWord = tokenAt(scene, i)?.kind === 'word' && /^\p{Ll}/u.test(textAt(scene, i));
  return isOutside(scene, i) && entityAt(scene, i) < 0 && (isWord || lower === ',') && !opensClause;
}
