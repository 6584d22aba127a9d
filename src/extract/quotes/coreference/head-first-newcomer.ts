/**
 * Whom a sentence is about in languages other than English, where the next words are theirs: somebody brought in by a
 * noun that says whose they are ("La figlia della vittima"), a relative or one of the court, a firm that speaks, or the
 * only one named who is called so ("Der Rathauschef").
 */
import { genderOf, genderOfArticle, isIndefinite, pointsBack } from '../phrase/agreement.ts';
import { isApposed } from '../phrase/apposition.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isAlone, ownTokens } from '../head-first/head-first-region.ts';
import { actsOnNamed, isBesideNamed } from './beside-named.ts';
import type { Mention } from './mentions.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { inOffice, isGeneric, tieOf, wordsOf } from '../descriptors/noun-ties.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Descriptor, Reference, Who } from '../scene/reference.ts';
import { resolveReference } from './resolve-reference.ts';
import { entityAt, isOutside, lowerAt, paragraphAt, sentenceAround, type Scene } from '../scene/scene.ts';
import { agreesInWords } from '../phrase/who.ts';

/** Whom the subject `mention` of the sentence before means, where a pronoun or a short noun may mean them; or null. */
export function subjectMeant(scene: Scene, reference: Reference, mention: Mention): Who | null {
  if (isBodyThatSpoke(scene, reference, mention)) return mention.who;
  if (!mention.phrase || !mayMean(scene, reference, mention)) return null;
  if (isNew(scene, mention)) return mention.who;
  const entity = reference.kind === 'pronoun' ? calledSo(scene, mention.phrase) : -1;
  return entity >= 0 ? { entity } : null;
}

/** "O Observatório Cidadão comemorou em rede social. «…», publicou.": a verb without a subject goes on with it. */
const isBodyThatSpoke = ({ entities }: Scene, reference: Reference, { who, speaks }: Mention): boolean =>
  speaks && reference.kind === 'pronoun' && reference.dropped === true && 'entity' in who &&
  entities[who.entity]?.kind === 'organisation';

/**
 * "Su abuela la llevaba al cine. «…», recuerda.", "Il ladro lo ha colpito. «Ho avuto paura», ha detto.": a relative of
 * whoever spoke, and what is done to them, may be told of by them.
 */
export const isMaybeOwn = (scene: Scene, reference: Reference, { token, phrase }: Mention): boolean =>
  reference.kind === 'pronoun' && ((reference.dropped === true && ownerAt(scene, token) >= 0) ||
    (phrase !== null && actsOnNamed(scene, phrase) && !isCalledSo(scene, phrase)));

/** "su abuela", "il suo avvocato": where the possessive stands that opens a phrase at token `first`, or -1. */
function ownerAt({ lexicon, doc }: Scene, first: number): number {
  const at = lexicon.definite?.has(doc.tokens[first]?.lower ?? '') ? first + 1 : first;
  return lexicon.possessives.has(doc.tokens[at]?.lower ?? '') ? at : -1;
}

function mayMean(scene: Scene, reference: Reference, { phrase, speaks }: Mention): boolean {
  if (!phrase || reference.kind === 'name') return false;
  if (reference.kind === 'descriptor') return isShortFor(scene, reference, phrase);
  const isOfSeveral = scene.lexicon.pluralDeterminers?.has(lowerAt(scene, phrase.first)) === true;
  if (reference.gender === 'plural' || reference.gender === 'neuter' || isOfSeveral) return false;
  if (!isSomebody(scene, phrase)) // "La direction assure …. « … », indique-t-elle"
    return speaks && (reference.dropped === true || genderOfArticle(scene, phrase.first) === reference.gender);
  if (reference.dropped) return agreesInWords(scene, phrase, 'male') || agreesInWords(scene, phrase, 'female');
  return mayBe(scene, phrase, reference.gender);
}

