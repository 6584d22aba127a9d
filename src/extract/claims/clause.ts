/** Which words are said: the clause behind "said that", or the one that ends before ", she said". */
import { phraseStartingAt } from '../quotes/noun-phrase.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../quotes/scene.ts';
import { AT_THE_END, BARE_CUES } from './cue-verbs.ts';

/** Token indices, end exclusive. */
export interface Stretch { first: number; end: number }

/** Tokens between a verb and its "that": "told reporters on Friday that". */
const TO_THAT = 8;
/** Words of a clause: with fewer it says nothing by itself. */
const LEAST_WORDS = 4;

/** The clause that begins behind the verb; null where none does. */
export function clauseAfter(scene: Scene, verb: number, end: number): Stretch | null {
  const bare = bareClause(scene, verb, end);
  if (bare && !TELLING.test(lowerAt(scene, verb))) return bare;
  for (let i = verb + 1; i < Math.min(end, verb + TO_THAT); i++) {
    const lower = lowerAt(scene, i);
    if (lower === 'that' && !isVerb(scene, i + 1)) return whole(scene, toDash(scene, { first: i + 1, end }));
    // "he was mad after hearing that …" is not what he said, but that he was mad
    if (!isOutside(scene, i) || isVerb(scene, i) || /^[;:—–]$/.test(textAt(scene, i))) return bare;
  }
  return bare;
}

/** Whoever is told stands before the clause: "told the airline he worked for that …". */
const TELLING = /^(?:told|tells|tell)$/;

/** "Craig said the boy was 11", "told the jury she went" */
function bareClause(scene: Scene, verb: number, end: number): Stretch | null {
  if (!BARE_CUES.has(lowerAt(scene, verb)) || lowerAt(scene, verb + 1) === 'that') return null;
  const isTold = TELLING.test(lowerAt(scene, verb));
  const listener = isTold ? phraseStartingAt(scene, verb + 1, end) : null;
  if (isTold && !listener) return null;
  let first = listener?.end ?? verb + 1;
  if (WEEKDAY.test(lowerAt(scene, first))) first += 1;
  if (lowerAt(scene, first) === 'that') return null;
  const clause = toDash(scene, { first, end });
  return beginsClause(scene, first) && hasVerb(scene, clause) ? whole(scene, clause) : null;
}

/** What a dash adds at the end is the writer's, or another's; two of them hold what belongs to the clause. */
function toDash(scene: Scene, { first, end }: Stretch): Stretch {
  const dashes: number[] = [];
  for (let i = first; i < end; i++)
    if (isOutside(scene, i) && isDash(scene, i) && dashes.at(-1) !== i - 1) dashes.push(i);
  const [only] = dashes;
  return { first, end: dashes.length === 1 && only !== undefined ? only : end };
}

/** Not the hyphen of a word. */
function isDash(scene: Scene, i: number): boolean {
  const before = scene.doc.text.charAt((tokenAt(scene, i)?.start ?? 0) - 1);
  return DASH.test(textAt(scene, i)) && (textAt(scene, i) !== '-' || /[\s-]/.test(before));
}

const DASH = /^(?:-+|[—–])$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/;

/** A subject may stand here: a pronoun, a determiner, a name; a preposition or a comma begins none. */
function beginsClause(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  return (
    isOutside(scene, i) &&
    (lexicon.pronouns.has(lower) ||
      lexicon.determiners.has(lower) ||
      lexicon.possessives.has(lower) ||
      entityAt(scene, i) >= 0 ||
      /^(?:it|there|they|this|these|those|it's|there's)$/.test(lower))
  );
}

const VERB_OF_CLAUSE = new RegExp(
  "^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|'s|'re|" +
    "\\p{L}+['’]s|\\p{L}+n['’]t)$",
  'u',
);

const isVerb = (scene: Scene, i: number): boolean => VERB_OF_CLAUSE.test(lowerAt(scene, i)) && entityAt(scene, i) < 0;

/** Whether a finite verb stands in the stretch, as far as words of their own tell. */
export function hasVerb(scene: Scene, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if (isVerb(scene, i) || /\p{Ll}{2}ed$/u.test(lowerAt(scene, i))) return true;
  return false;
}

/** The clause that the sentence begins with, up to the words that name who says it; null where it is a quotation. */
export function clauseBefore(scene: Scene, sentence: Stretch, attribution: number): Stretch | null {
  let { first } = sentence;
  if (/^(?:but|and|so|yet)$/.test(lowerAt(scene, first))) first += 1;
  return whole(scene, { first, end: attribution });
}

/** Tokens of an attribution that another one stands before: "…, the official said". */
const TAIL = 6;

function withoutTail(scene: Scene, { first, end }: Stretch): number {
  const last = /^[.!]$/.test(textAt(scene, end - 1)) ? end - 2 : end - 1;
  if (!AT_THE_END.has(lowerAt(scene, last))) return end;
  for (let i = last - 1; i > Math.max(first, last - TAIL); i--) if (textAt(scene, i) === ',') return i;
  return end;
}

/** Without commas and stops at its ends; not where most of its words stand in quotation marks. */
function whole(scene: Scene, { first, end }: Stretch): Stretch | null {
  end = withoutTail(scene, { first, end });
  while (end > first && isOutside(scene, end - 1) && /^[.,;:!—–-]+$/.test(textAt(scene, end - 1))) end -= 1;
  while (first < end && /^[,;:—–]$/.test(textAt(scene, first))) first += 1;
  if (textAt(scene, end - 1) === '?') return null;
  let [words, quoted] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!/^(?:word|number)$/.test(tokenAt(scene, i)?.kind ?? '')) continue;
    words += 1;
    if (!isOutside(scene, i)) quoted += 1;
  }
  return words >= LEAST_WORDS && 2 * quoted <= words + 1 && isOutside(scene, first) ? { first, end } : null;
}
