/**
 * "Luis Gil lamentó que Hugo Soto dijera: «…»", "criticou que o ministro tenha dito “…”": behind "que" a subjunctive of
 * saying has its own subject, and whoever regrets or denies it has not said it. What is wished, feared or waited for
 * nobody has said: "le gustaría que Soto dijera «…»", "hasta que Soto dijera «…»". Spanish and Portuguese.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from '../tags/theirs.ts';

export function saidInMood(scene: Scene, quote: Quotation): Reference | null {
  const { lexicon, doc } = scene;
  const clause = clauseBefore(scene, quote);
  if (!clause) return null;
  const { first } = sentenceAround(scene, clause.que);
  const before = doc.text.slice(doc.tokens[first]?.start, doc.tokens[clause.que]?.start).toLowerCase().trim();
  if (lexicon.mood?.wishing.test(before)) return null;
  const subject = headFirstPhrase(scene, clause.que + 1, clause.verb);
  return subject && subject.kind !== 'pronoun' && isPersonOrSpeaker(scene, subject) ? subject : null;
}

/** "negó que Soto hubiera dicho «…»", "duda de que Soto dijera «…»": nobody is told to have said it. */
export function isDeniedInMood(scene: Scene, quote: Quotation): boolean {
  const { que = 0 } = clauseBefore(scene, quote) ?? {};
  const before = lowerAt(scene, que - 1) === 'de' ? que - 2 : que - 1;
  return que > 0 && scene.lexicon.mood?.denying.test(lowerAt(scene, before)) === true;
}

/** The "que" before a subjunctive of saying right before the words. */
function clauseBefore(scene: Scene, quote: Quotation): { que: number; verb: number } | null {
  if (!scene.lexicon.mood) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  const verb = [1, 2, 3].map((back) => quote.first - back).find((i) => i > first && isSubjunctive(scene, i));
  if (verb === undefined) return null;
  for (let i = verb - 1; i > Math.max(first, verb - LONGEST) && isOutside(scene, i); i--) {
    if (/^[.,;:]$/.test(textAt(scene, i)) || scene.lexicon.conjunctions.has(lowerAt(scene, i))) return null;
    if (lowerAt(scene, i) === 'que') return { que: i, verb };
  }
  return null;
}
/** "que el entonces ministro de Hacienda, en un mitin, dijera", in tokens. */
const LONGEST = 12;

/** "dijera", "haya dicho", "tenha chamado" */
const isSubjunctive = ({ lexicon: { mood }, doc }: Scene, i: number): boolean => {
  const [have = '', said = ''] = [i - 1, i].map((at) => doc.tokens[at]?.lower);
  return mood !== undefined && (mood.said.test(said) || (mood.done.test(said) && mood.have.test(have)));
};
