/** Verbs that report speech only behind it, or only with the small word that follows them. */
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** With the small word: "the firm's account shot back". */
const SAYS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['back', wordSet('shot fired hit snapped wrote texted emailed barked bit yelled')],
  ['in', wordSet('chimed jumped cut butted broke weighed')],
  ['up', wordSet('piped spoke')],
]);

/** "As residents put it: “…”", "she put it more bluntly: “…”" */
const putsIt = (scene: Scene, verb: number): boolean =>
  /^(?:put|puts|putting)$/.test(lowerAt(scene, verb)) && lowerAt(scene, verb + 1) === 'it';

/** “It was late,” she went on.; She went on: “…”: behind them no "went on to win". */
const goesOnSaying = (scene: Scene, verb: number): boolean =>
  GOING.has(lowerAt(scene, verb)) && lowerAt(scene, verb + 1) === 'on' &&
  (/^[.,:]$/.test(textAt(scene, verb + 2)) || !isOutside(scene, verb + 2));
const GOING = wordSet('went goes carried');

/** Of two words, before the mark: "she put it: “…”", "she went on: “…”". */
export const saysInTwo = (scene: Scene, verb: number): boolean => putsIt(scene, verb) || goesOnSaying(scene, verb);

/** “The pier,” she began, “…”; “…”, an independent review has found. */
const SAYS_AT_END = wordSet(
  'began begins finished ended finishes found finds ruled showed shows established determined',
);

/** "he began," and "as she put it" report speech only after it, and so do "shot back" and "chimed in". */
export function saysAfter(scene: Scene, verb: number): boolean {
  const next = lowerAt(scene, verb + 1);
  if (SAYS_WITH.get(next)?.has(lowerAt(scene, verb))) return true;
  if (/^r[au]ns?$/.test(lowerAt(scene, verb))) return lowerAt(scene, verb - 1) === 'it' && /^[,.]$/.test(next);
  return SAYS_AT_END.has(lowerAt(scene, verb)) ? /^[,.]$/.test(next) : saysInTwo(scene, verb);
}
