/** Quotations without a tag whose speaker what stands before them tells all the same. English. */
import type { Gender } from '../../lexicon/lexicon.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { endsInQuestion } from '../tags/asked.ts';
import { isAskedOfSame } from '../tags/asked-of-same.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOwn } from '../features/features.ts';
import { subjectOf } from '../clause/find-subject.ts';
import { isOfInnerClause } from '../clause/main-clause.ts';
import { isNeverCalledSo } from '../descriptors/never-called-so.ts';
import { personsBetween } from '../scene/persons.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import { isWholeSentence } from '../speech/quotation-shape.ts';
import { isOnlyCarried } from '../candidates/sources.ts';
import { reacterIn } from '../tags/reacting.ts';
import type { Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isOutside, isWordOf, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import type { Attribution } from '../candidates/weighed.ts';
import { sameWho } from '../phrase/who.ts';

type Told = Attribution | null;

/** Had he watered it? “I did.”: the writer tells what was asked, of whoever spoke before, if of nobody else. */
export function answersWriter(scene: Scene, q: number, list: readonly Candidate[], before: Told): Told {
  const { who } = before ?? {};
  const isTheirs = before !== null && askedBefore(scene, q, list, before) === 'same';
  const same = isTheirs ? list.find((one) => who !== undefined && sameWho(one.who, who)) : undefined;
  return same && before ? { ...same, confidence: before.confidence } : null;
}

/** “It was dry,” she said. Did the mayor agree? “Not in the least.”: not hers, where nobody is told for it. */
export const isAnotherAsked = (
  scene: Scene, q: number, list: readonly Candidate[], before: Told, mine: Attribution,
): boolean => before !== null && sameWho(before.who, mine.who) && askedBefore(scene, q, list, before) === 'another';

/** Of whom the writer tells a question right before words without a tag: whoever spoke before, or another; or null. */
function askedBefore(
  scene: Scene, q: number, list: readonly Candidate[], before: Attribution,
): 'same' | 'another' | null {
  const [last, quote] = [scene.quotations[q - 1], scene.quotations[q]];
  if (!last || !quote || list.some(isOwn) || !isAskedBefore(scene, quote.first)) return null;
  const asked = sentenceAround(scene, quote.first - 1).first;
  if (asked <= last.last || quote.first - last.last > LONGEST_GAP) return null;
  const speaker = 'entity' in before.who ? before.who.entity : -1;
  const others = new Set(personsBetween(scene.persons, last.last + 1, quote.first)
    .map(({ entity }) => entity).filter((entity) => entity !== speaker));
  const [other] = others;
  const question = { first: asked, end: quote.first, last: quote.last, speaker };
  const isAnswer = !endsInQuestion(scene, quote); // no question back
  const isOne = isAnswer && others.size === 1 && other !== undefined;
  if (isOne && isAskedOfSame(scene, { ...question, other })) return 'same';
  return others.size > 0 || isOfAnother(scene, asked, quote.first, before) ? 'another' : 'same';
}
/** A tag, some words and the question, in tokens. */
const LONGEST_GAP = 60;

/** "Did the mayor agree?", "What did she make of it?" behind his words: another is asked. */
function isOfAnother(scene: Scene, first: number, end: number, { who }: Attribution): boolean {
  const theirs = 'entity' in who ? scene.genders[who.entity] : null;
  for (let i = first; i < end; i++) {
    const gender = isWordOf(scene, i, CLASS.gendered) || OBJECTS.has(lowerAt(scene, i)) ? genderAt(scene, i) : null;
    if (gender !== null && theirs && gender !== theirs) return true;
    const isAsked = textAt(scene, end - 1) === '?' && isWordOf(scene, i - 1, CLASS.determiner | CLASS.possessive);
    if (isAsked && isPersonNoun(scene, lowerAt(scene, i))) return true;
  }
  return false;
}
const OBJECTS = wordSet('him her');
const genderAt = ({ lexicon, doc }: Scene, i: number): Gender | null => {
  const lower = doc.tokens[i]?.lower ?? '';
  return lower === 'him' ? 'male' : (lexicon.pronouns.get(lower) ?? lexicon.possessives.get(lower) ?? null);
};

/** Does the writer's sentence right before the words tell a question? */
function isAskedBefore(scene: Scene, first: number): boolean {
  if (!isOutside(scene, first - 1)) return false;
  if (textAt(scene, first - 1) === '?') return true;
  const { first: opening } = sentenceAround(scene, first - 1);
  if (!/^[.:]$/.test(textAt(scene, first - 1))) return false;
  for (let i = opening; i < Math.min(first, opening + NEAR); i++)
    if (/^ask(?:ed|s)$/.test(lowerAt(scene, i)) && ASKING.test(lowerAt(scene, i + 1))) return true;
  return false;
}
const NEAR = 8;
const ASKING = /^(?:what|how|why|when|where|whether|if|who|which|him|her|them)$/;

/**
 * The harbour master said two were out. “It is too early.” / The mayor was blunt. “No.”: whose words the sentence
 * before reports, if they are the likeliest, and who only reacts there, whoever spoke before.
 */
export function goesOnReporting(scene: Scene, q: number, list: readonly Candidate[], mine: Told): Told {
  const before = sentenceBefore(scene, q, list);
  if (!before) return null;
  const reporter = reporterIn(scene, before.first, before.end);
  const same = reporter ? list.find((one) => isMeant(reporter, one))
    : whoReacts(scene, list, reacterIn(scene, before.first, before.end));
  const isOther = mine !== null && same !== undefined && !sameWho(mine.who, same.who);
  if (!same || (isOther && reporter) || (mine !== null && mine.confidence > REPORTED)) return null;
  return { ...same, confidence: REPORTED };
}

/** “It was dry,” the mayor said. ¶ The baker said he would wait. “…”: not hers, who only spoke before. */
export function isAnotherReporting(scene: Scene, q: number, list: readonly Candidate[], mine: Candidate): boolean {
  const before = sentenceBefore(scene, q, list);
  const reporter = before ? reporterIn(scene, before.first, before.end) : null;
  if (reporter?.kind !== 'descriptor' || !('entity' in mine.who)) return false;
  return isNeverCalledSo(scene, reporter, mine.who.entity) ||
    (isOnlyCarried(mine) && isCalledOtherwise(scene, reporter, mine));
}

/** The writer's sentence right before a sentence in marks that has no tag; or null. */
function sentenceBefore(scene: Scene, q: number, list: readonly Candidate[]): { first: number; end: number } | null {
  const quote = scene.quotations[q];
  const isAlone = quote && textAt(scene, quote.first - 1) === '.' && isWholeSentence(scene, quote);
  if (!isAlone || list.some(isOwn)) return null;
  const { first } = sentenceAround(scene, quote.first - 1);
  for (let i = first; i < quote.first; i++) if (!isOutside(scene, i)) return null;
  return { first, end: quote.first };
}

function whoReacts(scene: Scene, list: readonly Candidate[], reacter: Reference | null): Candidate | undefined {
  const same = reacter ? list.find((one) => isMeant(reacter, one)) : undefined;
  return reacter && same && isCalledOtherwise(scene, reacter, same) ? undefined : same;
}

const isMeant = (subject: Reference, { who, reference }: Candidate): boolean =>
  subject.kind === 'name' ? 'entity' in who && who.entity === subject.entity
    : reference !== null && reference !== undefined && reference.first <= subject.first && reference.end >= subject.end;

/** "Ann Lowe was ill. The cook apologised. “…”": a noun that the article gives her nowhere need not mean her. */
function isCalledOtherwise(scene: Scene, subject: Reference, { who }: Candidate): boolean {
  if (subject.kind !== 'descriptor' || !('entity' in who)) return false;
  const isPerson = scene.entities[who.entity]?.kind === 'person';
  return isPerson && !(scene.roleWords[who.entity]?.includes(nounAt(scene, subject.head)) ?? false);
}

/** On annotated articles this told six more, all of them rightly once two names had been mended. */
const REPORTED = 0.8;

/** The subject of the last finite verb of saying in the writer's sentence that stands in no clause of another's. */
function reporterIn(scene: Scene, first: number, end: number): Reference | null {
  for (let i = end - 1; i > first; i--) {
    if (/^ask/.test(lowerAt(scene, i))) return null; // the words may be the answer
    if (!isWordOf(scene, i, CLASS.saying) || /ing$/.test(lowerAt(scene, i)) || isUsedAsNoun(scene, i)) continue;
    const subject = subjectOf(scene, i, first);
    if (!isOfInnerClause(scene, i, subject, first)) return subject;
  }
  return null;
}
