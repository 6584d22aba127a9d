/**
 * "She has written to the minister. “…,” the letter says": whose the message is that a definite phrase means. A report
 * or a ruling has many authors and speaks for itself; a letter, a statement, a speech is one person's. English.
 */
import { subjectOf } from '../clause/find-subject.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { BE } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';

/** Who is told to have sent it, in the sentence that speaks of it last, or of their writing; null where nobody is. */
export function authorOfMessage(scene: Scene, reference: Reference): Reference | null {
  const { kind, first: before, end } = reference;
  if (kind !== 'descriptor' || scene.lexicon.headFirst || end - before !== 2) return null;
  const noun = nounAt(scene, reference.head);
  if (!MESSAGES.has(noun)) return null;
  const owner = scene.lexicon.possessives.get(lowerAt(scene, before)); // "her statement says"
  const isHers = (owner === 'male' || owner === 'female') && SPOKEN.has(noun); // "her letter" may be one to her
  if (isHers) return { kind: 'pronoun', gender: owner, first: before, end: before + 1 };
  const opening = sentenceAround(scene, before).first;
  for (let i = before - 1; i > before - FAR && i > 0; i--) {
    if (!isOutside(scene, i)) continue;
    if (lowerAt(scene, i) === noun) return authorHere(scene, i);
    const isWriting = WRITING.has(lowerAt(scene, i)) && /^(?:to|asking|urging)$/.test(lowerAt(scene, i + 1));
    const isBefore = sentenceAround(scene, i).end === opening; // later on it is the answer
    if (isWriting && isBefore && WRITTEN.has(noun)) return subjectBefore(scene, i);
  }
  return null;
}

const MESSAGES = wordSet('statement letter petition submission email e-mail message note speech address text post');
const SPOKEN = wordSet('statement petition submission speech address');
const WRITTEN = wordSet('letter email e-mail message note submission');
const WRITING = wordSet('written wrote writes emailed');
/** In tokens, the quotations between among them. */
const FAR = 120;

/** "In a statement sent to us, she said", "Lowe posted a note": whoever says it there, or sends it. */
function authorHere(scene: Scene, noun: number): Reference | null {
  const { first, end } = sentenceAround(scene, noun);
  if (hasOtherAuthor(scene, noun)) return null;
  const gender = scene.lexicon.possessives.get(lowerAt(scene, noun - 1)); // "Her statement was read by her niece."
  if ((gender === 'male' || gender === 'female') && noun - 1 === first)
    return { kind: 'pronoun', gender, first: noun - 1, end: noun };
  const determiner = [1, 2, 3].map((k) => noun - k).find((i) => /^(?:an?|his|her|their|its)$/.test(lowerAt(scene, i)));
  if (determiner === undefined) return null;
  if (lowerAt(scene, determiner - 1) === 'in' && determiner - 1 === first) return speakerBehind(scene, noun, end);
  const verb = determiner - 1;
  const isPassedOn = [1, 2, 3, 4, 5, 6, 7].some((k) => /^(?:received|along)$/.test(lowerAt(scene, noun + k)));
  const isPosted = lowerAt(scene, verb) === 'posted' && lowerAt(scene, noun) === 'letter';
  return SENDING.has(lowerAt(scene, verb)) && !isPosted && !isPassedOn ? subjectBefore(scene, verb) : null;
}
/** Who shares, signs or publishes a letter need not have written it. */
const SENDING = wordSet('wrote sent posted issued released penned emailed made gave');

/** "a letter from Ann Lowe", "a speech read on her behalf": somebody else's, or somebody else between. */
const hasOtherAuthor = (scene: Scene, noun: number): boolean =>
  lowerAt(scene, noun + 1) === 'read' || [2, 3, 4].some((k) => lowerAt(scene, noun + k) === 'behalf') ||
  [1, 2].some((k) => /^(?:from|by|signed)$/.test(lowerAt(scene, noun + k)));

/** "In a statement (made available on Monday), (she said)" */
function speakerBehind(scene: Scene, noun: number, end: number): Reference | null {
  let comma = noun + 1;
  while (comma < end && isOutside(scene, comma) && textAt(scene, comma) !== ',') comma += 1;
  const from = textAt(scene, comma) === ',' ? comma + 1 : noun + 1;
  const subject = firstSubject(scene, from, end);
  return subject && scene.lexicon.saying.has(lowerAt(scene, subject.end)) ? subject : null;
}

/** The subject of an active verb. */
function subjectBefore(scene: Scene, verb: number): Reference | null {
  if (BE.has(lowerAt(scene, verb - 1))) return null;
  return subjectOf(scene, verb, sentenceAround(scene, verb).first);
}
