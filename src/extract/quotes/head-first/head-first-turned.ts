/**
 * A sentence in marks whose tag has a verb that no list knows: „…“, wird Keller deutlich; „…“, ist die Ministerin
 * überzeugt; « … », s'emballe le maire. Where the marks open the sentence and a comma follows, a verb right behind it
 * with somebody for its subject says who spoke.
 */
import type { Quotation } from '../marks/find-quotations.ts';
import { isDeterminer } from '../phrase/governed.ts';
import { headFirstFirstSubject, isOblique } from '../clause/head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { after, answer, isPause, says, type Answer } from './head-first-region.ts';
import { subjectAfter } from '../clause/head-first-subject.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

export function turnedTag(scene: Scene, quote: Quotation): Answer {
  const { turnedVerbs } = scene.lexicon;
  if (!turnedVerbs || !opensSentence(scene, quote) || !/^[,!?]$/.test(lastMark(scene, quote))) return null;
  const { first, end } = after(scene, quote);
  const verb = behindClitics(scene, first, end);
  if (verb >= end || !isVerb(scene, verb, turnedVerbs) || saysLater(scene, verb, end)) return null;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + MOST_SMALL); at++) {
    const subject = subjectAt(scene, at, end);
    if (subject) return answer(subject, verb);
    if (!isSmall(scene, at)) return null;
  }
  return null;
}
/** Words between the verb and its subject: "ist sich", "bringt es", "coupe court". */
const MOST_SMALL = 3;

const opensSentence = (scene: Scene, quote: Quotation): boolean =>
  sentenceAround(scene, quote.first).first === quote.first;

/** The comma behind the marks, or the mark of a question or a call inside them. */
function lastMark(scene: Scene, quote: Quotation): string {
  if (isPause(scene, quote.last + 1)) return textAt(scene, quote.last + 1);
  return scene.doc.text.slice(quote.start, quote.end).replace(/[\s”“"»’]+$/u, '').at(-1) ?? '';
}

/** "hatte Keller am Abend gesagt": the verb of saying ends the clause, which another rule reads. */
function saysLater(scene: Scene, verb: number, end: number): boolean {
  for (let i = verb + 1; i < end && !/^[,;:]$/.test(textAt(scene, i)); i++) if (says(scene, i)) return true;
  return false;
}

/** "s'", "l'", "se": what stands before a verb where pronouns do. */
function behindClitics({ lexicon, doc }: Scene, first: number, end: number): number {
  let i = first;
  while (i < end && isRomance(lexicon) && CLITIC.test(doc.tokens[i]?.lower ?? '')) i += 1;
  return i;
}
const CLITIC = /^(?:s['’]|se|l['’]|le|la|les|y|en|lui|leur|nous|m['’]|t['’]|j['’]|n['’]|ne)$/;

/** A small word with the ending of a verb, or an auxiliary, and of no other kind. */
export function isVerb(scene: Scene, i: number, endings: RegExp): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (!/^\p{Ll}{2,}$/u.test(textAt(scene, i)) || entityAt(scene, i) >= 0 || !isOutside(scene, i)) return false;
  if ((lexicon.auxiliaries?.has(lower) || MODALS.has(lower)) && lexicon.capitalisesNouns) return true;
  const isOther = [
    lexicon.prepositions, lexicon.conjunctions, lexicon.relatives, lexicon.subordinators, lexicon.pronouns,
    lexicon.common, lexicon.naming, lexicon.between,
  ].some((words) => words?.has(lower));
  return !isOther && !isDeterminer(scene, i) && !isSpeakerNoun(scene, lower) && endings.test(lower);
}

/** "will die Rektorin wissen" */
const MODALS: ReadonlySet<string> = new Set(['will', 'wollte', 'mag', 'möchte']);

/** Somebody in the nominative: a person by name, a pronoun, an article before a noun for somebody. */
function subjectAt(scene: Scene, at: number, end: number): Reference | null {
  const { honorifics, pronouns } = scene.lexicon;
  const lower = lowerAt(scene, at);
  const opens = isDeterminer(scene, at) || entityAt(scene, at) >= 0 || honorifics.has(lower) || pronouns.has(lower) ||
    isPersonNoun(scene, lower);
  const phrase = opens ? headFirstPhrase(scene, at, end) : null;
  if (!phrase || isOblique(scene, phrase, at)) return null;
  if (phrase.kind === 'pronoun') return phrase.gender === 'neuter' ? null : phrase;
  return phrase.kind === 'descriptor' || scene.entities[phrase.entity]?.kind !== 'place' ? phrase : null;
}

/** "sich", "es", "court": no word that begins something else. */
function isSmall(scene: Scene, i: number): boolean {
  const { lexicon } = scene;
  const lower = lowerAt(scene, i);
  if (tokenAt(scene, i)?.kind !== 'word' || !isOutside(scene, i) || !/^\p{Ll}/u.test(textAt(scene, i))) return false;
  const isOther = [lexicon.conjunctions, lexicon.relatives, lexicon.subordinators].some((words) => words?.has(lower));
  const governs = lexicon.prepositions.has(lower) && !lexicon.between.has(lower);
  return !isOther && !governs && (!isDeterminer(scene, i) || lexicon.pronouns.get(lower) === 'neuter');
}

/** Als „Zumutung“ bezeichnet Faber …: what a thing is called opens the sentence, and the verb follows the marks. */
export function frontedCall(scene: Scene, quote: Quotation, verb: number, end: number): Answer {
  const { capitalisesNouns, predicating, reporting } = scene.lexicon;
  const opens = sentenceAround(scene, quote.first).first === quote.first - 1;
  const isCalled = opens && predicating?.has(lowerAt(scene, quote.first - 1)) && reporting.has(lowerAt(scene, verb));
  const subject = capitalisesNouns && isCalled && verb === quote.last + 1 ? subjectAfter(scene, verb, end) : null;
  return subject && answer(subject, verb);
}

/** "Mit diesen Worten überraschte Keller", "c'est par ces mots que le maire a ouvert": whatever the verb says. */
export function whoOpened(scene: Scene, from: number, end: number): Answer {
  const subject = scene.lexicon.capitalisesNouns ? subjectAfter(scene, from, end)
    : headFirstFirstSubject(scene, from, end);
  return subject && answer(subject, from);
}
