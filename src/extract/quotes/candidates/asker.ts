/**
 * "Prosecutor Keane asked him whose it was. “Somebody I met online,” he said.": whoever has just asked is not "he" who
 * answers. What is no question may be followed by their own words: "Keane asked him to sit. “You are late,” he said."
 * English.
 */
import { askedIn, endsInQuestion, type Asked } from '../tags/asked.ts';
import { LAWYERS } from '../../lexicon/english-counsel.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { byRole } from '../descriptors/by-role.ts';
import type { Candidate } from './candidate.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { pronounAt } from '../phrase/named-by.ts';
import { quotedWords } from '../speech/quotation-shape.ts';
import { isPersonNoun } from '../phrase/phrase-words.ts';
import type { Who } from '../scene/reference.ts';
import { entityAt, isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Attribution } from './weighed.ts';

/** Is it the one who asked, of words that a pronoun behind the question answers with? */
export function isAsker(scene: Scene, quote: Quotation, { who }: { who: Who }): boolean {
  const turn = turnBefore(scene, quote);
  return turn?.isAnswer === true && isOneOf(scene, turn.asked.by, who);
}

type Told = (Candidate & Attribution) | null;

/**
 * Whoever was asked, of the words of "he" who answers: the name behind "asked", or of "him" the only one whom the
 * pronoun may mean. Null where the model has the word.
 */
export function answererOf(scene: Scene, quote: Quotation, list: readonly Candidate[]): Told {
  const turn = turnBefore(scene, quote);
  if (!turn?.isAnswer) return null;
  const { of } = turn.asked;
  const meant = list.filter(({ link, who }) => link && !link.otherGender && ('entity' in who || link.subject));
  const one = of?.kind === 'name' ? onlyOne(meant.filter(({ who }) => isOneOf(scene, [of], who)))
    : onlyOne(meant) ?? topicOf(meant);
  return one && { ...one, confidence: ANSWERED };
}

/** Of several "him" is the subject of the sentences before, unless another has just spoken. */
function topicOf(meant: readonly Candidate[]): Candidate | null {
  const told = onlyOne(meant.filter(({ link }) => link?.subject));
  const isSpeaking = ({ sources }: Candidate): boolean => sources.includes('floor');
  return told && !meant.some((one) => one !== told && isSpeaking(one)) ? told : null;
}
const onlyOne = ([only, another]: readonly Candidate[]): Candidate | null => only && !another ? only : null;

/** The grammar leaves nobody else; who "him" is may be mistaken. */
const ANSWERED = 0.85;

/**
 * "Hale asked officer Brandt when it would be mended. “We have been in the dark since August,” he said.": it may be the
 * answer, and it may be why he asks.
 */
export function isEitherOfAsked(scene: Scene, quote: Quotation, { who }: Attribution): boolean {
  const turn = turnBefore(scene, quote);
  const { by = [], of } = turn?.asked ?? {};
  return turn?.isAnswer === false && of?.kind === 'name' && isOneOf(scene, [...by, of], who);
}

interface Turn {
  asked: Asked;
  /** Are the words sure to be the answer? */
  isAnswer: boolean;
}

/** The question that the words of "he" or "she" follow; null where there is none, or where they may be no answer. */
const turnBefore = oncePerSpan((scene: Scene, quote: Quotation): Turn | null =>
  scene.lexicon.language === 'en' ? readTurn(scene, quote) : null);

function readTurn(scene: Scene, quote: Quotation): Turn | null {
  const tag = tagOf(scene, quote);
  if (!tag) return null;
  const asked = questionBefore(scene, quote);
  if (!asked) return goesOnAnswering(scene, quote);
  if (asked.by[0] === undefined || isOfOther(scene, asked.by[0], tag.gender)) return null;
  if (asked.of?.kind === 'pronoun' && asked.of.gender !== tag.gender) return null; // "asks him his name. … she says"
  if (tag.replies || asked.isPassive) return { asked, isAnswer: true };
  if (!asked.isQuestion || endsInQuestion(scene, quote)) return null;
  const isAnswer = asked.of?.kind === 'pronoun' || isShort(scene, quote) ||
    asked.by.some((one) => isExaminer(scene, one));
  return { asked, isAnswer };
}

