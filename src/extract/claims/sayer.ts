/** Who says it: the subject as quotations find it, else the bare words between a comma and the verb. */
import { SMALL_NUMBERS } from '../numbers/small-numbers.ts';
import { subjectOf } from '../quotes/clause/find-subject.ts';
import { phraseEndingAt, phraseStartingAt } from '../quotes/phrase/noun-phrase.ts';
import type { Reference } from '../quotes/scene/reference.ts';
import { isOutside, lowerAt, textAt, tokenAt, type Scene } from '../quotes/scene/scene.ts';
import { isWordOrNumber } from './clause.ts';
import { isLikelyVerb } from './has-verb.ts';

/** The subject of the verb; null where none can be told, or where nobody said it. */
export function sayerOf(scene: Scene, verb: number, floor: number): Reference | null {
  // "one student who said she was new said …": the second verb has the claim
  if (lowerAt(scene, verb - 1) === 'who' && textAt(scene, verb - 2) !== ',') return null;
  if (isProgressive(scene, verb)) return sayerBefore(scene, verb - 1, floor);
  const subject = subjectOf(scene, verb, floor);
  if (subject && isNobody(scene, subject)) return null;
  if (!subject) return bareWords(scene, verb, floor);
  if (FINDING.test(lowerAt(scene, verb)) && (subject.kind === 'pronoun' || isPerson(scene, subject))) return null;
  if (subject.kind === 'pronoun') return subject;
  const whole =
    withRelative(scene, verb, floor) ??
    withComplement(scene, subject, verb, floor) ??
    wholeName(scene, subject, verb);
  return { ...whole, first: shareBefore(scene, whole.first, floor) };
}

/** "about 7 in 10 voters say" are not 10 voters. */
function shareBefore(scene: Scene, first: number, floor: number): number {
  const isCount = (i: number): boolean => tokenAt(scene, i)?.kind === 'number' ||
    lowerAt(scene, i) === 'one' || SMALL_NUMBERS.has(lowerAt(scene, i));
  const isShare = isCount(first) && /^(?:in|of)$/.test(lowerAt(scene, first - 1)) && isCount(first - 2);
  if (!isShare || first - 2 < floor) return first;
  return first - 2 > floor && ROUGHLY.test(lowerAt(scene, first - 3)) ? first - 3 : first - 2;
}
const ROUGHLY = /^(?:about|nearly|almost|roughly|some|only|just|around)$/;

/** "some allies are bragging that": its subject is its own, not that of an earlier verb. */
const isProgressive = (scene: Scene, verb: number): boolean =>
  /ing$/.test(lowerAt(scene, verb)) && /^(?:is|are|was|were|been)$/.test(lowerAt(scene, verb - 1));

const sayerBefore = (scene: Scene, verb: number, floor: number): Reference | null =>
  phraseEndingAt(scene, verb - 1, floor) ?? bareWords(scene, verb, floor);

/** What people find is an experience, what a study finds is said: "he finds that he has been left behind". */
const FINDING = /^finds?$|^found$/;

const isPerson = (scene: Scene, { first }: Reference): boolean =>
  scene.entities[scene.entityAt[first] ?? -1]?.kind === 'person';

/** Words of a relative clause without commas: "pilots who knew Lubitz". */
const RELATIVE_WORDS = 12;

/** "pilots who knew Lubitz said": they speak, not the one whom they knew. */
function withRelative(scene: Scene, verb: number, floor: number): Reference | null {
  if (textAt(scene, verb - 1) === ',') return null;
  for (let who = verb - 2; who > Math.max(floor, verb - RELATIVE_WORDS); who--) {
    if (textAt(scene, who) === ',' || !isOutside(scene, who)) return null;
    if (lowerAt(scene, who) !== 'who') continue;
    const phrase = phraseEndingAt(scene, who - 1, floor);
    return phrase && { kind: 'descriptor', head: who - 1, first: phrase.first, end: verb };
  }
  return null;
}

/** "sources in the region familiar with the situation told CNN": not the situation; the whole phrase, to its begin. */
function withComplement(scene: Scene, subject: Reference, verb: number, floor: number): Reference | null {
  const { lexicon } = scene;
  if (subject.kind === 'pronoun' || subject.end !== verb) return null;
  if (!lexicon.prepositions.has(lowerAt(scene, subject.first - 1))) return null;
  let first = subject.first;
  while (first > floor && verb - first < RELATIVE_WORDS && isPartOfNoun(scene, first - 1)) first -= 1;
  const isOpen = first === floor || /^[,;]$/.test(textAt(scene, first - 1));
  if (!isOpen || lexicon.prepositions.has(lowerAt(scene, first))) return null;
  return { kind: 'descriptor', head: first, first, end: verb };
}

