/**
 * Who said a quotation, in languages whose subject may follow its verb: ranked rules, strongest evidence first, each
 * reading the quotation's own sentence.
 */
import type { Rule } from '../tags/attribution-rules.ts';
import { subjectBeforeAnd } from './coordinated.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { byAgent, calledByAgent, ledBy } from './head-first-agent.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { calledInside } from './called-inside.ts';
import { beforeBrackets, nameColon } from './head-first-colon.ts';
import {
  answer, droppedSubject, endsInColon, isAlone, isImpersonal, isOfNobody, isPause, says, type Answer,
} from './head-first-region.ts';
import { authorOfLetter } from './head-first-letter.ts';
import { nameAbove } from './name-above.ts';
import { isNounBehindOf } from '../phrase/noun-behind-of.ts';
import { accordingTo, fromWhom, itIsSaid } from './head-first-sources.ts';
import { statementAfter, statementBefore } from './head-first-statement.ts';
import { headFirstSubject } from '../clause/head-first-subject.ts';
import { inTheEyesOf } from './head-first-view.ts';
import { passiveTag } from './passive-tag.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { saidThere } from './head-first-there.ts';
import { dashName, isPresentParticiple, isQuotedX, saidX, saidXLater, xSaid } from './head-first-tags.ts';
import { saidAtEnd, subjectOfPerfect } from './said-at-end.ts';
import { saidBack } from './said-back.ts';
import { remarkOf } from './remark-of.ts';
import { saidByHeard } from './said-by-heard.ts';
import { saidInInfinitive } from './said-in-infinitive.ts';
import { subjectOfGerund } from '../clause/subject-of-gerund.ts';
import { entityAt, isOutside, lowerAt, nounAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { subjectOfTelling } from './telling-them.ts';
import { isToldOf } from './that-clause.ts';

/** A verb this near before the mark governs the quotation; a colon before the mark makes any distance near. */
const NEAR = 4;
/** Farther than this, a verb of the same sentence is about something else. */
const FAR = 30;

export const HEAD_FIRST_RULES: readonly Rule[] = [
  { name: 'verb-before-near', read: saidInInfinitive },
  { name: 'verb-before-near', read: saidByHeard },
  { name: 'passive', read: remarkOf },
  { name: 'passive', read: byAgent },
  { name: 'passive', read: calledByAgent },
  { name: 'passive', read: calledInside },
  { name: 'passive', read: passiveTag },
  { name: 'passive', read: ledBy },
  {
    name: 'verb-before-near',
    read: (scene, quote) => (endsInColon(scene, quote) ? verbBefore(scene, quote, FAR, scene.lexicon.saying) : null),
  },
  { name: 'said-x', read: saidX },
  { name: 'said-x', read: isQuotedX },
  { name: 'said-x', read: statementAfter },
  { name: 'verb-before-near', read: (scene, quote) => verbBefore(scene, quote, NEAR, scene.lexicon.saying) },
  { name: 'x-said', read: xSaid },
  { name: 'reported-near', read: saidAtEnd },
  { name: 'said-back', read: saidBack },
  { name: 'according-to', read: accordingTo },
  { name: 'according-to', read: saidThere },
  { name: 'according-to', read: itIsSaid },
  { name: 'according-to', read: authorOfLetter },
  { name: 'reported-near', read: (scene, quote) => verbBefore(scene, quote, NEAR, scene.lexicon.reporting) },
  { name: 'said-x-later', read: saidXLater },
  { name: 'said-x-later', read: chained },
  { name: 'name-colon', read: statementBefore },
  { name: 'name-colon', read: nameColon },
  { name: 'name-colon', read: nameAbove },
  { name: 'name-colon', read: beforeBrackets },
  { name: 'verb-before', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.saying) },
  { name: 'reported', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.reporting) },
  { name: 'thought', read: inTheEyesOf },
  { name: 'thought', read: (scene, quote) => verbBefore(scene, quote, FAR, scene.lexicon.stance) },
  { name: 'dash-name', read: dashName },
];

