/** A tag behind the words that is not understood says all the same that whoever spoke before has not said them. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { BE } from '../phrase/phrase-words.ts';
import { writerOf } from '../tags/read-out.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { isOfVoice } from '../tags/voice-behind.ts';

/**
 * “…,” Piers Bell shot back. “…,” the department's report said. The words behind the comma say who it was: where they
 * are not understood nobody is named, whoever spoke before.
 */
export function isTakenByAnother(scene: Scene, quote: Quotation, { who, rule, evidenceFirst }: Candidate): boolean {
  const ending = scene.doc.text[quote.end - 1] ?? '';
  if (evidenceFirst > quote.last || !/[,?!]/.test(ending)) return false;
  if (rule === 'quoted-as-saying' && writerOf(scene, quote)) return false; // “…,” it said
  if (isOfVoice(scene, quote)) return true;
  if (ending !== ',') return !scene.lexicon.headFirst && asksTheTag(scene, quote.last + 1); // « … ! » Le maire rit.
  const named = entityAt(scene, quote.last + 1);
  const verb = scene.nameEnd[quote.last + 1] ?? 0;
  const isNamed = scene.entities[named]?.kind === 'person' && opensLow(scene, verb) && !BE.has(lowerAt(scene, verb));
  if (isNamed) return !('entity' in who && who.entity === named);
  const isBroughtIn = tokenAt(scene, quote.first - 1)?.sentence === tokenAt(scene, quote.first)?.sentence;
  return !isBroughtIn && hasTag(scene, quote.last + 1);
}

/** “…?” Ruiz asked. Behind a question it is a tag where the verb has nothing to say itself: no “Ruiz said it would”. */
function asksTheTag(scene: Scene, first: number): boolean {
  const { determiners, pronouns } = scene.lexicon;
  const opening = lowerAt(scene, first);
  const isSubject = entityAt(scene, first) >= 0 || determiners.has(opening) || pronouns.has(opening);
  const verb = isSubject ? tagVerb(scene, first) : -1;
  return verb > first && !lowerAt(scene, verb).endsWith('ing') && /^[.,]$/.test(textAt(scene, verb + 1));
}

const opensLow = (scene: Scene, i: number): boolean => /^\p{Ll}/u.test(textAt(scene, i));

/** Words of a tag up to its verb: "the Justice Department's report said". */
const TAG_WORDS = 8;

const hasTag = (scene: Scene, first: number): boolean => tagVerb(scene, first) >= 0;

/** The verb of saying in the clause that opens here, or -1; "and …" opens another's. */
function tagVerb(scene: Scene, first: number): number {
  if (scene.lexicon.conjunctions.has(lowerAt(scene, first))) return -1;
  for (let i = first; i < first + TAG_WORDS && isOutside(scene, i); i++) {
    if (/^[,.;:!?]$/.test(textAt(scene, i))) return -1;
    if (scene.lexicon.saying.has(lowerAt(scene, i))) return i;
  }
  return -1;
}
