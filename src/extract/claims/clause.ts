/** Which words are said: the clause behind "said that", or the one that ends before ", she said". */
import { phraseStartingAt } from '../quotes/phrase/noun-phrase.ts';
import { isPossessive } from '../quotes/phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../quotes/scene/scene.ts';
import { AT_THE_END, BARE_CUES, BARE_WITH_VERB, CUE_VERBS } from './cue-verbs.ts';
import { hasVerb, isContracted, isLikelyVerb, isSureVerb, isVerb } from './has-verb.ts';
import type { Stretch } from './stretch.ts';

/** Tokens between a verb and its "that": "told reporters on Friday that". */
const TO_THAT = 8;
/** Words of a clause: with fewer it says nothing by itself. */
const LEAST_WORDS = 4;

/** The clause that begins behind the verb; null where none does. */
export function clauseAfter(scene: Scene, verb: number, end: number): Stretch | null {
  const bare = bareClause(scene, verb, end);
  if (bare && !TELLING.test(lowerAt(scene, verb))) return bare;
  if (hasObject(scene, verb)) return bare;
  for (let i = verb + 1; i < Math.min(end, verb + TO_THAT); i++) {
    const lower = lowerAt(scene, i);
    if (lower === 'that' && opensThatClause(scene, i + 1)) return whole(scene, toDash(scene, { first: i + 1, end }));
    // "he was mad after hearing that …" is not what he said, but that he was mad
    if (!isOutside(scene, i) || isVerb(scene, i) || /^[;:—–]$/.test(textAt(scene, i))) return bare;
  }
  return bare;
}

/** "wrote dense plans that failed": behind a thing that is written, "that" tells which; behind who is told, what. */
export function hasObject(scene: Scene, verb: number): boolean {
  const { lexicon } = scene;
  const next = lowerAt(scene, verb + 1);
  const isAdverbial =
    next === 'that' || tokenAt(scene, verb + 1)?.kind !== 'word' || WEEKDAY.test(next) || /ly$/.test(next) ||
    lexicon.prepositions.has(next) || lexicon.between.has(next);
  return !isAdverbial && !WITH_LISTENER.test(lowerAt(scene, verb));
}

const WITH_LISTENER = /^(?:t[eo]ll?[ds]?|warn(?:ed|s|ing)?|promis(?:ed|es|e)|ask(?:ed|s))$/;

/** Not "said that was wrong", where "that" is its subject; "that it's" opens one all the same. */
const opensThatClause = (scene: Scene, i: number): boolean =>
  isContracted(lowerAt(scene, i)) || !(isVerb(scene, i) || CUE_VERBS.has(lowerAt(scene, i)));

/** Whoever is told stands before the clause: "told the airline he worked for that …". */
const TELLING = /^(?:told|tells|tell)$/;

/** "Craig said the boy was 11", "told the jury she went" */
function bareClause(scene: Scene, verb: number, end: number): Stretch | null {
  const cue = lowerAt(scene, verb);
  const isStrict = BARE_WITH_VERB.has(cue);
  if (!(isStrict || BARE_CUES.has(cue)) || lowerAt(scene, verb + 1) === 'that') return null;
  const isTold = TELLING.test(cue);
  const listener = isTold ? phraseStartingAt(scene, verb + 1, end) : null;
  if (isTold && !listener) return null;
  let first = listener?.end ?? verb + 1;
  if (WEEKDAY.test(lowerAt(scene, first))) first += 1;
  if (lowerAt(scene, first) === 'that') return null;
  const clause = toDash(scene, { first, end });
  if (isNewSentence(scene, first)) return null;
  const begins = verbFollowsNoun(scene, first, end) || (!isStrict && beginsClause(scene, first));
  return begins && (hasVerb(scene, clause) || hasPast(scene, clause)) ? whole(scene, clause) : null;
}

/** "said she gave the order", "the ship sank": behind a pronoun any past, else one that is no participle as well. */
function hasPast(scene: Scene, { first, end }: Stretch): boolean {
  if (SUBJECT_PRONOUN.test(lowerAt(scene, first))) return [1, 2].some((k) => isLikelyVerb(scene, first + k));
  for (let i = first + 1; i < Math.min(end, first + SUBJECT_WORDS); i++) {
    if (!isOutside(scene, i) || textAt(scene, i) === ',') return false;
    if (entityAt(scene, i) < 0 && ONLY_PAST.test(lowerAt(scene, i))) return true;
  }
  return false;
}
const SUBJECT_PRONOUN = /^(?:he|she|they|we|it|i)$/;
const ONLY_PAST = new RegExp(
  '^(?:went|came|took|gave|knew|saw|became|began|fell|ran|rose|wrote|chose|drew|drove|flew|broke|sank|swam|wore|grew|' +
    'blew|threw|withdrew|spoke|stole|froze|rode)$',
);

/** "he said This is who we are": a quotation that lost its marks. */
const isNewSentence = (scene: Scene, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(textAt(scene, i)) && entityAt(scene, i) < 0 &&
  (scene.lexicon.determiners.has(lowerAt(scene, i)) || scene.lexicon.pronouns.has(lowerAt(scene, i)));

/**
 * What a dash adds at the end is the writer's, or another's; two of them hold what belongs to the clause, and so does
 * what only goes on: "not about grand actions -- but small ones".
 */
function toDash(scene: Scene, { first, end }: Stretch): Stretch {
  const dashes: number[] = [];
  for (let i = first; i < end; i++)
    if (isOutside(scene, i) && isDash(scene, i) && dashes.at(-1) !== i - 1) dashes.push(i);
  const [only] = dashes;
  const isCut = dashes.length === 1 && only !== undefined && !goesOnBehind(scene, only, end);
  return { first, end: isCut ? only : end };
}

function goesOnBehind(scene: Scene, dash: number, end: number): boolean {
  let next = dash + 1;
  while (isDash(scene, next)) next += 1;
  const lower = lowerAt(scene, next);
  const joins = scene.lexicon.prepositions.has(lower) || /^(?:but|not|and|or|including|especially)$/.test(lower);
  return joins && !hasVerb(scene, { first: next, end });
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
      IMPERSONAL.test(lower))
  );
}