/** What is asked in the quotation's own sentence before it, in the one before, or before "He shrugged." */
function questionBefore(scene: Scene, { first: mark }: Quotation): Asked | null {
  const { first } = sentenceAround(scene, mark);
  const own = askedIn(scene, first, mark);
  if (own || first === 0) return own;
  const before = sentenceAround(scene, first - 1).first;
  const asked = askedIn(scene, before, first);
  if (asked || before === 0 || !isOnlyPronouns(scene, before, first)) return asked;
  const earlier = askedIn(scene, sentenceAround(scene, before - 1).first, before);
  return earlier?.isQuestion && earlier.of?.kind === 'pronoun' ? earlier : null;
}

/** “Three,” he said. There were four. “Maybe four,” he said.: where nobody is named between, the answers go on. */
function goesOnAnswering(scene: Scene, quote: Quotation): Turn | null {
  const before = scene.quotations[(scene.quoteAt[quote.first] ?? 0) - 1];
  if (!before || before.paragraph !== quote.paragraph || endsInQuestion(scene, quote)) return null;
  const turn = turnBefore(scene, before);
  return turn?.isAnswer && isOnlyPronouns(scene, before.last + 1, quote.first) ? turn : null;
}

function isOnlyPronouns(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (!isOutside(scene, i) || entityAt(scene, i) >= 0 || isPersonNoun(scene, lowerAt(scene, i))) return false;
  return true;
}

/** "She asked whether he slept." */
const isOfOther = (scene: Scene, { first }: Stretch, gender: Gender): boolean => {
  const asker = pronounAt(scene, first);
  return asker?.kind === 'pronoun' && asker.gender !== gender;
};

const isShort = (scene: Scene, quote: Quotation): boolean => quotedWords(scene, quote).words <= SHORT;
/** "“Never,” he said" is an answer, in words. */
const SHORT = 5;

/** Whose work it is to ask: what they hear is the answer. */
function isExaminer(scene: Scene, { first, end }: Stretch): boolean {
  const role = scene.roleWords[entityAt(scene, first)] ?? [];
  for (let i = first; i < end; i++) if (EXAMINERS.has(lowerAt(scene, i))) return true;
  return role.some((word) => EXAMINERS.has(word));
}
const EXAMINERS = wordSet(
  `${LAWYERS} prosecutor judge coroner reporter journalist correspondent host interviewer presenter broadcaster ` +
  'moderator commentator detective',
);

/** Is it one of those whom the words name or call: "The judge"? */
const isOneOf = (scene: Scene, words: readonly Stretch[], who: Who): boolean => words.some(({ first, end }) => {
  if (!('entity' in who)) return who.first >= first && who.first < end;
  for (let i = first; i < end; i++) if (entityAt(scene, i) === who.entity) return true;
  return lowerAt(scene, first) === 'the' && byRole(scene, lowerAt(scene, end - 1), { first, end }) === who.entity;
});
interface Stretch { first: number; end: number }

interface Tag { gender: Gender; replies: boolean }

/** "he replied" behind the words, "She answered:" before them: a pronoun and no more says whose they are; or null. */
function tagOf(scene: Scene, quote: Quotation): Tag | null {
  const behind = pronounTag(scene, quote.last + 1, quote.last + 3);
  if (behind || !/^[,:]$/.test(textAt(scene, quote.first - 1))) return behind;
  const { first } = sentenceAround(scene, quote.first);
  for (let at = quote.first - 2; at >= Math.max(first, quote.first - LONGEST_TAG); at--) {
    const tag = pronounTag(scene, at, quote.first);
    if (tag) return tag;
  }
  return null;
}

/** "He shot back at once:" */
const LONGEST_TAG = 5;

function pronounTag(scene: Scene, i: number, end: number): Tag | null {
  const isVerbFirst = isWordOf(scene, i, CLASS.saying);
  const pronoun = pronounAt(scene, isVerbFirst ? i + 1 : i);
  const verb = isVerbFirst ? i : i + 1;
  if (!isOutside(scene, i) || pronoun?.kind !== 'pronoun' || pronoun.gender === 'plural' || verb >= end) return null;
  const [word, next] = [lowerAt(scene, verb), lowerAt(scene, verb + 1)];
  const replies = REPLYING.has(word) || (SHOOTING.has(word) && next === 'back');
  if (!replies && !isWordOf(scene, verb, CLASS.saying)) return null;
  return { gender: pronoun.gender, replies: replies && !/^(?:when|to|after)$/.test(next) };
}
const REPLYING = wordSet('replied replies answered answers responded responds retorted retorts admitted conceded');
const SHOOTING = wordSet('shot fired hit snapped');
