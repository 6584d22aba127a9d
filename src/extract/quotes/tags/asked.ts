/**
 * "Keane asked him whose it was", "was asked by Keane why", "“Where were you?” Keane asked him": who has asked in a
 * sentence of the writer's, whom, and whether it wants an answer. English.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { objectPronounAt } from '../phrase/object-pronoun.ts';
import { BE } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';

export interface Asked {
  /** The words that tell who asks, and of "he" those that may be his name. */
  by: { first: number; end: number }[];
  /** Who is asked, where that stands behind the verb, or before "was asked". */
  of: Reference | null;
  /** Is it a question, and no order, favour or piece of news? */
  isQuestion: boolean;
  /** "was asked by": what follows is the answer. */
  isPassive: boolean;
}

/** Who asks or tells whom in the writer's words [first, end); or null. */
export function askedIn(scene: Scene, first: number, end: number): Asked | null {
  for (let verb = end - 1; verb >= first; verb--) {
    if (!isOutside(scene, verb) || !TURNING.has(lowerAt(scene, verb))) continue;
    if (lowerAt(scene, verb + 1) === 'by') return askedByAgent(scene, first, verb, end);
    if (BE.has(lowerAt(scene, verb - 1)) || verb === first || isApposedParticiple(scene, first, verb)) return null;
    const isSecond = lowerAt(scene, verb - 1) === 'and'; // "Coe stopped Fallon and asked"
    const subject = isSecond ? firstSubject(scene, first, verb) : subjectOf(scene, verb, first);
    if (!subject || isReported(scene, subject, first)) return null;
    const of = objectPronounAt(scene, verb + 1) ?? phraseStartingAt(scene, verb + 1, end);
    const isQuestion = ASKING.has(lowerAt(scene, verb)) &&
      (isQuoted(scene, first, verb) || wantsAnswer(scene, verb + 1, end));
    return { by: namesOf(scene, subject), of, isQuestion, isPassive: false };
  }
  return null;
}
const ASKING = wordSet('asked asks');
/** Behind "told him" and its like only "he replied" is the other's. */
const TURNING = wordSet('asked asks told tells warned pressed questioned quizzed challenged grilled texted emailed');

/** "Hale, asked afterwards why, said"; in "The coroner, John Rees, asked" what stands between commas is closed. */
function isApposedParticiple(scene: Scene, first: number, verb: number): boolean {
  if (lowerAt(scene, verb - 1) !== ',' || objectPronounAt(scene, verb + 1)) return false;
  let commas = 0;
  for (let i = first; i < verb; i++) if (lowerAt(scene, i) === ',' && isOutside(scene, i)) commas += 1;
  return commas % 2 === 1;
}

/** "testified that he asked Lane", "said Detective Ray Hale asked him": whoever says so goes on. */
function isReported(scene: Scene, { first: subject }: Reference, first: number): boolean {
  for (let i = subject - 1; i >= Math.max(first, subject - LONGEST_OFFICE) && lowerAt(scene, i) !== ','; i--)
    if (lowerAt(scene, i) === 'that' || isWordOf(scene, i, CLASS.saying)) return true;
  return false;
}
const LONGEST_OFFICE = 5;

/** "was asked by Ian Frew of the Herald whether", "Asked by her barrister, Jane Orr, why": who stands behind "by". */
function askedByAgent(scene: Scene, first: number, verb: number, end: number): Asked | null {
  const by = verb + 1;
  let last = by + 1;
  while (last < Math.min(end, by + LONGEST_AGENT) && !QUESTIONS.has(lowerAt(scene, last))) last += 1;
  if (last === end || !QUESTIONS.has(lowerAt(scene, last))) return null;
  const of = BE.has(lowerAt(scene, verb - 1)) ? subjectOf(scene, verb - 1, first) : null;
  return { by: [{ first: by + 1, end: last }], of, isQuestion: true, isPassive: true };
}
const LONGEST_AGENT = 16;

/** The words for a subject, and of "he" those that the sentences before have for theirs. */
function namesOf(scene: Scene, subject: Reference): Reference[] {
  const found: Reference[] = [subject];
  for (let one: Reference | null = subject; one?.kind === 'pronoun' && found.length <= MOST_BACK;) {
    const at = sentenceAround(scene, one.first).first;
    if (at === 0) break;
    const { first, end } = sentenceAround(scene, at - 1);
    one = firstSubject(scene, first, end);
    if (one) found.push(one);
  }
  return found;
}
const MOST_BACK = 2;

/** "“Where were you?” Keane asked him." */
const isQuoted = (scene: Scene, first: number, verb: number): boolean =>
  scene.quotations.some((quote) => quote.first >= first && quote.last < verb && endsInQuestion(scene, quote));

export const endsInQuestion = ({ doc }: Scene, { start, end }: Quotation): boolean =>
  /\?\P{L}*$/u.test(doc.text.slice(Math.max(start, end - LAST_MARKS), end));
/** The question mark and what may close behind it. */
const LAST_MARKS = 4;

/** "asked him (on Monday) why", "asked her who with", "asked him the time"; no "asked him to", "asked her for". */
function wantsAnswer(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + FAR) && !/^(?:to|for|not|[,;:])$/.test(lowerAt(scene, i)); i++)
    if (QUESTIONS.has(lowerAt(scene, i))) return true;
  const isOfThing = isWordOf(scene, first + 1, CLASS.determiner | CLASS.possessive);
  return isOfThing && /^(?:him|her)$/.test(lowerAt(scene, first));
}
const FAR = 10;
const QUESTIONS = wordSet('what why whether if how when where who whom whose which about');