const IMPERSONAL = /^(?:this|these|those|(?:it|there|they|he|she|we|i)(?:['’](?:s|ve|re|ll|d|m))?)$/;

/** Words of a subject without its complements: "astronaut Terry Virts", "International Space Station managers". */
const SUBJECT_WORDS = 7;

const NO_SUBJECT = ['prepositions', 'conjunctions', 'relatives'] as const;
const NO_NOUN = /^(?:what|how|why)|ing$|ly$/;

export function isWordOrNumber(scene: Scene, i: number): boolean {
  const kind = tokenAt(scene, i)?.kind;
  return kind === 'word' || kind === 'number';
}

/** Nothing but words of a noun up to a finite verb: "said astronaut Terry Virts experienced", not "said in a tweet". */
function verbFollowsNoun(scene: Scene, first: number, end: number): boolean {
  const { lexicon } = scene;
  for (let i = first; i < Math.min(end, first + SUBJECT_WORDS); i++) {
    if (!isOutside(scene, i) || !isWordOrNumber(scene, i)) return false;
    const lower = lowerAt(scene, i);
    if (NO_NOUN.test(lower) || NO_SUBJECT.some((list) => lexicon[list].has(lower))) return false;
    if (i > first && isSureVerb(scene, i)) return true;
    if (isVerb(scene, i) && !isPossessive(scene, i)) return false;
  }
  return false;
}

/** The clause that the sentence begins with, up to the words that name who says it; null where it is a quotation. */
export function clauseBefore(scene: Scene, sentence: Stretch, attribution: number): Stretch | null {
  let { first } = sentence;
  if (/^(?:but|and|so|yet)$/.test(lowerAt(scene, first))) first += 1;
  return whole(scene, { first, end: attribution });
}

/** Tokens of an attribution that another one stands before: "…, the official said", "…, an official told CNN". */
const TAIL = 6;
const BEHIND_TAIL = 5;

function withoutTail(scene: Scene, { first, end }: Stretch): number {
  const last = /^[.!]$/.test(textAt(scene, end - 1)) ? end - 2 : end - 1;
  for (let verb = last; verb > Math.max(first, last - BEHIND_TAIL); verb--) {
    if (!AT_THE_END.has(lowerAt(scene, verb)) || !isOutside(scene, verb)) continue;
    for (let i = verb - 1; i > Math.max(first, verb - TAIL); i--) if (textAt(scene, i) === ',') return i;
  }
  return end;
}

/** "confirmed the report was correct but declined to say more": who speaks goes on to do something else. */
function toNextDeed(scene: Scene, { first, end }: Stretch): number {
  for (let i = first + LEAST_WORDS; i < end - 1; i++) {
    if (!/^(?:and|but|,)$/.test(lowerAt(scene, i)) || !isOutside(scene, i)) continue;
    const next = lowerAt(scene, i + 1);
    if (textAt(scene, i) === ',') {
      if (/ing$/.test(next) && (CUE_VERBS.has(next) || scene.lexicon.saying.has(next))) return i; // "…, adding that"
    } else if (NEXT_DEED.has(next) || (lowerAt(scene, i) === 'but' && CUE_VERBS.has(next))) return i;
  }
  return end;
}

const NEXT_DEED = new Set(
  ('declined refused added said accused urged pointed apologized apologised vowed pledged warned insisted stressed ' +
    'insists warns adds says').split(' '),
);

const whole = (scene: Scene, { first, end }: Stretch): Stretch | null =>
  asClaim(scene, { first, end: withoutTail(scene, { first, end: toNextDeed(scene, { first, end }) }) });

/** Without commas and stops at its ends; not where most of its words stand in quotation marks. */
export function asClaim(scene: Scene, { first, end }: Stretch): Stretch | null {
  while (end > first && isOutside(scene, end - 1) && /^[.,;:!—–-]+$/.test(textAt(scene, end - 1))) end -= 1;
  while (first < end && /^[,;:—–]$/.test(textAt(scene, first))) first += 1;
  if (textAt(scene, end - 1) === '?') return null;
  let [words, quoted] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!isWordOrNumber(scene, i)) continue;
    words += 1;
    if (!isOutside(scene, i)) quoted += 1;
  }
  const isQuoted = 2 * quoted > words + 1 || (!isOutside(scene, first) && !beginsWithTitle(scene, first, words));
  return words >= LEAST_WORDS && !isQuoted && !hasLoneMark(scene, first, end) ? { first, end } : null;
}

/** A quotation whose other mark stands elsewhere: which words are quoted cannot be told. */
function hasLoneMark(scene: Scene, first: number, end: number): boolean {
  let marks = 0;
  for (let i = first; i < end; i++) if (/^["“”]$/.test(textAt(scene, i))) marks += 1;
  return marks % 2 === 1 && isOutside(scene, end - 1) && isOutside(scene, first);
}

/** Words of a work's title in marks that a clause may begin with: “The Wiz” will be shown. */
const TITLE_WORDS = 5;

function beginsWithTitle(scene: Scene, first: number, words: number): boolean {
  const marks = scene.quotations[scene.quoteAt[first] ?? -1];
  const inside = marks ? marks.last - marks.first - 1 : words;
  return marks?.first === first && inside <= TITLE_WORDS && isLikelyVerb(scene, marks.last + 1);
}
