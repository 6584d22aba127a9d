/**
 * "Kern hatte die Trennung von Ministerin Lang als „schmerzhaft“ bezeichnet.": in the perfect the verb of saying stands
 * behind the marks, at the end of its clause, and its subject beside the auxiliary before them, whoever is named
 * between; in the passive it is the agent's. German.
 */
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { answer, ownTokens, type Answer } from './head-first-region.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

export function saidAtEnd(scene: Scene, quote: Quotation): Answer {
  if (!scene.lexicon.capitalisesNouns || verbBehind(scene, quote) < 0) return null;
  const { first } = sentenceAround(scene, quote.first);
  const own = ownTokens(scene, first, quote.first);
  const auxiliary = own.findLast((i) => isAuxiliary(scene, i));
  if (auxiliary === undefined || own.some((i) => i > auxiliary && isBreak(scene, i))) return null;
  const isDone = scene.lexicon.passive?.auxiliaries.has(lowerAt(scene, auxiliary)) === true;
  const subject = isDone ? agentIn(scene, own.filter((i) => i === first || i > auxiliary), quote.first)
    : headFirstSubject(scene, auxiliary, first, quote.first);
  return subject && answer(subject, auxiliary);
}

/** "Kern hat den Pfarrer Georg Stich gewürdigt und …": the participle's subject is the auxiliary's; else null. */
export function subjectOfPerfect(scene: Scene, verb: number, floor: number): Reference | null {
  const isParticiple = PARTICIPLE.test(lowerAt(scene, verb)) && closes(scene, verb + 1);
  if (!scene.lexicon.capitalisesNouns || !isParticiple) return null;
  const own = ownTokens(scene, floor, verb);
  const auxiliary = own.findLast((i) => isAuxiliary(scene, i));
  const isHave = auxiliary !== undefined && auxiliary < verb - 1 && HAVE.has(lowerAt(scene, auxiliary));
  if (!isHave || own.some((i) => i > auxiliary && (isBreak(scene, i) || isJoint(scene, i)))) return null;
  return headFirstSubject(scene, auxiliary, floor, verb);
}

/** "hat gelacht und Kern kritisiert" has a clause without its subject there. */
const isJoint = (scene: Scene, i: number): boolean => scene.lexicon.conjunctions.has(lowerAt(scene, i));

const isAuxiliary = (scene: Scene, i: number): boolean => entityAt(scene, i) < 0 &&
  (HAVE.has(lowerAt(scene, i)) || scene.lexicon.passive?.auxiliaries.has(lowerAt(scene, i)) === true);
const HAVE = wordSet('hat haben hatte hatten');

/** "Wolf wurde von Landrat Beck als „unbelehrbar“ bezeichnet."; "in der Rede von Beck" has no agent. */
function agentIn(scene: Scene, own: readonly number[], end: number): Reference | null {
  const by = own.find((i) => scene.lexicon.agents?.has(lowerAt(scene, i)) && !/^\p{Lu}/u.test(textAt(scene, i - 1)));
  return by === undefined ? null : (headFirstPhrase(scene, by + 1, end) ?? plainPhrase(scene, by + 1, end));
}

/** Another clause than the auxiliary's begins there. */
const isBreak = (scene: Scene, i: number): boolean =>
  /^[;:]$/.test(textAt(scene, i)) ||
  (textAt(scene, i) === ',' && scene.lexicon.subordinators?.has(lowerAt(scene, i + 1)) === true);

/** The participle that closes the clause, behind a word or two ("an die „guten Jahre“ mit ihr erinnert"), or -1. */
function verbBehind(scene: Scene, quote: Quotation): number {
  const { saying, reporting } = scene.lexicon;
  const sentence = tokenAt(scene, quote.last)?.sentence;
  for (let i = quote.last + 1; i <= quote.last + NEAR && isOutside(scene, i); i++) {
    if (tokenAt(scene, i)?.sentence !== sentence || !/^\p{Ll}/u.test(textAt(scene, i))) return -1;
    const isVerb = saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i));
    if (isVerb) return PARTICIPLE.test(lowerAt(scene, i)) && closes(scene, i + 1) ? i : -1;
  }
  return -1;
}
/** In tokens. */
const NEAR = 4;
const PARTICIPLE = /(?:t|en)$/;

const closes = (scene: Scene, i: number): boolean =>
  /^(?:[.,;:!?–—-]|und|sowie|oder)?$/.test(lowerAt(scene, i)) || !/^\p{L}/u.test(textAt(scene, i));
