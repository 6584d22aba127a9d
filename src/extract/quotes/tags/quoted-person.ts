/**
 * "Lowe quoted his mentor, Bo Hurn, as saying …", "remembered her telling him that …", "cited the judge, who found it
 * “…”": another's words, which the subject of the sentence only passes on. English.
 */
import { CLASS } from '../../lexicon/word-classes.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { isOneClause, somebodyAt, type Somebody } from './one-clause.ts';
import { BE } from '../phrase/phrase-words.ts';
import type { Reference } from '../scene/reference.ts';
import { isOutside, isWordOf, lowerAt, sentenceAround, textAt, type Scene } from '../scene/scene.ts';
import { isUsedAsNoun } from '../clause/used-as-noun.ts';
import { wordSet } from '../../../text/word-set.ts';

export function quotedPerson(scene: Scene, quote: Quotation): Reference | null {
  const { first } = sentenceAround(scene, quote.first);
  for (let verb = quote.first - 2; verb >= first && quote.first - verb < FAR; verb--) {
    const person = isOutside(scene, verb) ? (quotedAt(scene, verb, quote) ?? disagreedWith(scene, verb, quote)) : null;
    if (person) return person;
  }
  return null;
}

/** "quoted her father as saying", with the verb here. A pronoun is left to the rules that read its gender. */
function quotedAt(scene: Scene, verb: number, quote: Quotation): Reference | null {
  const isCiting = CITING.test(lowerAt(scene, verb));
  if (!isCiting && !WITNESSING.has(lowerAt(scene, verb))) return null;
  if (BE.has(lowerAt(scene, verb - 1)) || isUsedAsNoun(scene, verb)) return null;
  const object = somebodyAt(scene, verb + 1, quote.first);
  if (!object || object.reference.kind === 'pronoun') return null;
  const telling = tellingBehind(scene, object, isCiting, quote.first);
  return telling > 0 && isOneClause(scene, telling + 1, quote) ? object.reference : null;
}

/** "disagreed with the convener, Bo Hurn, that it was “…”" */
function disagreedWith(scene: Scene, at: number, quote: Quotation): Reference | null {
  if (lowerAt(scene, at) !== 'with' || !/^disagree/.test(lowerAt(scene, at - 1))) return null;
  const other = somebodyAt(scene, at + 1, quote.first);
  const isClause = other !== null && lowerAt(scene, other.end) === 'that' && isOneClause(scene, other.end + 1, quote);
  return isClause ? other.reference : null;
}

/** From the verb to the words: "quoted his predecessor, Lady Finch, who ran the line for ten years, as saying that". */
const FAR = 36;
const CITING = /^(?:quot|cit|invok)(?:es?|ed|ing)$/;
const WITNESSING = wordSet(
  'remember remembers remembered remembering recall recalls recalled recalling hear hears heard hearing ' +
  'overheard see sees saw seen watched watches watching filmed recorded caught imagines ' +
  'imagined pictures pictured',
);

/** The verb by which whoever is quoted tells it: "as saying", "telling him", "who once told him"; or -1. */
function tellingBehind(scene: Scene, { end, isApposed }: Somebody, isCiting: boolean, ceiling: number): number {
  const at = textAt(scene, end) === ',' ? end + 1 : end;
  if (lowerAt(scene, at) === 'who') {
    let verb = at + 1;
    while (verb < ceiling && LEADING.has(lowerAt(scene, verb))) verb += 1;
    if (isSpeech(scene, verb) || (isCiting && FINDING.has(lowerAt(scene, verb)))) return verb;
  }
  if (isCiting) return asSaying(scene, end, ceiling);
  if (at > end && !isApposed) return -1; // "remembered his mentor, telling reporters …": he tells it himself
  const isForm = /ing$/.test(lowerAt(scene, at)) || INFINITIVES.has(lowerAt(scene, at));
  return isForm && isSpeech(scene, at) ? at : -1;
}
const INFINITIVES = wordSet('say tell call describe ask shout warn');
const LEADING = wordSet('once often always also famously used to had has would later then never kept liked loved');
const FINDING = wordSet('found finds thought thinks considered considers judged believed believes felt');

const isSpeech = (scene: Scene, i: number): boolean =>
  isOutside(scene, i) && (isWordOf(scene, i, CLASS.saying | CLASS.reporting) || lowerAt(scene, i) === 'say');

/** "as saying", "as having told inspectors" */
function asSaying(scene: Scene, from: number, ceiling: number): number {
  for (let i = from; i < ceiling - 1; i++) {
    if (!isOutside(scene, i) || lowerAt(scene, i) !== 'as') continue;
    const verb = lowerAt(scene, i + 1) === 'having' ? i + 2 : i + 1;
    if ((verb > i + 1 || /ing$/.test(lowerAt(scene, verb))) && isSpeech(scene, verb)) return verb;
  }
  return -1;
}
