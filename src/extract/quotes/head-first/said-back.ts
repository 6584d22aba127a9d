/** The next sentence says whose the quotation is: «…». Lo ha detto la ministra; „…“ Mit diesen Worten warb Faber. */
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstFirstSubject } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { answer, beginsAnew, endsInColon, FAR_VERB, says, type Answer } from './head-first-region.ts';
import { headFirstSubject, subjectAfter } from '../clause/head-first-subject.ts';
import { whoOpened } from './head-first-turned.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import { isOutside, lowerAt, paragraphAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Verbs in a sentence that points back stand near its beginning. */
const NEAR_START = 4;

/** «…». Lo ha detto la ministra; „…“ Mit diesen Worten warb Faber: the next sentence points back at the quotation. */
export function saidBack(scene: Scene, quote: Quotation): Answer {
  const { backPointers, backPhrases = [] } = scene.lexicon;
  const first = quote.last + (/^[.,:–—-]$/.test(textAt(scene, quote.last + 1)) ? 2 : 1);
  if (!isOutside(scene, first) || tokenAt(scene, first) === undefined) return null;
  const author = broughtIn(scene, first) ?? putThus(scene, quote, first);
  if (author) return author;
  const phrase = backPhrases.find((words) => words.every((word, k) => lowerAt(scene, first + k) === word));
  if (!phrase && !backPointers?.has(lowerAt(scene, first))) return null;
  const { end } = sentenceAround(scene, first);
  const from = first + (phrase?.length ?? 1);
  for (let verb = from; verb < Math.min(end, from + (phrase ? FAR_VERB : NEAR_START - 1)); verb++) {
    if (!says(scene, verb)) continue;
    const subject = phrase ? headFirstSubject(scene, verb, from, end) : subjectAfter(scene, verb, end);
    return subject && answer(subject, verb);
  }
  return phrase && !isOfDeed(scene, phrase, from, end) ? whoOpened(scene, from, end) : null;
}

/**
 * "«…». Il sindaco Ugo Neri ha commentato così la vittoria.": who put it like that, where no other words follow that
 * may be meant, and none before have brought these in: "Sul muro c'era scritto «…»". Italian.
 */
function putThus(scene: Scene, quote: Quotation, first: number): Answer {
  const { end } = sentenceAround(scene, first);
  const isTold = endsInColon(scene, quote) || !beginsAnew(scene, quote, first) && textAt(scene, quote.last + 1) !== '.';
  const isAlone = isOutside(scene, end - 1) && isOutside(scene, end) && paragraphAt(scene, first) === quote.paragraph;
  if (isTold || !isAlone || isInClause(scene, quote)) return null;
  for (let verb = first + 1; verb < Math.min(end - 1, first + FAR_VERB); verb++) {
    const isThus = scene.lexicon.inThisWay?.some((words) =>
      words.every((word, k) => lowerAt(scene, verb + 1 + k) === word) && opensObject(scene, verb + 1 + words.length));
    if (/^(?:non|mai)$/.test(lowerAt(scene, verb - 1))) return null;
    if (!isThus || !says(scene, verb)) continue;
    const subject = headFirstFirstSubject(scene, first, verb);
    return subject && subject.kind !== 'pronoun' ? answer(subject, verb) : null;
  }
  return null;
}

/** Does the writer's sentence begin before the marks? */
const isInClause = (scene: Scene, { first }: Quotation): boolean =>
  scene.doc.tokens.slice(sentenceAround(scene, first).first, first).some(({ kind }) => kind === 'word');

/** "così la gara", "così."; "così bene" tells how well. */
const opensObject = (scene: Scene, i: number): boolean =>
  isDeterminer(scene, i) || scene.lexicon.contractions?.has(lowerAt(scene, i)) === true || textAt(scene, i) === '.';

/** "C’est ainsi que Luc Vidal a perdu sa maison": how a thing came about, and not "… a ouvert la séance". */
function isOfDeed(scene: Scene, phrase: readonly string[], from: number, end: number): boolean {
  const { thus } = scene.lexicon;
  if (!phrase.some((word) => word === thus?.word)) return false;
  for (let i = from; i < Math.min(end, from + FAR_VERB); i++) if (thus?.verbs.test(lowerAt(scene, i))) return false;
  return true;
}

/** «…». È il commento del sindaco; "…". A dirlo è Rossi: the next sentence names its author, with no verb of saying. */
function broughtIn(scene: Scene, first: number): Answer {
  const { bringsIn, bringsInSpeaker, genitives, agents } = scene.lexicon;
  const { end } = sentenceAround(scene, first);
  const start = tokenAt(scene, first)?.start ?? 0;
  const opening = scene.doc.text.slice(start, start + LONGEST_OPENING);
  const anybody = bringsIn?.exec(opening)?.[0].length ?? 0;
  const length = anybody || (bringsInSpeaker?.exec(opening)?.[0].length ?? 0);
  if (length === 0) return null;
  let at = first;
  while (at < end && (tokenAt(scene, at)?.start ?? Infinity) < start + length) at += 1;
  if (genitives?.has(lowerAt(scene, at)) || agents?.has(lowerAt(scene, at))) at += 1;
  // "È la spiegazione del fenomeno" brings in nobody
  const subject = headFirstPhrase(scene, at, end) ?? (anybody > 0 ? plainPhrase(scene, at, end) : null);
  return subject && subject.kind !== 'pronoun' && closesTag(scene, subject.end, end) ? answer(subject, first) : null;
}

/** "Così il sindaco, …", "Così Rossi ieri a Pavia."; in "Così il sindaco ha deciso" no words are brought in. */
const closesTag = (scene: Scene, i: number, end: number): boolean =>
  i >= end || !isOutside(scene, i) || /^[,.;:()–—-]$/.test(textAt(scene, i)) ||
  (isRomance(scene.lexicon) && DONE.test(lowerAt(scene, i))) ||
  [scene.lexicon.prepositions, scene.lexicon.common].some((words) => words.has(lowerAt(scene, i))) &&
    !scene.lexicon.between.has(lowerAt(scene, i));
/** "uno dei pescatori arrivati sul posto"; "invita" and "nada" are verbs. */
const DONE = /^\p{Ll}+(?:[aiu](?:t[io]|te)|[ai]d(?:os?|as))$/u;
/** "A lanciare l'allarme è stato", in letters. */
const LONGEST_OPENING = 60;
