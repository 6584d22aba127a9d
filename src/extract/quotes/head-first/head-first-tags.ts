/** Tags after the quotation, where a subject may follow its verb: «…», ha dicho el alcalde; „…“, so Faber. */
import type { Quotation } from '../marks/find-quotations.ts';
import { isAdjective } from '../phrase/adjective.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstPhrase, isOneOfMany } from '../phrase/head-first-phrase.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isRole } from '../../names/words/name-kind.ts';
import {
  after, answer, beginsAnew, droppedSubject, FAR_VERB, isOfNobody, isPause, says, type Answer,
} from './head-first-region.ts';
import { agentInside } from './called-inside.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import { fromWhom } from './head-first-sources.ts';
import { frontedCall, turnedTag } from './head-first-turned.ts';
import { behindTime } from '../phrase/opens-time.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { citedInTag } from './cited-in-tag.ts';
import { participleOfTag } from './passive-tag.ts';
import { ledOnTo } from './verb-of-infinitive.ts';
import type { Reference } from '../scene/reference.ts';
import { isInfinitiveOfSaying } from '../marks/split-incises.ts';
import { splitParticiple } from './split-tense.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/** «…», ha dicho el alcalde; „…“, so Faber; « … », comme l'a dit le maire */
export function saidX(scene: Scene, quote: Quotation): Answer {
  const cited = citedInTag(scene, quote);
  return cited === undefined ? tagBehind(scene, quote) : cited;
}

function tagBehind(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  if (beginsAnew(scene, quote, region.first) || isOfAgent(scene, quote)) return null;
  const first = behindAs(scene, region.first);
  const verb = tagVerb(scene, first, region.end);
  if (verb < 0) return frontedCall(scene, quote, first, region.end) ?? ledOnX(scene, first, region.end) ??
    unheardVerb(scene, first, region.end) ?? turnedTag(scene, quote);
  const subject =
    subjectAfter(scene, verb, region.end) ??
    (isSaidBefore(scene, quote) ? null : plainSubject(scene, verb, region.end)) ??
    (isOfNobody(scene, verb) ? fromWhom(scene, verb + 1, Math.min(region.end, verb + FAR_VERB)) : null) ??
    ledOnX(scene, first, region.end)?.reference ??
    (isOneOfMany(scene, verb + 1) || isGerund(scene, verb) ? null : droppedSubject(scene, verb));
  return subject && answer(subject, verb);
}

/** Does the verb behind the words tell what an agent says of its subject, or to it? */
const isOfAgent = (scene: Scene, quote: Quotation): boolean =>
  agentInside(scene, quote) >= 0 || participleOfTag(scene, quote) >= 0;

/** "como ha explicado", "tal y como apuntó", "comme le dit le maire": the token behind a word for "as", or `first`. */
function behindAs(scene: Scene, first: number): number {
  const { asSaid, asOpeners } = scene.lexicon;
  let at = first;
  while (at < first + 2 && asOpeners?.has(lowerAt(scene, at))) at += 1;
  if (!asSaid?.has(lowerAt(scene, at))) return first;
  const isIt = isRomance(scene.lexicon) && /^l[eo]$/.test(lowerAt(scene, at + 1)) && says(scene, at + 2);
  return isIt ? at + 2 : at + 1;
}

/** «…», quiso dejar claro la alcaldesa; “…”, começou por dizer */
function ledOnX(scene: Scene, first: number, end: number): Answer {
  const verb = ledOnTo(scene, first, end);
  if (verb < 0) return null;
  const subject = (isGerund(scene, verb) ? headFirstPhrase(scene, verb + 1, end) : subjectAfter(scene, verb, end)) ??
    plainSubject(scene, verb, end) ?? droppedSubject(scene, first);
  return subject && answer(subject, verb);
}

/** «…», ha denunciato dal suo ufficio: a place that somebody speaks from, where nobody in particular is no subject. */
const plainSubject = (scene: Scene, verb: number, end: number): Reference | null =>
  isPresentParticiple(scene, verb) ||
    (scene.lexicon.sourceWords?.has(lowerAt(scene, verb + 1)) && !isOfNobody(scene, verb))
    ? null : plainPhrase(scene, behindTime(scene, verb + 1), end);

/** "…, garantindo que": its subject is that of the clause, which may be another's than of the sentence before. */
const isGerund = ({ lexicon, doc }: Scene, verb: number): boolean =>
  lexicon.gerund?.test(doc.tokens[verb]?.lower ?? '') === true;

/** « … », louant l'engagement: what stands behind it is its object. French. */
export const isPresentParticiple = (scene: Scene, verb: number): boolean =>
  scene.lexicon.dropsSubject !== true && isRomance(scene.lexicon) && isGerund(scene, verb);