/**
 * "Ein Kollege habe ihm Ableger versprochen. „…“, sagt er", "La periodista, cuenta, escribió …. «…», aclara": of whom a
 * report tells, that one does not tell it.
 */
export function isReportedOf(scene: Scene, token: number): boolean {
  const { reportedMood, saying, dropsSubject } = scene.lexicon;
  const { first, end } = sentenceAround(scene, token);
  const own = ownTokens(scene, first, end);
  if (dropsSubject) return own.some((i) => i > token && saying.has(lowerAt(scene, i)) && isAlone(scene, i, first));
  if (!reportedMood) return false;
  const verb = own.find((i) => reportedMood.has(lowerAt(scene, i)));
  // "habe … versprochen" is told of them; "habe …, sagte Kern" is told by Kern
  const isTold = (i: number): boolean =>
    saying.has(lowerAt(scene, i)) && (i < (verb ?? end) || lowerAt(scene, i - 1) === ',');
  return verb !== undefined && !own.some(isTold);
}

/** "O meio internista é um colega", "donde era la única mujer": what somebody is; not so "La prima è una donna". */
export function isPredicate(scene: Scene, { phrase }: Mention): boolean {
  const copula = (phrase?.first ?? 0) - 1;
  if (!phrase || !scene.lexicon.copulas?.has(lowerAt(scene, copula))) return false;
  return copula - sentenceAround(scene, copula).first > OPENING;
}
/** "La prima", in tokens: a subject that tells nothing itself. */
const OPENING = 2;

/** No firm, office or paper. */
export const isSomebody = (scene: Scene, { head }: Descriptor): boolean =>
  isPersonNoun(scene, lowerAt(scene, head)) || !isSpeakerNoun(scene, lowerAt(scene, head));

/** "Un technicien vient chaque mois. « … », concède l’expert": one noun for somebody, and nobody named is called so. */
function isShortFor(scene: Scene, reference: Descriptor, phrase: Descriptor): boolean {
  if (reference.end > reference.head + 1 || !pointsBack(scene, reference)) return false;
  const noun = lowerAt(scene, reference.head);
  if (!(isPersonNoun(scene, noun) || isGeneric(scene, noun)) || isCalledSo(scene, reference)) return false;
  const gender = genderOf(scene, reference);
  return (gender !== 'female' && gender !== 'male') || mayBe(scene, phrase, gender);
}

/** "Uma das vítimas": by the word for "one", where no noun stands beside it. */
function mayBe(scene: Scene, phrase: Descriptor, gender: 'female' | 'male'): boolean {
  const { partitives } = scene.lexicon;
  const isOneOf = phrase.head === phrase.first && partitives?.ones.has(lowerAt(scene, phrase.first)) === true;
  const told = isOneOf ? genderOfArticle(scene, phrase.first) : null;
  return isOneOf ? told === null || told === gender : agreesInWords(scene, phrase, gender);
}

export function isCalledSo(scene: Scene, phrase: Descriptor): boolean {
  const words = wordsOf(scene, phrase);
  return inOffice(scene).some(([e]) => scene.entities[e]?.kind === 'person' && tieOf(scene, e, words).noun);
}

/** "Der Rathauschef versprach …. „…“, sagte er.": the only person named whom the article calls so, or -1. */
function calledSo(scene: Scene, phrase: Descriptor): number {
  if (scene.lexicon.inflects || !pointsBack(scene, phrase)) return -1;
  const isOf = phrase.end > phrase.head + 1;
  const words = wordsOf(scene, phrase);
  const all = inOffice(scene).flatMap(([e]) => {
    const { noun, allWords } = tieOf(scene, e, words);
    const { kind, mentions: [one] = [] } = scene.entities[e] ?? {};
    const isBefore = (one?.firstToken ?? Infinity) < phrase.first;
    return kind === 'person' && isBefore && noun && (allWords || !isOf) ? [e] : [];
  });
  return all.length === 1 ? (all[0] ?? -1) : -1;
}

