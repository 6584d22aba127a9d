/**
 * "Hale got a text from her predecessor, Ann Lowe, at noon: “…”", "hears the words of her guide: “…”": not the one who
 * passes it on, but whoever stands between the noun and the colon.
 */
import { withApposition } from '../phrase/apposition.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, named, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { canSpeak, type Theirs } from './theirs.ts';
import { wordSet } from '../../../text/word-set.ts';

export function passedOn(scene: Scene, quote: Quotation): Theirs | null {
  const colon = quote.first - 1;
  if (textAt(scene, colon) !== ':') return null;
  const { first } = sentenceAround(scene, colon);
  for (let from = colon - 1; from > first && colon - from < LONGEST; from--) {
    const noun = isOutside(scene, from) ? nounBefore(scene, from) : -1;
    if (noun < 0) continue;
    const verb = verbOf(scene, noun, first, lowerAt(scene, from) === 'of');
    return verb >= 0 ? sentBy(scene, from, colon, lowerAt(scene, verb)) : null;
  }
  return null;
}
/** From "from" up to the colon: "from a pupil, Sam Gill, aged eight, on the first day of the new school year". */
const LONGEST = 22;

/** "a letter (from)", "a call at six (from)", "the words (of)": at the noun, or -1. */
function nounBefore(scene: Scene, from: number): number {
  const [word, before] = [lowerAt(scene, from), lowerAt(scene, from - 1)];
  if (word === 'of') return HEARD_OF.has(before) ? from - 1 : -1;
  if (word !== 'from') return -1;
  for (let i = from - 1; i >= from - TIME_WORDS && isOutside(scene, i); i--) {
    if (SENT.has(lowerAt(scene, i)) || HEARD_OF.has(lowerAt(scene, i))) return i;
    if (entityAt(scene, i) >= 0 || !/^(?:word|number)$/.test(tokenAt(scene, i)?.kind ?? '')) return -1;
  }
  return -1;
}
/** "at six this morning" */
const TIME_WORDS = 4;
const HEARD_OF = wordSet('words voice cry shout scream whisper yell advice warning');
const SENT = wordSet(
  'announcement message messages text texts email emails e-mail letter letters note notes postcard telegram ' +
  'voicemail tweet reply answer call advice warning card fax complaint question request instruction order orders ' +
  'plea response tip rebuke telling-off reminder greeting invitation demand threat signal',
);

/** At the verb of whoever gets, reads or hears it, or -1: who sends "a note from her bed" wrote it. */
function verbOf(scene: Scene, noun: number, first: number, isOf: boolean): number {
  for (let i = noun - 1; i >= first && noun - i < VERB_WORDS && isOutside(scene, i); i--) {
    const word = lowerAt(scene, i);
    if (HEARING.has(word) || (!isOf && GETTING.has(word))) return i;
    if (textAt(scene, i) === ',' || SENDING.has(word)) return -1;
  }
  return noun - first <= 1 ? first : -1; // "A text from her mother: “…”"
}
/** "got a very short and rather rude reply" */
const VERB_WORDS = 9;
const HEARING = wordSet(
  'hear hears heard hearing remember remembers remembered recall recalls recalled forgotten kept keeps followed ' +
  'follows ignored heeded heeds',
);
const GETTING = wordSet(
  'get gets got gotten receive receives received receiving had has have found finds find read reads reading opened ' +
  'took takes saw sees passes passed shares shared shows showed treasures quotes quoted quoting carries carried ' +
  'given handed with including came was contained accepted rejected dismissed welcomed prompted drew brought is were ' +
  'arrived arrives comes',
);
const SENDING = wordSet('sent sends wrote writes issued issues posted posts left leaves recorded filmed gave gives');

/** Whoever wrote it; nobody where a place or a thing stands there: "heard a shout from the river". */
function sentBy(scene: Scene, from: number, colon: number, verb: string): Theirs | null {
  const phrase = phraseStartingAt(scene, from + 1, colon);
  const author = phrase && withApposition(scene, phrase);
  if (phrase && author && canSpeak(scene, author)) {
    const name = nameBehind(scene, phrase.end) ?? author;
    return endsPlainly(scene, Math.max(phrase.end, name.end), colon) ? { reference: name } : null;
  }
  const isOwn = scene.lexicon.possessives.has(lowerAt(scene, from + 1)); // "has a message from her bed": her own
  return isOwn || OWN_TOO.has(verb) ? null : { reference: null };
}
/** "a boy of six(, Max Orr)" */
function nameBehind(scene: Scene, from: number): Reference | null {
  const comma = textAt(scene, from + 2) === ',' ? from + 2 : from;
  const isNamed = textAt(scene, comma) === ',' && scene.entities[entityAt(scene, comma + 1)]?.kind === 'person';
  return isNamed ? named(scene, comma + 1) : null;
}
const OWN_TOO = wordSet('has have had shared shares read reads reading carries carried with brought drew shows showed');

/** Nothing up to the colon begins another clause or names anybody else. */
function endsPlainly(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const isOther = scene.entities[entityAt(scene, i)]?.kind === 'person';
    if (!isOutside(scene, i) || isOther || /^(?:and|but|so)$/.test(lowerAt(scene, i))) return false;
  }
  return true;
}
