/** Verbs that report speech only behind it, or only with the small word that follows them. */
import { wordSet } from '../../text/word-set.ts';
import { lowerAt, type Scene } from './scene.ts';

/** With the small word: "the firm's account shot back". */
const SAYS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['back', wordSet('shot fired hit snapped wrote texted emailed barked bit yelled')],
  ['in', wordSet('chimed jumped cut butted broke weighed')],
  ['up', wordSet('piped spoke')],
]);

/** "As residents put it: “…”", "she put it more bluntly: “…”" */
export const putsIt = (scene: Scene, verb: number): boolean =>
  /^(?:put|puts|putting)$/.test(lowerAt(scene, verb)) && lowerAt(scene, verb + 1) === 'it';

/** “The pier,” she began, “…”; “…”, an independent review has found. */
const SAYS_AT_END = wordSet(
  'began begins finished ended finishes found finds ruled showed shows established determined',
);

/** "he began," and "as she put it" report speech only after it, and so do "shot back" and "chimed in". */
export function saysAfter(scene: Scene, verb: number): boolean {
  const next = lowerAt(scene, verb + 1);
  if (SAYS_WITH.get(next)?.has(lowerAt(scene, verb))) return true;
  return SAYS_AT_END.has(lowerAt(scene, verb)) ? /^[,.]$/.test(next) : putsIt(scene, verb);
}
