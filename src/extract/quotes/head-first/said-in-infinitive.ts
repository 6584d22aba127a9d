/**
 * "Depois de Rui Teixeira repetir que o salão «tem dono», Ana Prado comentou: «…»", "com o ministro a dizer que «…»":
 * an infinitive of saying with a subject of its own, so that nobody of the main clause has said it.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { answer, type Answer } from './head-first-region.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

export function saidInInfinitive(scene: Scene, quote: Quotation): Answer {
  const verb = infinitiveBefore(scene, quote);
  const teller = verb < 0 ? null : subjectOf(scene, verb);
  return teller && answer(teller, verb);
}

/**
 * The infinitive of saying, or "ter" of "ter dito", in the clause of the quotation before its marks; -1 where none
 * stands there, or another verb has it said: "com o ministro a ler uma carta em que ela diz que «…»".
 */
function infinitiveBefore(scene: Scene, { first }: Quotation): number {
  const from = scene.lexicon.ownInfinitive ? sentenceAround(scene, first).first : first;
  for (let i = first - 1; i >= Math.max(from, first - FARTHEST) && isOutside(scene, i); i--) {
    if (/^[,;:.!?()–—]$/.test(textAt(scene, i))) return -1;
    if (isOfSaying(scene, i)) return i;
    if (!scene.lexicon.saying.has(lowerAt(scene, i)) || entityAt(scene, i) >= 0) continue;
    return lowerAt(scene, i - 1) === scene.lexicon.ownInfinitive?.have ? i - 1 : -1;
  }
  return -1;
}
/** "repetir que a obra prometida no ano passado à freguesia", in tokens. */
const FARTHEST = 14;

/** "repetir", "dizer": by a finite form of the same verb on the list. */
function isOfSaying({ lexicon, doc }: Scene, i: number): boolean {
  const word = doc.tokens[i]?.lower ?? '';
  const stem = word.replace(/[aei]r$/u, '');
  return stem !== word && ['', 'e', 'a', 'ou', 'iu', 'eu'].some((ending) => lexicon.saying.has(stem + ending));
}

/** Between "depois de" and the verb, or "com" and its "a": "Rui Teixeira", "o ministro". */
function subjectOf(scene: Scene, verb: number): Reference | null {
  const { ownInfinitive: forms } = scene.lexicon;
  const isWith = lowerAt(scene, verb - 1) === forms?.to;
  const end = isWith ? verb - 1 : verb;
  for (let i = end - 1; i >= end - LONGEST_SUBJECT && isOutside(scene, i); i--) {
    if (!(isWith ? lowerAt(scene, i) === forms?.with : opensOwnInfinitive(scene, i))) continue;
    const subject = headFirstPhrase(scene, i + 1, end);
    return subject?.end === end ? subject : null;
  }
  return null;
}
const LONGEST_SUBJECT = 10;

/** "após", "(depois) de", "(apesar) do": what a preposition of time or contrast ends with. */
function opensOwnInfinitive(scene: Scene, i: number): boolean {
  const { ownInfinitive: forms } = scene.lexicon;
  if (!forms || entityAt(scene, i) >= 0) return false;
  return lowerAt(scene, i) === forms.after ||
    (forms.of.test(lowerAt(scene, i)) && forms.time.test(lowerAt(scene, i - 1)));
}
