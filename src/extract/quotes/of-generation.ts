/** "said Dowd senior", "the elder Dowd": of a family in which two bear one name, nobody by that name. */
import { wordSet } from '../../text/word-set.ts';
import type { Candidate } from './candidate.ts';
import { lowerAt, type Scene } from './scene.ts';

const OLDER = wordSet('senior snr sr père padre pai elder');
const YOUNGER = wordSet('junior jnr jr fils hijo filho younger');
const BEFORE = wordSet('elder younger');

/** Is a generation said beside a surname alone? Which of the family bears it no rule tells. */
export function isOfOtherGeneration(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'name' || !('entity' in who)) return false;
  const first = scene.nameFirst[reference.first] ?? reference.first;
  const end = scene.nameEnd[reference.first] ?? reference.end;
  const word = BEFORE.has(lowerAt(scene, first - 1)) ? lowerAt(scene, first - 1) : lowerAt(scene, end);
  return end - first === 1 && (OLDER.has(word) || YOUNGER.has(word));
}
