/**
 * Whose words the second of two clauses in one sentence quotes where it has no verb, or answers the first. Hale called
 * it “…”, his deputy “…”; and Hale called Brandt “…”, and he called her “…”. English.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { isPlainWord } from './rules-after.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, nounAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isPersonOrSpeaker } from './theirs.ts';

/** The quotation before in the same sentence, or null. */
export function quotedBefore(scene: Scene, quote: Quotation): Quotation | null {
  const before = scene.quotations[scene.quotations.indexOf(quote) - 1];
  const isHere = before && tokenAt(scene, before.first)?.sentence === tokenAt(scene, quote.first)?.sentence;
  return isHere ? before : null;
}

/** Words between a verb of saying and what it brings in. */
const NEAR = 10;

/** The verb of saying that brings a quotation in, or -1. */
function verbBringing(scene: Scene, { first }: Quotation): number {
  const { saying, reporting } = scene.lexicon;
  for (let i = first - 1; i > first - NEAR && isOutside(scene, i) && !/^[.;!?]$/.test(textAt(scene, i)); i--)
    if (saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i))) return i;
  return -1;
}

/** "Hale called it “…”, his deputy, Ann Lowe, “…”": who speaks in a clause whose verb is left out. */
export function gappedSubject(scene: Scene, quote: Quotation): Reference | null {
  const before = quotedBefore(scene, quote);
  if (!before || !/^[,;]$/.test(textAt(scene, before.last + 1)) || isOfSomebody(scene, before)) return null;
  let first = before.last + 2;
  if (/^(?:and|but|while)$/.test(lowerAt(scene, first))) first += 1;
  if (textAt(scene, first) === ',') first += 1;
  const subject = phraseStartingAt(scene, first, quote.first);
  if (!subject || !isPersonOrSpeaker(scene, subject)) return null;
  // "Hale called the plan “…”, the engineers “…”" may go on with what he called others
  if (subject.kind === 'descriptor' && !scene.lexicon.possessives.has(lowerAt(scene, first))) return null;
  for (let i = first; i < subject.first; i++) if (!isPlainWord(scene, i)) return null;
  for (let i = subject.end; i < quote.first; i++) if (!isPartOfSubject(scene, i)) return null;
  return subject;
}

/** Does the first clause quote what somebody was called? Then the second may tell what another one was called. */
function isOfSomebody(scene: Scene, before: Quotation): boolean {
  const verb = verbBringing(scene, before);
  if (verb < 0) return true;
  for (let i = verb + 1; i < before.first; i++) {
    if (entityAt(scene, i) >= 0 || isPersonNoun(scene, nounAt(scene, i))) return true;
    if (/^(?:him|her|them|me|us|you)$/.test(lowerAt(scene, i))) return true;
  }
  return false;
}

/** ", Ray Burt,", "of the Globe,", "as": what may stand between such a subject and its words. */
function isPartOfSubject(scene: Scene, i: number): boolean {
  const word = lowerAt(scene, i);
  return entityAt(scene, i) >= 0 || /^(?:,|as|of|at|for|the|from)$/.test(word);
}

/** "Hale called the developer “…”, and he called her “…”": the one who was called so in the first clause. */
export function answeringSubject(scene: Scene, quote: Quotation, verb: number, subject: Reference): Reference | null {
  const isPronoun = subject.kind === 'pronoun' && /^(?:he|she)$/.test(lowerAt(scene, subject.first));
  const before = isPronoun ? quotedBefore(scene, quote) : null;
  if (!before || subject.first < before.last || !/^(?:him|her)$/.test(lowerAt(scene, verb + 1))) return null;
  const first = verbBringing(scene, before);
  const called = first < 0 ? null : phraseStartingAt(scene, first + 1, before.first);
  if (!called || called.first !== first + 1 || !isPersonOrSpeaker(scene, called)) return null;
  const gender = scene.lexicon.pronouns.get(lowerAt(scene, subject.first));
  const theirs = called.kind === 'name' ? scene.genders[called.entity] : null;
  return theirs && theirs !== gender ? null : called;
}