/** “A” y “B”, dijo el alcalde: what is said after the second is said of both, but for a verb between. */
function chained(scene: Scene, quote: Quotation): Answer {
  const { end } = sentenceAround(scene, quote.last);
  let before = quote;
  for (let q = (scene.quoteAt[quote.first] ?? -1) + 1; q < (scene.quoteAt[quote.first] ?? -1) + MOST_CHAINED; q++) {
    const next = scene.quotations[q];
    if (!next || next.first >= end || next.first - before.last > LONGEST_LINK) return null;
    for (let i = before.last + 1; i < next.first; i++) if (says(scene, i)) return null;
    const told = saidX(scene, next) ?? xSaid(scene, next);
    if (told) return told;
    before = next;
  }
  return null;
}
const MOST_CHAINED = 4;
const LONGEST_LINK = 20;

/** El alcalde respondió: “…” — the nearest verb of this kind before the mark, up to so many words away. */
function verbBefore(scene: Scene, quote: Quotation, reach: number, verbs: ReadonlySet<string>): Answer {
  const floor = sentenceOf(scene, quote);
  if (scene.lexicon.nobodys?.has(lowerAt(scene, quote.first - 1))) return null; // "gritaban tras la pancarta «…»"
  for (let verb = quote.first - 1, distance = 0; verb >= floor && distance < reach; verb--) {
    if (!isOutside(scene, verb)) {
      if (reach < FAR) return null;
      verb = scene.quotations[scene.quoteAt[verb] ?? -1]?.first ?? verb; // aseguró que es “A” y que “B”
      continue;
    }
    if (textAt(scene, verb) === ';' && isOtherClause(scene, verb, quote)) return null;
    if (!isPause(scene, verb)) distance += 1;
    if (!isVerbOf(scene, verb, verbs, floor) || isAside(scene, quote, verb, floor)) continue;
    const subject = subjectOr(scene, verb, floor, quote, verbs);
    if (subject && isToldOf(scene, subject, verb, floor)) continue;
    return subject && answer(subject, verb);
  }
  return null;
}

/** Whose verb it is, else whoever goes on speaking where it has no subject. */
function subjectOr(
  scene: Scene, verb: number, floor: number, quote: Quotation, verbs: ReadonlySet<string>,
): Reference | null {
  if (isAlone(scene, verb, floor)) return droppedSubject(scene, verb, floor);
  const doer = whoDoes(scene, verb, floor, quote.first);
  if (isThingOfGerund(scene, verb, doer)) return null;
  return doer ??
    (verbs === scene.lexicon.saying ? droppedSubject(scene, verb, floor) : null);
}

/** "La fermeture est « … », précisant que « … »": whoever goes on says so, and no thing that "is" something. French. */
const isThingOfGerund = (scene: Scene, verb: number, doer: Reference | null): boolean =>
  doer?.kind === 'descriptor' && isPresentParticiple(scene, verb) &&
  scene.lexicon.copulas?.has(lowerAt(scene, doer.end)) === true && !isSpeakerNoun(scene, nounAt(scene, doer.head));

/** ", mentre il vescovo ha ringraziato i pompieri e poi ha aggiunto": where the last clause of its own begins. */
function behindContrast({ lexicon, doc }: Scene, verb: number, floor: number): number {
  const isContrast = (i: number): boolean => lexicon.contrasts?.has(doc.tokens[i]?.lower ?? '') === true;
  for (let i = verb - 1; i > Math.max(floor, verb - LONGEST_CONTRAST); i--)
    if (isContrast(i) && doc.tokens[i - 1]?.text === ',') return i + 1;
  return floor;
}
/** A clause behind "mientras" that ends with a verb of saying, in tokens. */
const LONGEST_CONTRAST = 40;

/** The subject in the clause of its own that the verb stands in, else in the whole sentence. */
const whoDoes = (scene: Scene, verb: number, floor: number, ceiling: number): Reference | null =>
  subjectIn(scene, verb, behindContrast(scene, verb, floor), ceiling) ?? subjectIn(scene, verb, floor, ceiling);

/** Where the sentence begins that holds the quotation, or that the colon before it ends: "Y añadió: ¶ «…»". */
const sentenceOf = (scene: Scene, quote: Quotation): number =>
  sentenceAround(scene, endsInColon(scene, quote) ? quote.first - 1 : quote.first).first;

