/**
 * Who stands in the sentence of a quotation and only heard it, denied it, was told it, was asked about it or is spoken
 * to: never the one who said it.
 */
import { answersClaim, BELIEFS } from '../tags/answers-claim.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isInClosedRelative } from '../clause/closed-relative.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseEndingAt } from '../phrase/noun-phrase.ts';
import { isShownInReport } from '../tags/shown-in-report.ts';
import { TOLD } from '../tags/passive-of-nobody.ts';
import { BE } from '../phrase/phrase-words.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import type { Reference } from '../scene/reference.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import { isPossessive } from '../../../text/possessive.ts';
import { wordSet } from '../../../text/word-set.ts';

const CRYING = wordSet('shout say yell scream cry call sing chant tell ask whisper mutter');
const CRIES = wordSet('shouting yelling screaming crying calling singing telling whispering muttering mouthing');
const WITNESSING = wordSet('saw sees watched watches remembers remembered recalls recalled listened filmed recorded');
const REPLIES = wordSet('reply answer response retort');
const ASKED = wordSet('asked questioned quizzed pressed challenged');
const KEEPING = wordSet('keep keeps kept started began');
/** Between who is heard and the cry: "heard a man in the crowd shout". */
const HEARD_WORDS = 8;
const TOLD_WORDS = 5;
const AFTER_WORDS = 5;

/** "X denied Y's claim that she was “…”", "X heard a man shout “…”": who stands before the verb did not say it. */
export function isOnTheWrongSide(scene: Scene, quote: Quotation, { reference, evidenceFirst }: Candidate): boolean {
  const at = reference?.first ?? evidenceFirst;
  const { first } = sentenceAround(scene, quote.first);
  const passed = Math.max(toldBefore(scene, quote, first), passedOnAt(scene, quote, first));
  if (isOfQuestion(scene, quote, first) || (at < quote.first && at <= passed)) return true;
  const turn = turnBefore(scene, quote, first);
  const isObject = reference?.kind === 'pronoun' && reference.end >= quote.first - 1; // "his father warning him: “…”"
  return turn >= 0 && (isObject || !(at > turn && at < quote.first));
}

/** The last verb before the quotation whose subject denies or hears what is quoted, or -1. */
function turnBefore(scene: Scene, quote: Quotation, first: number): number {
  const { denying, claims, hearing } = scene.lexicon;
  let turn = -1;
  for (let i = first; i < quote.first; i++) {
    const word = lowerAt(scene, i);
    const isDenied = denying?.has(word) && !isInClosedRelative(scene, quote, i) &&
      (scene.lexicon.capitalisesNouns
        ? isClaimDenied(scene, first, quote.first)
        : (hasBetween(scene, i, quote.first, claims) || hasBetween(scene, i, quote.first, BELIEFS)) &&
          !answersClaim(scene, i + 1, quote.first));
    if (isDenied || isClaimOfAnother(scene, i, first)) turn = i;
    if (quote.first - i > HEARD_WORDS || BE.has(lowerAt(scene, i - 1))) continue; // "fans can be heard chanting"
    const isHeard = hearing?.has(word) && hasCry(scene, i + 1, quote.first);
    if (isHeard || (WITNESSING.has(word) && isOfAnother(scene, i + 1, quote.first))) turn = i;
  }
  return turn;
}

/**
 * "wies den Vorwurf zurück, er habe „…“ getan": a clause behind the claim is what is denied. "wies den Vorwurf als „…“
 * zurück", "wies die Vorwürfe zurück: „…“" are the denier's words. German.
 */
function isClaimDenied(scene: Scene, first: number, end: number): boolean {
  const { claims } = scene.lexicon;
  const before = lowerAt(scene, end - 1);
  if (before === ':' || before === 'als') return false;
  for (let i = first; i < end; i++) if (claims?.has(lowerAt(scene, i)) && hasComma(scene, i + 1, end - 1)) return true;
  return false;
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (textAt(scene, i) === ',') return true;
  return false;
}

/** "hit back at claims that she was “…”": of nobody here, unless the claim is made, repeated or somebody's own. */
function isClaimOfAnother(scene: Scene, i: number, first: number): boolean {
  if (lowerAt(scene, i + 1) !== 'that') return false;
  const { claims, possessives, saying } = scene.lexicon;
  const word = lowerAt(scene, i);
  if (!claims?.has(word) || /^report/.test(word)) return false;
  for (let k = i - 1; k >= Math.max(first, i - CLAIM_WORDS); k--) {
    const before = lowerAt(scene, k);
    if (possessives.has(before) || isPossessive(before) || MAKING.has(before) || saying.has(before)) return false;
  }
  return scene.lexicon.language === 'en';
}
const CLAIM_WORDS = 5;
const MAKING = wordSet(
  'made makes make making published publishes issued levelled leveled raised withdrew dropped posted aired stands',
);

/** "remembers his captain telling him “…”"; "recalled saying “…”" is of oneself. */
function isOfAnother(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end && textAt(scene, i) !== ','; i++)
    if (i > first && isCrying(scene, i)) return !lowerAt(scene, i - 1).endsWith('self');
  return false;
}

