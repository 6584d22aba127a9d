/**
 * What tells of a source stands between it and what it says: "According to Reed, the harbour master, the bridge …",
 * "Selon une étude, publiée en mai, …". It is no part of that: read with it, the bridge would be the harbour master.
 */
import { isPersonNoun, isSpeakerNoun } from '../quotes/phrase/phrase-words.ts';
import { phraseStartingAt } from '../quotes/phrase/noun-phrase.ts';
import type { Reference } from '../quotes/scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../quotes/scene/scene.ts';
import { isLikelyVerb } from './has-verb.ts';

/** In tokens, from comma to comma. */
const LONGEST = 18;

/** The comma that closes such words where `comma` opens them; else `comma`. The sentence ends before token `end`. */
export function behindAside(scene: Scene, source: Reference, comma: number, end: number): number {
  const close = nextComma(scene, comma, end);
  if (close < 0 || close - comma > LONGEST || !opensClause(scene, close + 1)) return comma;
  // in German the verb would stand where the comma does
  const isAside = scene.lexicon.capitalisesNouns || scene.lexicon.relatives.has(lowerAt(scene, comma + 1)) ||
    isHome(scene, comma) || isPublished(scene, source, comma) || isOffice(scene, source, comma + 1, close, end);
  return isAside ? close : comma;
}

function nextComma(scene: Scene, comma: number, end: number): number {
  if (textAt(scene, comma) !== ',') return -1;
  for (let i = comma + 1; i < end && isOutside(scene, i); i++) if (textAt(scene, i) === ',') return i;
  return -1;
}

/** "the bridge", "she", "Ann Lowe", "40 boats"; in German a verb: not "and the council", "who was drunk", "armed". */
function opensClause(scene: Scene, i: number): boolean {
  const { conjunctions, relatives, determiners, possessives, capitalisesNouns } = scene.lexicon;
  const lower = lowerAt(scene, i);
  if (!isOutside(scene, i) || conjunctions.has(lower)) return false;
  if (capitalisesNouns) return /^\p{Ll}/u.test(textAt(scene, i)) && !determiners.has(lower) && !relatives.has(lower);
  return determiners.has(lower) || possessives.has(lower) || entityAt(scene, i) >= 0 || OPENS.test(lower) ||
    tokenAt(scene, i)?.kind === 'number';
}
const OPENS = /^(?:he|she|it|they|we|there|no|all|many|most|some|more|nearly|about|il|elle|on|ils|elles)$/;

/** "Reed, 61, of Wells,": where somebody is from. English. */
const isHome = (scene: Scene, comma: number): boolean =>
  tokenAt(scene, comma - 1)?.kind === 'number' && lowerAt(scene, comma + 1) === 'of' &&
  entityAt(scene, comma + 2) >= 0;

/** "a study, published in May,": of what is written; behind a person somebody else may be told of so. */
function isPublished(scene: Scene, source: Reference, comma: number): boolean {
  const head = source.kind === 'descriptor' ? source.head : comma - 1; // "Reed's report"
  return PUBLISHED.test(lowerAt(scene, comma + 1)) && entityAt(scene, head) < 0 &&
    !isPersonNoun(scene, lowerAt(scene, head));
}
const PUBLISHED = new RegExp(
  '^(?:published|released|issued|commissioned|conducted|carried|compiled|presented|obtained|seen|dated|' +
  'publiée?|parue?|présentée?|réalisée?|commandée?|diffusée?|publicad[oa]|realizad[oa]|presentad[oa]|elaborad[oa]|' +
  'difundid[oa]|pubblicat[oa]|realizzat[oa]|condott[oa]|diffus[oa]|divulgad[oa]|apresentad[oa]|feit[oa])$',
  'u',
);

/**
 * "Reed, (the) harbour master,": what a named person is. With an article it may be the first of several who are told
 * of, so neither a comma nor an "and" may follow.
 */
function isOffice(scene: Scene, source: Reference, first: number, close: number, end: number): boolean {
  if (source.kind !== 'name' || scene.entities[source.entity]?.kind !== 'person') return false;
  if (isSpeakerNoun(scene, lowerAt(scene, first))) return true;
  const told = phraseStartingAt(scene, first, close);
  return told?.kind === 'descriptor' && told.end === close && isSpeakerNoun(scene, lowerAt(scene, told.head)) &&
    nextComma(scene, close, end) < 0 && !isOfSeveral(scene, close + 1, end);
}

function isOfSeveral(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + LONGEST_SUBJECT) && !isLikelyVerb(scene, i); i++)
    if (scene.lexicon.conjunctions.has(lowerAt(scene, i))) return true;
  return false;
}
/** "the bishop of Wells and", in tokens. */
const LONGEST_SUBJECT = 8;
