/** "Lowe was quoted by the Echo as (saying)": she says it, and not the agent, which ends at token `last`. English. */
import { isDeterminer } from '../phrase/governed.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { AUXILIARIES, BE } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** The first word of the verb "had been (quoted by)", or -1. */
export function verbOfCited(scene: Scene, last: number, floor: number): number {
  let verb = participleBefore(scene, last, floor) - 1;
  if (verb <= floor || !BE.has(lowerAt(scene, verb))) return -1;
  while (AUXILIARIES.has(lowerAt(scene, verb - 1))) verb -= 1;
  return verb;
}

/** "Lowe, (quoted by the Echo)": whoever stands before the comma, or null. */
export function citedInAside(scene: Scene, last: number, floor: number): Reference | null {
  const comma = participleBefore(scene, last, floor) - 1;
  return comma > floor && textAt(scene, comma) === ',' ? phraseEndingAt(scene, comma - 1, floor) : null;
}

/** "quoted (by the Echo)", or -1. */
function participleBefore(scene: Scene, last: number, floor: number): number {
  const agent = phraseEndingAt(scene, last, floor);
  const by = agent ? (isDeterminer(scene, agent.first - 1) ? agent.first - 2 : agent.first - 1) : -1;
  return lowerAt(scene, by) === 'by' && CITED.has(lowerAt(scene, by - 1)) ? by - 1 : -1;
}
const CITED = wordSet('quoted cited reported recorded heard');