/** At "told" of "he had been told “…”", "she was warned that “…”", or -1. */
function toldBefore(scene: Scene, quote: Quotation, first: number): number {
  const last = /^[,:]$/.test(textAt(scene, quote.first - 1)) ? quote.first - 2 : quote.first - 1;
  for (let i = last; i > Math.max(first, last - TOLD_WORDS) && isOutside(scene, i); i--) {
    const word = lowerAt(scene, i);
    if (TOLD.has(word)) return BE.has(lowerAt(scene, i - 1)) ? i : -1;
    if (/^[,:]$/.test(word) || scene.lexicon.saying.has(word)) return -1;
  }
  return -1;
}

/** At "claimed" of "Hale claimed that a coach called him “…”": the words are the coach's; or -1. */
function passedOnAt(scene: Scene, quote: Quotation, first: number): number {
  const { saying, reporting } = scene.lexicon;
  const isVerb = (i: number): boolean =>
    (saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i))) && !isUsedAsNoun(scene, i);
  let verb = quote.first - 1;
  const floor = Math.max(first, verb - TOLD_WORDS);
  while (verb > floor && isOutside(scene, verb) && !isVerb(verb)) verb -= 1;
  const last = KEEPING.has(lowerAt(scene, verb - 1)) ? verb - 1 : verb; // "his sons keep asking him"
  // "posted a note from her agent calling it “…”", "ha criticato la giunta sostenendo che «…»"
  const isGerund = lowerAt(scene, verb).endsWith('ing') || scene.lexicon.gerund?.test(lowerAt(scene, verb)) === true;
  if (last === verb && isGerund) return -1;
  const subject = verb > floor ? phraseEndingAt(scene, last - 1, first) : null;
  if (!subject || !mayPassOn(scene, quote, verb, subject)) return -1;
  const at = lowerAt(scene, subject.first - 1) === 'that' ? subject.first - 2 : subject.first - 1;
  const isPassing = saying.has(lowerAt(scene, at)) && !TOLD.has(lowerAt(scene, at)) && isOutside(scene, at);
  return isPassing && at > first ? at : -1;
}

const mayPassOn = (scene: Scene, quote: Quotation, verb: number, subject: Reference): boolean =>
  subject.kind !== 'pronoun' && !isShownInReport(scene, quote, verb, subject);

/** "Asked whether she was “…”, Hale laughed": words of whoever asked. */
function isOfQuestion(scene: Scene, quote: Quotation, first: number): boolean {
  if (!ASKED.has(lowerAt(scene, first))) return false;
  for (let i = first; i < quote.first; i++) {
    if (/^[,:]$/.test(textAt(scene, i)) || !isOutside(scene, i)) return false;
    // "Asked about the road Hale said it was “…”": a comma is missing
    const isSubject = scene.entities[entityAt(scene, i - 1)]?.kind === 'person';
    if (isSubject && scene.lexicon.saying.has(lowerAt(scene, i))) return false;
  }
  return true;
}

const isCrying = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i).endsWith('ing') && (scene.lexicon.saying.has(lowerAt(scene, i)) || CRIES.has(lowerAt(scene, i)));

function hasCry(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (CRYING.has(lowerAt(scene, i)) || isCrying(scene, i)) return true;
  return false;
}

function hasBetween(scene: Scene, from: number, to: number, words?: ReadonlySet<string>): boolean {
  for (let i = from + 1; i < to; i++) if (words?.has(lowerAt(scene, i))) return true;
  return false;
}

/** “Ann, you have it,” is not Ann's; “…” came the reply: not the one who asked. */
export function isSpokenTo(scene: Scene, quote: Quotation, candidate: Candidate): boolean {
  const { reference, who } = candidate;
  if (isCalledAtEnd(scene, quote, candidate)) return true;
  const named = entityAt(scene, quote.first + 1);
  const end = named >= 0 ? (scene.nameEnd[quote.first + 1] ?? 0) : 0;
  if (
    named >= 0 &&
    'entity' in who &&
    who.entity === named &&
    lowerAt(scene, end) === ',' &&
    reference?.kind !== 'name'
  )
    return true;
  if (candidate.evidenceFirst > quote.last && candidate.sources.includes('words-of')) return false; // "came … from Lee"
  return lowerAt(scene, quote.last + 1) === 'came' && hasBetween(scene, quote.last, quote.last + AFTER_WORDS, REPLIES);
}

/** “It was fresh then, Meg,” he said. */
function isCalledAtEnd(scene: Scene, { first, last }: Quotation, { who, reference }: Candidate): boolean {
  let end = last;
  while (end > first && entityAt(scene, end) < 0 && last - end < END_MARKS) end -= 1;
  const name = scene.nameFirst[end] ?? 0;
  const isCalled = entityAt(scene, end) >= 0 && name > first + 1 && textAt(scene, name - 1) === ',';
  const isTag = reference?.kind === 'name' && reference.first >= sentenceAround(scene, first).first;
  return isCalled && !isTag && 'entity' in who && who.entity === entityAt(scene, end);
}
/** The stop and the closing mark. */
const END_MARKS = 3;
