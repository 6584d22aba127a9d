/** "said Dowd senior", "the elder Dowd": of a family in which two bear one name, the word beside it tells which. */
import { wordSet } from '../../../text/word-set.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

const OLDER = wordSet('senior snr sr père padre pai elder');
const YOUNGER = wordSet('junior jnr jr fils hijo filho younger');
const BEFORE = wordSet('elder younger');
const PARENTS = wordSet('father mother dad mum mom père mère padre madre pai mãe vater mutter');
const CHILDREN = wordSet('son daughter fils fille hijo hija filho filha sohn tochter');

/** Is a generation said here that is not this one's, of whom neither the word nor a child or a parent tells it? */
export function isOfOtherGeneration(scene: Scene, { reference, who }: Candidate): boolean {
  if (reference?.kind !== 'name' || !('entity' in who)) return false;
  const first = scene.nameFirst[reference.first] ?? reference.first;
  const end = scene.nameEnd[reference.first] ?? reference.end;
  const word = BEFORE.has(lowerAt(scene, first - 1)) ? lowerAt(scene, first - 1) : lowerAt(scene, end);
  if (end - first > 1 || !(OLDER.has(word) || YOUNGER.has(word)) || isNamedWith(scene, who.entity, word)) return false;
  const [isChild, isParent] = [PARENTS, CHILDREN].map((kin) => hasKin(scene, who.entity, kin));
  return isChild === isParent || (OLDER.has(word) ? isChild === true : isParent === true);
}

const isNamedWith = (scene: Scene, entity: number, word: string): boolean =>
  (scene.entities[entity]?.mentions ?? []).some(({ firstToken, endToken }) =>
    endToken - firstToken > 1 && lowerAt(scene, endToken) === word);

/** Does a sentence in which they are named, or the one behind, tell of "his father" or "her son"? */
function hasKin(scene: Scene, entity: number, kin: ReadonlySet<string>): boolean {
  const { possessives } = scene.lexicon;
  return (scene.entities[entity]?.mentions ?? []).slice(0, MENTIONS_ASKED).some(({ firstToken }) => {
    const { end } = sentenceAround(scene, firstToken);
    for (let i = firstToken + 1; i < sentenceAround(scene, end).end; i++)
      if (isOutside(scene, i) && kin.has(lowerAt(scene, i)) && possessives.has(lowerAt(scene, i - 1))) return true;
    return false;
  });
}
const MENTIONS_ASKED = 4;