/** Whose verb it is in the writer's words of tokens [floor, ceiling). */
const subjectIn = (scene: Scene, verb: number, floor: number, ceiling: number): Reference | null =>
  subjectOfPerfect(scene, verb, floor) ?? subjectOfTelling(scene, verb, floor) ??
  subjectBeforeAnd(scene, verb, floor) ?? subjectOfGerund(scene, verb, floor) ??
  headFirstSubject(scene, verb, floor, ceiling) ??
  plainPhrase(scene, floor, verb) ??
  (isOfNobody(scene, verb) ? fromWhom(scene, floor, verb) : null) ??
  (isTagOfAnother(scene, verb) ? plainPhrase(scene, verb + 1, ceiling) : null);

/** «…», rezaba una pancarta al grito de «…»: a verb right behind a quotation is the tag of that one. */
const isTagOfAnother = (scene: Scene, verb: number): boolean =>
  isPause(scene, verb - 1) && !isOutside(scene, verb - 2);

/**
 * «…», exigió Gil; «…», replicó Soto: the clause that ends at this semicolon is the tag of another quotation.
 * "Gil pidió más; él, consultado, prefirió callar: «…»": behind it somebody else is the subject.
 */
const isOtherClause = (scene: Scene, semicolon: number, quote: Quotation): boolean =>
  !isOutside(scene, sentenceAround(scene, semicolon).first) ||
  (endsInColon(scene, quote) && headFirstFirstSubject(scene, semicolon + 1, quote.first - 1) !== null);

/** "Depuis mai, date à laquelle la direction a annoncé la fin, « … »": a relative clause that a comma has closed. */
function isAside(scene: Scene, quote: Quotation, verb: number, floor: number): boolean {
  if (scene.lexicon.capitalisesNouns || textAt(scene, quote.first - 1) !== ',') return false;
  for (let i = verb - 1; i >= floor && textAt(scene, i) !== ','; i--)
    if (isOutside(scene, i) && scene.lexicon.relatives.has(lowerAt(scene, i))) return true;
  return false;
}

/** One of these verbs, with somebody who does it: no name, no noun, no passive. */
const isVerbOf = (scene: Scene, i: number, verbs: ReadonlySet<string>, floor: number): boolean =>
  verbs.has(lowerAt(scene, i)) && entityAt(scene, i) < 0 && !isImpersonal(scene, i) && !isNoun(scene, i) &&
  !isPassive(scene, i, floor) && !isAdjectival(scene, i);

/** "un cultivo considerado «social»": a participle that no "has" makes a verb tells what the noun before is called. */
function isAdjectival(scene: Scene, verb: number): boolean {
  const { passive, perfect, between, conjunctions, asked } = scene.lexicon;
  if (!perfect || !passive?.participle.test(lowerAt(scene, verb))) return false;
  let i = verb - 1;
  while (between.has(lowerAt(scene, i)) && !perfect.test(lowerAt(scene, i))) i -= 1;
  if (perfect.test(lowerAt(scene, i))) return false;
  if (asked?.has(lowerAt(scene, verb))) return true; // "él, consultado, prefirió callar"
  return !conjunctions.has(lowerAt(scene, i)) && isOutside(scene, i) && textAt(scene, i) !== ',';
}

/** "Auf Plakaten wurde das Kalifat als „…“ bezeichnet": what stands there as a subject did not say it. */
function isPassive(scene: Scene, verb: number, floor: number): boolean {
  const { passive } = scene.lexicon;
  if (!passive?.participle.test(lowerAt(scene, verb))) return false;
  for (let i = verb - 1; i >= floor && textAt(scene, i) !== ','; i--)
    if (isOutside(scene, i) && passive.auxiliaries.has(lowerAt(scene, i))) return true;
  return false;
}

/** "una pregunta", "l'annonce": a form that is a verb too, used as a noun. */
function isNoun(scene: Scene, i: number): boolean {
  const { between, pronouns, determiners, possessives, capitalisesNouns } = scene.lexicon;
  const before = lowerAt(scene, i - 1);
  if (isNounBehindOf(scene, i)) return true;
  const isAfterPronoun = between.has(before) || pronouns.has(before);
  if (!isAfterPronoun && (determiners.has(before) || possessives.has(before))) return true;
  const opens =
    /^[.:!?]$/.test(textAt(scene, i - 1)) || scene.doc.tokens[i - 1]?.sentence !== scene.doc.tokens[i]?.sentence;
  return capitalisesNouns && /^\p{Lu}/u.test(textAt(scene, i)) && !opens;
}
