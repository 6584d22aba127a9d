/** Subjects that do not stand right before their verb: behind a participle that opens, before who only leads it. */
import { phraseEndingAt } from './noun-phrase.ts';
import { BE, isModifier, isVerbalModifier } from './phrase-words.ts';
import type { Reference } from './reference.ts';
import { DOCUMENT_NOUNS } from './who.ts';
import { lowerAt, textAt, type Scene } from './scene.ts';

/** "A panel chaired by the former judge Ann Lowe found": the panel did, and no comma closes who leads it. */
export function behindAgent(scene: Scene, { kind, first }: Reference, floor: number): Reference | null {
  if (kind === 'pronoun') return null;
  let by = first - 1;
  while (by > floor && by > first - OFFICE_WORDS && lowerAt(scene, by) !== 'by' && isOfOffice(scene, by)) by -= 1;
  if (lowerAt(scene, by) !== 'by' || by - 2 < floor) return null;
  const isWork = DOCUMENT_NOUNS.has(lowerAt(scene, by - 1)); // "A report by the trust found"
  const isDone = /(?:ed|led|run|written|begun|held)$/.test(lowerAt(scene, by - 1)) && !BE.has(lowerAt(scene, by - 2));
  if (!isWork && !isDone) return null;
  const head = phraseEndingAt(scene, isWork ? by - 1 : by - 2, floor);
  return head?.kind === 'pronoun' ? null : head;
}
/** "by the retired chief justice (Ann Lowe)" */
const OFFICE_WORDS = 5;
const isOfOffice = (scene: Scene, i: number): boolean =>
  scene.lexicon.determiners.has(lowerAt(scene, i)) || scene.lexicon.honorifics.has(lowerAt(scene, i)) ||
  isModifier(scene, i) || isVerbalModifier(scene, i + 1) || /^\p{Ll}+ed$/u.test(textAt(scene, i));
