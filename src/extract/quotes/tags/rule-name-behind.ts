/** “…,” Jim Hale, head of the science division said; “…,” ruled Judge Una Pell: whatever the verb, or none. */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Attribution, Reference } from '../scene/reference.ts';
import { after } from './tag-region.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

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

/** “…,” another well-wished. “…,” a neighbour beams.: a subject and one verb, of which no list needs to know. */
function unnamedBehind(scene: Scene, first: number, end: number): Omit<Attribution, 'rule'> | null {
  const lower = lowerAt(scene, first);
  if (lower === 'it' || scene.lexicon.prepositions.has(lower) || scene.lexicon.conjunctions.has(lower)) return null;
  for (let verb = first + 1; verb < Math.min(end, first + LONGEST_SUBJECT); verb++) {
    if (tokenAt(scene, verb)?.kind === 'punctuation' && textAt(scene, verb) !== '-') return null;
    if (!isTagVerb(scene, verb, end)) continue;
    const reference = subjectIn(scene, first, verb);
    return reference && { reference, evidenceFirst: first, evidenceEnd: verb + 1 };
  }
  return null;
}
/** "a spokesman for the harbour board at Lorne" */
const LONGEST_SUBJECT = 9;

/** Who the tokens [first, verb) are, where they are one phrase; "well-" belongs to the verb. */
function subjectIn(scene: Scene, first: number, verb: number): Reference | null {
  let end = verb;
  while (end > first + 1 && textAt(scene, end - 1) === '-') end -= 2;
  if (lowerAt(scene, first) === 'another' && end === first + 1)
    return { kind: 'descriptor', head: first, first, end };
  const reference = phraseStartingAt(scene, first, end);
  return reference?.end === end && reference.first - first <= 1 ? reference : null;
}

/** A past or a present that ends the tag, or a manner or a circumstance does: "beams.", "bristled, arms folded". */
function isTagVerb(scene: Scene, verb: number, end: number): boolean {
  const { people, prepositions } = scene.lexicon;
  const lower = lowerAt(scene, verb);
  const before = lowerAt(scene, verb - 1);
  const isOfMany = isPersonNoun(scene, before) && before.endsWith('s'); // "residents beam"
  const isForm = /^\p{Ll}[\p{Ll}-]{2,}$/u.test(textAt(scene, verb)) && (isOfMany || /(?:ed|s)$/.test(lower));
  if (!isForm || NO_TAG.has(lower)) return false;
  if (people.has(lower) || entityAt(scene, verb) >= 0) return false;
  const next = /ly$/.test(lowerAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  if (next >= end || /^[.,]$/.test(textAt(scene, next))) return true;
  return lower.endsWith('ed') && prepositions.has(lowerAt(scene, next));
}
const NO_TAG = wordSet('is was has does stopped ended passed this his its hers ours theirs yours always perhaps');

/** "ruled Judge Pell": a past tense in small letters that is no noun for a person. */
const mayBeVerb = (scene: Scene, i: number): boolean =>
  /^\p{Ll}{2,}ed$/u.test(textAt(scene, i)) && !scene.lexicon.people.has(lowerAt(scene, i));