const isPartOfNoun = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && (isBareNoun(scene, i) || PART.test(lowerAt(scene, i)));

const PART = /^(?:of|for|from|at|with|in|on|to|and)$/;

/** "a CNN/ORC poll", and "The" of a title that was taken for a name: the phrase as it stands. */
function wholeName(scene: Scene, subject: Reference, verb: number): Reference {
  if (subject.kind !== 'name') return subject;
  const { first } = subject;
  const joined = textAt(scene, first - 1) === '/' ? first - 2 : first;
  const isWord = scene.lexicon.determiners.has(lowerAt(scene, first)) && subject.end === first + 1;
  if (joined === first && !isWord) return subject;
  return { kind: 'descriptor', head: verb - 1, first: joined, end: Math.max(subject.end, verb) };
}

/** Words of a subject that no list knows: "state media", "One November 2008 email". */
const BARE_WORDS = 4;

/** "…, state media reported": from the comma or the begin to the verb, where only nouns can stand between. */
function bareWords(scene: Scene, verb: number, floor: number): Reference | null {
  let first = verb;
  while (first > floor && verb - first < BARE_WORDS && isBareNoun(scene, first - 1)) first -= 1;
  const isOpen = first === floor || /^[,;]$/.test(textAt(scene, first - 1)) || OPENERS.has(lowerAt(scene, first - 1));
  const subject: Reference = { kind: 'descriptor', head: verb - 1, first, end: verb };
  return first === verb || !isOpen || isNobody(scene, subject) ? null : subject;
}

const OPENERS = new Set(['and', 'but', 'while', 'when', 'after']);
/** Nobody in particular, or what is no subject: "none said that", "critics" are some. */
const NOBODY = new Set([
  'nobody', 'none', 'no', 'few', 'neither', 'nothing', 'what', 'as', 'it', 'so', 'then', 'there', 'please',
]);

/** "This suggests", "none of them said", "the 184 reported cases"; "this report said" is somebody. */
function isNobody(scene: Scene, { kind, first, end }: Reference): boolean {
  const lower = lowerAt(scene, first);
  if (kind === 'descriptor' && tokenAt(scene, end - 1)?.kind === 'number') return true;
  return NOBODY.has(lower) || (/^(?:this|that|these|those|which)$/.test(lower) && end === first + 1);
}

/** Who is named behind "according to", the rest of the phrase included: "its official news agency". */
export function sourceAt(scene: Scene, first: number, end: number): Reference | null {
  if (lowerAt(scene, first + 1) === 'own') return null; // "according to their own plans"
  const phrase = phraseStartingAt(scene, first, end);
  if (!phrase) return bareSubject(scene, first, end);
  if (phrase.kind === 'pronoun') return phrase;
  let last = phrase.end;
  const isPart = (i: number) =>
    phrase.kind === 'name' ? isBareNoun(scene, i) : isPartOfNoun(scene, i) || isOfSource(scene, i);
  while (last < end && last - first < RELATIVE_WORDS && isPart(last)) last += 1;
  if (last === phrase.end || !/^[,.]$/.test(textAt(scene, last))) return phrase;
  const tail = scene.entityAt[last - 1] ?? -1; // "Mauritanian news agency Al Akhbar"
  if (phrase.kind === 'name' && tail >= 0)
    return { kind: 'name', entity: tail, first: scene.nameFirst[last - 1] ?? first, end: last };
  return phrase.kind === 'name' ? phrase : { ...phrase, end: last };
}

/** "a report by the Institute", "researchers working in Rome" */
const isOfSource = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) &&
  (/^by$|ing$/.test(lowerAt(scene, i)) || scene.lexicon.determiners.has(lowerAt(scene, i)));

/** Words that no list knows: up to the comma or the end. */
function bareSubject(scene: Scene, first: number, end: number): Reference | null {
  let last = first;
  while (last < end && last - first < BARE_WORDS && isBareNoun(scene, last)) last += 1;
  if (last === first || !/^[,.]$/.test(textAt(scene, last))) return null;
  return { kind: 'descriptor', head: last - 1, first, end: last };
}

function isBareNoun(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  const isGiven = isOutside(scene, i) && isWordOrNumber(scene, i);
  const isFunction =
    lexicon.prepositions.has(lower) || lexicon.conjunctions.has(lower) || lexicon.relatives.has(lower) ||
    lexicon.between.has(lower) || lexicon.pronouns.has(lower);
  return isGiven && !isFunction && !isLikelyVerb(scene, i) && !/ing$|ly$|^(?:we|i|you|they)$/.test(lower);
}