/** La calificó de «útil», destacó el clima: a verb right before the marks has said it, the next says other things. */
function isSaidBefore(scene: Scene, { first }: Quotation): boolean {
  const { saying, reporting } = scene.lexicon;
  for (let i = first - 1; i >= first - NEAR_VERB && isOutside(scene, i) && !/^[,.;:]$/.test(textAt(scene, i)); i--)
    if (saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i))) return true;
  return false;
}
const NEAR_VERB = 4;

/** The verb of saying that the words after the mark begin with, past auxiliaries and adverbs; -1 where none does. */
function tagVerb(scene: Scene, first: number, end: number): number {
  const isTag = (i: number): boolean =>
    says(scene, i) || (i === first && Boolean(scene.lexicon.tags?.has(lowerAt(scene, i))));
  const asks = scene.lexicon.asks?.find((words) => words.every((word, k) => lowerAt(scene, first + k) === word));
  if (asks) return first + asks.length - 1; // "quer saber o forasteiro"
  let verb = first;
  // "a tenu à préciser", "ha tenuto a ribadire": a preposition between the two verbs
  const leadsOn = (i: number): boolean => scene.lexicon.between.has(lowerAt(scene, i)) ||
    (i > first && says(scene, i + 1) &&
      isInfinitiveOfSaying(scene.lexicon, lowerAt(scene, i), lowerAt(scene, i + 1)));
  while (verb < end && !isTag(verb) && leadsOn(verb) && entityAt(scene, verb) < 0) verb += 1;
  return verb < end && entityAt(scene, verb) < 0 && isTag(verb) ? verb : splitParticiple(scene, first, end);
}

/**
 * «…», abundó el alcalde: a word right after the mark with the ending of a verb, before somebody who can speak, is one
 * of saying even if no list has it.
 */
function unheardVerb(scene: Scene, first: number, end: number): Answer {
  const { between } = scene.lexicon;
  let verb = first;
  while (verb < end && between.has(lowerAt(scene, verb))) verb += 1;
  const isVerb =
    verb < end && entityAt(scene, verb) < 0 && /^\p{Ll}/u.test(textAt(scene, verb)) && isOutside(scene, verb);
  if (!isVerb || !(isFormOfVerb(scene, verb) || isTagOfName(scene, first, verb, end))) return null;
  let at = verb + 1;
  while (at < Math.min(end, verb + MOST_TAG_WORDS) && isTagWord(scene, at)) at += 1;
  const plain = isPause(scene, first - 1) ? plainPhrase(scene, at, end) : null;
  const subject = headFirstPhrase(scene, at, end) ?? plain;
  return subject && (subject.kind !== 'name' || isSomebodyNamed(scene, subject)) ? answer(subject, verb) : null;
}

/** By its ending, or by the pronoun that hangs on it: "abundó", "badine-t-elle". */
function isFormOfVerb({ lexicon, doc }: Scene, verb: number): boolean {
  const [word, next] = [doc.tokens[verb]?.lower ?? '', doc.tokens[verb + 1]?.lower ?? ''];
  return lexicon.tagEndings?.test(word) === true || (next.startsWith('-') && lexicon.pronouns.has(next));
}

/**
 * „…“, knurrt Meier.; «…», describe tajante el carnicero Hugo Sánchez: a word or two behind the comma, somebody by
 * name, and a stop; no list need have the words.
 */
function isTagOfName(scene: Scene, first: number, verb: number, end: number): boolean {
  if (!isPause(scene, first - 1)) return false;
  let at = verb;
  while (at < Math.min(end, verb + MOST_TAG_WORDS) && isTagWord(scene, at)) at += 1;
  const phrase = at > verb ? (headFirstPhrase(scene, at, end) ?? plainPhrase(scene, at, end)) : null;
  return phrase?.kind === 'name' && isSomebodyNamed(scene, phrase) &&
    (phrase.end >= end || /^[,.;:–—]$/.test(textAt(scene, phrase.end)));
}
const MOST_TAG_WORDS = 3;

/** "sa tête de liste, Nadège Orsini": by a comma and two words, where the name itself tells nothing. */
function isSomebodyNamed(scene: Scene, { entity, first }: Reference & { kind: 'name' }): boolean {
  const { kind, name = '' } = scene.entities[entity] ?? {};
  return kind === 'person' || (kind === 'unknown' && /\s/.test(name) && textAt(scene, first - 1) === ',');
}

