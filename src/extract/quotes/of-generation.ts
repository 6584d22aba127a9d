/** "said Dowd senior", "the elder Dowd": of a family in which two bear one name, the word beside it tells which. */
import { wordSet } from '../../text/word-set.ts';
import type { Candidate } from './candidate.ts';
import { lowerAt, type Scene } from './scene.ts';

const BEHIND = wordSet('senior junior snr jnr sr jr père fils padre hijo pai filho');
const BEFORE = wordSet('elder younger');

/** Is a generation said here that the article never says of this one? */
export function isOfOtherGeneration(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'name' || !('entity' in who)) return false;
  const first = scene.nameFirst[reference.first] ?? reference.first;
  const end = scene.nameEnd[reference.first] ?? reference.end;
  if (end - first > 1) return false;
  const behind = lowerAt(scene, end);
  if (BEFORE.has(lowerAt(scene, first - 1))) return true;
  if (!BEHIND.has(behind)) return false;
  const { mentions = [] } = scene.entities[who.entity] ?? {};
  return !mentions.some(({ firstToken, endToken }) => endToken - firstToken > 1 && lowerAt(scene, endToken) === behind);
}
