/** “…,” Jim Hale, head of the science division said; “…,” ruled Judge Una Pell: whatever the verb, or none. */
import { withApposition } from './apposition.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import type { Attribution } from './reference.ts';
import { after } from './tag-region.ts';
import { lowerAt, textAt, type Scene } from './scene.ts';

/** A name right behind words that end in a comma, or behind one word there: the sentence goes on as the writer's. */
export function nameBehind(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  if (scene.doc.text[quote.end - 1] !== ',') return null;
  const { first, end } = after(scene, quote);
  const isLed = mayBeVerb(scene, first);
  const phrase = phraseStartingAt(scene, isLed ? first + 1 : first, end);
  const reference = phrase && isLed ? withApposition(scene, phrase) : phrase; // "bellowed the chairman, Jon Hale"
  if (reference?.kind !== 'name') return unnamedBehind(scene, first, end);
  const kind = scene.entities[reference.entity]?.kind;
  if (kind !== 'person' && kind !== 'organisation') return null;
  const next = textAt(scene, reference.end);
  const goesOn = /^(?:,|\p{Ll}.*)$/u.test(next) && !/^(?:is|was|has|had|will|would)$/.test(next); // “…,” Hale was moved
  return isLed || goesOn ? { reference, evidenceFirst: first, evidenceEnd: reference.end } : null;
}

/** “…,” another well-wished. “…,” she beamed.: a pronoun and one verb, of which no list needs to know. */
function unnamedBehind(scene: Scene, first: number, end: number): Omit<Attribution, 'rule'> | null {
  const lower = lowerAt(scene, first);
  if (lower !== 'another' && !scene.lexicon.pronouns.has(lower)) return null;
  let verb = first + 1;
  while (verb < end - 1 && textAt(scene, verb + 1) === '-') verb += 2; // "well-wished"
  if (lower === 'it' || verb >= end || !/^\p{Ll}[\p{Ll}-]+(?:ed|es|s)$/u.test(textAt(scene, verb))) return null;
  if (/^(?:is|was|has|does|stopped|ended|passed)$/.test(lowerAt(scene, verb))) return null;
  const after = /ly$/.test(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  if (!/^[.,]$/.test(textAt(scene, after))) return null;
  const reference = lower === 'another'
    ? ({ kind: 'descriptor', head: first, first, end: first + 1 } as const)
    : phraseStartingAt(scene, first, first + 1);
  return reference && { reference, evidenceFirst: first, evidenceEnd: verb + 1 };
}

/** "ruled Judge Pell": a past tense in small letters that is no noun for a person. */
const mayBeVerb = (scene: Scene, i: number): boolean =>
  /^\p{Ll}{2,}ed$/u.test(textAt(scene, i)) && !scene.lexicon.people.has(lowerAt(scene, i));