function isTagWord(scene: Scene, i: number): boolean {
  const { prepositions, conjunctions, relatives, asSaid, honorifics, pronouns } = scene.lexicon;
  const word = lowerAt(scene, i);
  const isSmall = [prepositions, conjunctions, relatives, asSaid].some((words) => words?.has(word)) ||
    isDeterminer(scene, i) || pronouns.has(word); // "rechnete sie vor"
  return !isSmall && !honorifics.has(word) && !isRole(scene.lexicon, word) && entityAt(scene, i) < 0 &&
    isOutside(scene, i) && /^\p{Ll}/u.test(textAt(scene, i));
}


/** „…“, hatte Müller am Montag gesagt; "…", a-t-elle ajouté; “…”, Sánchez dijo; „…“, wie der Minister sagte */
export function xSaid(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  const first = behindAs(scene, region.first);
  const isAs = first > region.first;
  const opener = lowerAt(scene, first);
  const { relatives, conjunctions, prepositions } = scene.lexicon;
  const isClause = relatives.has(opener) || conjunctions.has(opener) || prepositions.has(opener);
  if (isClause || isOfAgent(scene, quote) || beginsAnew(scene, quote, first)) return null;
  for (let verb = first + 1; verb < Math.min(region.end, first + FAR_VERB); verb++) {
    const isCalled = isAs && scene.lexicon.reporting.has(lowerAt(scene, verb)); // "wie die Ministerin es nennt"
    if (!says(scene, verb) && !isCalled) continue;
    if (textAt(scene, verb - 1) === ',' && subjectAfter(scene, verb, region.end)) return null;
    const subject = headFirstFirstSubject(scene, first, verb);
    return subject && isLead(scene, first, subject.first) ? answer(subject, verb) : null;
  }
  return null;
}

/** Only auxiliaries and adverbs stand between the mark and the subject. */
function isLead(scene: Scene, first: number, end: number): boolean {
  const { between, honorifics, determiners } = scene.lexicon;
  for (let i = first; i < end; i++) {
    const lower = lowerAt(scene, i);
    const isOfPhrase = determiners.has(lower) || isRole(scene.lexicon, lower) || isAdjective(scene, i);
    if (!between.has(lower) && !honorifics.has(lower) && !isOfPhrase) return false;
  }
  return true;
}

/** „…“, wird Veranstalter Kern in der Zeitung zitiert: whoever is quoted has said it. */
export function isQuotedX(scene: Scene, quote: Quotation): Answer {
  const { passive, relays } = scene.lexicon;
  const region = after(scene, quote);
  if (!relays || !passive?.auxiliaries.has(lowerAt(scene, region.first))) return null;
  for (let i = region.first + 1; i < region.end; i++) {
    if (!relays.citing.has(lowerAt(scene, i))) continue;
    const subject = subjectAfter(scene, region.first, i);
    return subject && answer(subject, i);
  }
  return null;
}

/** “…” sei gescheitert, sagte der Minister. */
export function saidXLater(scene: Scene, quote: Quotation): Answer {
  const region = after(scene, quote);
  if (beginsAnew(scene, quote, region.first)) return null;
  const { asSaid, between } = scene.lexicon;
  const isSaid = isSaidBefore(scene, quote); // "ha mostrado su «rechazo» al plan, como denuncian los vecinos"
  for (let i = region.first + 1; i < region.end; i++) {
    if (textAt(scene, i - 1) !== ',') continue;
    if (isSaid && asSaid?.has(lowerAt(scene, i))) return null;
    let verb = asSaid?.has(lowerAt(scene, i)) ? i + 1 : i;
    while (verb < region.end && !says(scene, verb) && between.has(lowerAt(scene, verb)) && entityAt(scene, verb) < 0)
      verb += 1;
    if (!says(scene, verb)) continue;
    const subject = subjectAfter(scene, verb, region.end);
    if (subject) return answer(subject, verb);
  }
  return null;
}

/** «…» — María López; “…”: Petro, as headlines have it; „…“ (Faber) */
export function dashName(scene: Scene, quote: Quotation): Answer {
  const { first: past, end } = after(scene, quote);
  const mark = textAt(scene, quote.last + 1);
  if (!/^[–—:(-]$/.test(mark)) return null;
  const first = /^[:(]$/.test(mark) ? quote.last + 2 : past;
  const subject = headFirstPhrase(scene, first, end);
  const closing = mark === '(' ? /^\)$/ : /^[.,)]?$/; // "(Jan Moser, Anm.)" says who is meant
  return subject?.kind === 'name' && subject.first === first && closing.test(textAt(scene, subject.end))
    ? { reference: subject, evidenceFirst: subject.first, evidenceEnd: subject.end }
    : null;
}