/** "eine Kundin", "su hija": of nobody told of before. */
function isNew(scene: Scene, { phrase, speaks }: Mention): boolean {
  const { partitives } = scene.lexicon;
  const first = phrase?.first ?? 0;
  if (!phrase || isApposed(scene, first)) return false;
  const lower = lowerAt(scene, first);
  const owner = ownerAt(scene, first);
  if (owner >= 0 && isRole(scene.lexicon, lowerAt(scene, owner + 1))) return true; // "su hija"
  if (isBesideNamed(scene, phrase) && !isCalledSo(scene, phrase)) return true;
  if (partitives?.ones.has(lower) || partitives?.others.has(lower)) return true;
  return !isInTag(scene, first) && (isNewByNoun(scene, phrase) || (speaks && !isSomebody(scene, phrase)));
}

/** « … », écrit le chef du gouvernement: who speaks in the tag of the quotation before is told with that. */
function isInTag(scene: Scene, token: number): boolean {
  for (let i = sentenceAround(scene, token).first; i < token; i++) if (!isOutside(scene, i)) return true;
  return false;
}

/** "La figlia della vittima", "der Sohn der Toten", "La moglie": somebody's, and nobody whom the article names. */
export function isNewByNoun(scene: Scene, phrase: Descriptor): boolean {
  const { lexicon } = scene;
  const noun = lowerAt(scene, phrase.head);
  if (!pointsBack(scene, phrase) || !isPersonNoun(scene, noun)) return false;
  const next = lowerAt(scene, phrase.head + 1);
  const isOf = phrase.end > phrase.head + 1 && (lexicon.genitives?.has(next) === true || lexicon.joins.has(next));
  if (lexicon.unintroduced?.has(noun)) return !isCalledSo(scene, phrase);
  const who = isOf ? resolveReference(scene, phrase, null) : null;
  return who !== null && !('entity' in who) && !isCalledSo(scene, phrase);
}

/**
 * "Der Tonfall erinnerte einen Nutzer an einen Film. „…“, spottet er.": where a thing is the subject, the pronoun may
 * mean whom the sentence brings in beside it; or null.
 */
export function objectMeant(scene: Scene, reference: Reference): Mention | null {
  if (reference.kind !== 'pronoun' || reference.gender === 'plural' || reference.gender === 'neuter') return null;
  const { first: own } = sentenceAround(scene, reference.first);
  const { first, end } = sentenceAround(scene, own - 1);
  if (own === 0 || !isOutside(scene, own - 1) || !isOfThing(scene, first, end)) return null;
  for (let i = end - 1; i > first; i--) {
    if (entityAt(scene, i) >= 0) return null;
    const phrase = isIndefinite(scene, i) ? headFirstPhrase(scene, i, end) : null;
    if (phrase?.kind !== 'descriptor' || !isSomebody(scene, phrase)) continue;
    const agrees = reference.dropped || agreesInWords(scene, phrase, reference.gender);
    return agrees ? mentionOf(scene, phrase) : null;
  }
  return null;
}

/** Is the subject of these words neither a person nor left out? */
function isOfThing(scene: Scene, first: number, end: number): boolean {
  const verb = [...Array(Math.max(0, end - first)).keys()].map((k) => first + k)
    .find((i) => isOutside(scene, i) && scene.lexicon.saying.has(lowerAt(scene, i)));
  const subject = firstSubject(scene, first, end) ?? (verb === undefined ? null : plainPhrase(scene, first, verb));
  if (subject?.kind === 'name') return scene.entities[subject.entity]?.kind !== 'person';
  return subject?.kind === 'descriptor' && !isPersonNoun(scene, lowerAt(scene, subject.head));
}

export const mentionOf = (scene: Scene, phrase: Descriptor): Mention => ({
  who: { first: phrase.first, end: phrase.end }, token: phrase.first, sentence: 0, phrase,
  paragraph: paragraphAt(scene, phrase.first), subject: false, speaks: false, owner: false, governed: false,
  quoted: false,
});
