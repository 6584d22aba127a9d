/** The grammatical subject of a clause, by shape alone. */
import { CLASS } from '../../lexicon/word-classes.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isBarePlural } from './bare-plural.ts';
import { headFirstFirstSubject, withoutTrailingVerb } from './head-first-clause.ts';
import { apposedTo, namedBy, pronounAt } from '../phrase/named-by.ts';
import { isFirstPerson } from './narrator.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { isGerund } from '../phrase/opening-object.ts';
import {
  AUXILIARIES, isFinite, isPersonNoun, isPossessive, isSpeakerNoun, isTitle, MAY_OPEN_CLAUSE,
} from '../phrase/phrase-words.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, isWordOf, lowerAt, named, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/**
 * The grammatical subject of the clause in tokens [first, end), by shape: the first name, pronoun or noun for a
 * speaker that no preposition governs and that is no possessive; introductory phrases end at a comma.
 */
export function firstSubject(scene: Scene, first: number, end: number): Reference | null {
  const ofScene = subjectsOf(scene);
  const key = first * (scene.doc.tokens.length + 1) + end;
  const known = ofScene.get(key);
  if (known !== undefined) return known;
  const subject = readSubject(scene, first, end);
  ofScene.set(key, subject);
  return subject;
}

/** By article and stretch: each quotation and each pronoun asks for the sentences before it. */
const subjectsOf = oncePer((_: Scene) => new Map<number, Reference | null>());

function readSubject(scene: Scene, first: number, end: number): Reference | null {
  if (scene.lexicon.headFirst) {
    if (opensWithVerb(scene, first)) return null;
    const subject = headFirstFirstSubject(scene, first, end);
    return subject && withoutTrailingVerb(scene, subject, end);
  }
  const comma = Math.max(endOfOpeningClause(scene, first, end), endOfSource(scene, first, end));
  return (comma > 0 ? readSubject(scene, comma + 1, end) : null) ?? behindIssuer(scene, first, end) ??
    (isItself(scene, first) ? null : subjectFrom(scene, first, end));
}

/** "Sostuvo que nunca quiso herir al amigo": behind "that" nobody is the subject of the sentence, which has none. */
function opensWithVerb(scene: Scene, first: number): boolean {
  const { dropsSubject, saying, subordinators, relatives } = scene.lexicon;
  const that = lowerAt(scene, first + 1);
  return dropsSubject === true && saying.has(lowerAt(scene, first)) && entityAt(scene, first) < 0 &&
    subordinators?.has(that) === true && relatives.has(that);
}

function subjectFrom(scene: Scene, first: number, end: number): Reference | null {
  let governed = false;
  let fallback: Reference | null = null;
  for (let i = first; i < end; i++) {
    if (!isOutside(scene, i)) continue;
    if (isFirstPerson(scene, i)) return null;
    governed &&= !endsPhrase(scene, i) && !isInverted(scene, i);
    const plain = pronounAt(scene, i) ?? (governed ? null : namedAt(scene, i, end));
    if (plain) return plain;
    if (entityAt(scene, i) >= 0) {
      i = Math.max(i, (scene.nameEnd[i] ?? 0) - 1);
      continue;
    }
    const phrase = governed ? null : nounAt(scene, i, end);
    if (phrase?.kind === 'name') return phrase;
    if (phrase) return apposedTo(scene, phrase) ?? namedBy(scene, phrase, end) ?? fallback ?? phrase;
    fallback ??= phrase;
    governed ||= governs(scene, i, first);
  }
  return fallback;
}

/** "It named Acme Foods": a body that has been told of; not "It was Ann Lowe who", "It took Lowe an hour". */
export const isItself = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'it' && isFinite(scene, i + 1) && !OF_NOTHING.has(lowerAt(scene, i + 1)) &&
  !AUXILIARIES.has(lowerAt(scene, i + 1)) && lowerAt(scene, i + 2) !== 'that';
const OF_NOTHING = wordSet('took seemed appeared emerged turned happened helped');

const endsPhrase = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === ',' || isWordOf(scene, i, CLASS.saying);

/** "Among them was Ann Lowe", "Next to him sat Lowe": behind the verb stands the subject. English. */
function isInverted(scene: Scene, verb: number): boolean {
  return INVERTING.has(lowerAt(scene, verb)) && isPersonBehindTitles(scene, verb + 1);
}

/** "(Metropolitan police spokesman) Commander Ann Lowe" */
function isPersonBehindTitles(scene: Scene, first: number): boolean {
  let name = first;
  while (name < first + MOST_TITLES && entityAt(scene, name) < 0 && isTitle(scene, name)) name += 1;
  return scene.entities[entityAt(scene, name)]?.kind === 'person';
}
const MOST_TITLES = 3;
const INVERTING = wordSet('is was were sat stood lay came');

/** The pronoun or name at token `i` where that is a subject by itself. */
export const pronounOrNameAt = (scene: Scene, i: number): Reference | null => pronounAt(scene, i) ?? nameAt(scene, i);

const namedAt = (scene: Scene, i: number, end: number): Reference | null => nameAt(scene, i) ?? ownedAt(scene, i, end);

/** A name that is a subject by itself: no owner, no place, no word beside another noun. */
function nameAt(scene: Scene, i: number): Reference | null {
  if (entityAt(scene, i) < 0) return null;
  const name = named(scene, i);
  if (isPossessive(scene, name.end - 1) || scene.entities[name.entity]?.kind === 'place') return null;
  return textAt(scene, name.end) === '/' || nounFollows(scene, name) ? null : name;
}

/** "the mayor", "his son", "Experts": a noun for a speaker that a determiner opens, or a plural without one. */
function nounAt(scene: Scene, i: number, end: number): Reference | null {
  const someone = someoneAt(scene, i);
  if (someone) return someone;
  const isOfRole = isWordOf(scene, i - 2, CLASS.role) && scene.lexicon.joins.has(lowerAt(scene, i - 1));
  if (isOfRole || (!opensNoun(scene, i) && !isBarePlural(scene, i))) return null; // "Penn, head of the school, wrote"
  const opensClause = lowerAt(scene, i) === 'that' && scene.lexicon.determiners.has(lowerAt(scene, i + 1));
  if (opensClause) return null; // "found that the firm was weak"
  const phrase = phraseStartingAt(scene, i, end) ?? beforeVerb(scene, i, end);
  if (phrase?.kind === 'name') return scene.entities[phrase.entity]?.kind === 'place' ? null : phrase;
  return phrase?.kind === 'descriptor' ? withoutVerb(scene, phrase, end) : null;
}

/** "Somebody", "everyone": a noun phrase in one word; "someone else's sock" is about a sock. */
export const someoneAt = (scene: Scene, i: number): Reference | null =>
  /^(?:some|any|every)(?:one|body)$/.test(lowerAt(scene, i)) && !/^else['’]s$/.test(lowerAt(scene, i + 1))
    ? { kind: 'descriptor', head: i, first: i, end: i + 1 } : null;

/** "a waiter shrugs", "a taxi driver wound down his window": a word that no list has, where the clause needs a verb. */
function beforeVerb(scene: Scene, first: number, end: number): Reference | null {
  const opening = opensNoun(scene, first) ? first + 1 : first; // "Residents (laugh)"
  for (let noun = opening; noun < Math.min(end, first + FAR_NOUN); noun++) {
    if (tokenAt(scene, noun)?.kind !== 'word' || !isOutside(scene, noun)) return null;
    const isSubject = isSpeakerNoun(scene, lowerAt(scene, noun)) && mayBeVerb(scene, noun + 1);
    const isAsked = ASKS.has(lowerAt(scene, first - 1)); // "Does the sheriff think that one was shot?"
    if (isSubject && (isAsked || !hasVerb(scene, noun + 2, end))) return phraseStartingAt(scene, first, noun + 1);
  }
  return null;
}
const ASKS = wordSet('does did do');
const FAR_NOUN = 5; // "a retired primary school teacher"

/** "a pensioner from Leeds shrugs": the last word of such a phrase, where nothing else is the verb. */
function withoutVerb(scene: Scene, phrase: Descriptor, end: number): Reference {
  const last = phrase.end - 1;
  const isVerb = last > phrase.head + 1 && mayBeVerb(scene, last) && !hasVerb(scene, phrase.end, end) &&
    !scene.lexicon.joins.has(lowerAt(scene, last - 1)) && !opensNoun(scene, last - 1);
  return isVerb ? { ...phrase, end: last } : phrase;
}

function mayBeVerb(scene: Scene, i: number): boolean {
  const { prepositions, conjunctions } = scene.lexicon;
  const lower = lowerAt(scene, i);
  return isOutside(scene, i) && entityAt(scene, i) < 0 && /^\p{Ll}{3,}$/u.test(textAt(scene, i)) &&
    !isPersonNoun(scene, lower) && !prepositions.has(lower) && !conjunctions.has(lower);
}

/** Does a verb that its form or a list tells stand in the clause from here on? */
function hasVerb(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end && isOutside(scene, i) && !/^[,;:.!?–—]$/.test(textAt(scene, i)); i++) {
    const lower = lowerAt(scene, i);
    if (/.{2}ed$/.test(lower) || AUXILIARIES.has(lower) || scene.lexicon.saying.has(lower)) return true;
  }
  return false;
}

/** "Hale's sister put her hands …": somebody by whose they are. */
function ownedAt(scene: Scene, i: number, end: number): Reference | null {
  const close = scene.nameEnd[i] ?? 0;
  if (entityAt(scene, i) < 0 || !isPossessive(scene, close - 1)) return null;
  const isSomebody = close < end && isPersonNoun(scene, lowerAt(scene, close));
  return isSomebody ? { kind: 'descriptor', head: close, first: scene.nameFirst[i] ?? i, end: close + 1 } : null;
}

const opensNoun = (scene: Scene, i: number): boolean => isWordOf(scene, i, CLASS.determiner | CLASS.possessive);

/** Does what follows stand under a preposition? "as" before a noun is one; "when" and its like open a clause. */
function governs(scene: Scene, i: number, first: number): boolean {
  const lower = lowerAt(scene, i);
  if (opensNoun(scene, i)) return false;
  if (i === first && GOVERNING.has(lower)) return true;
  if (!isWordOf(scene, i, CLASS.preposition) || isWordOf(scene, i - 1, CLASS.role)) return false;
  return !MAY_OPEN_CLAUSE.has(lower) || (lower === 'as' && isWordOf(scene, i + 1, CLASS.determiner));
}

/** "According to his wife, Jean, Prior woke": the comma behind a source, and behind its name, or -1. */
function endOfSource(scene: Scene, first: number, end: number): number {
  if (lowerAt(scene, first) !== 'according' || lowerAt(scene, first + 1) !== 'to') return -1;
  const source = phraseStartingAt(scene, first + 2, end);
  if (!source || textAt(scene, source.end) !== ',') return -1;
  const name = source.kind === 'descriptor' ? nameAt(scene, source.end + 1) : null;
  return name && textAt(scene, name.end) === ',' ? name.end : source.end;
}

/** "In a statement signed by his aide, Bo Hurn, Governor Ann Lowe said": she, and not who signs it. */
function behindIssuer(scene: Scene, first: number, end: number): Reference | null {
  const isDone = lowerAt(scene, first + 1) === 'by'; // "Flanked by his aide, Bo Hurn, Lowe said"
  if (!isDone && !isWordOf(scene, first, CLASS.preposition) && !isGerund(scene, first)) return null;
  for (let by = first; by < Math.min(end, first + LONGEST_CLAUSE) && textAt(scene, by) !== ','; by++) {
    const isIssuing = by > first + 1 && ISSUED_BY.has(lowerAt(scene, by));
    if (!isOutside(scene, by) || !(isOfOwn(scene, by) || isIssuing)) continue;
    const issuer = phraseStartingAt(scene, by + 1, end);
    if (issuer?.kind !== 'descriptor' || textAt(scene, issuer.end) !== ',') continue;
    const name = nameAt(scene, issuer.end + 1);
    if (!name || textAt(scene, name.end) !== ',') continue;
    const subject = phraseStartingAt(scene, name.end + 1, end);
    return subject && textAt(scene, subject.end) !== ',' ? subject : null;
  }
  return null;
}
const ISSUED_BY = wordSet('by through via');
/** "Unlike his predecessor, Bo Hurn, Lowe said", "Speaking through his lawyer, Bo Hurn, Lowe denied it" */
const isOfOwn = (scene: Scene, i: number): boolean => isWordOf(scene, i, CLASS.preposition) &&
  isWordOf(scene, i + 1, CLASS.possessive) && isPersonNoun(scene, lowerAt(scene, i + 2));

/** "After Hale left, the agency replied": the comma behind a clause that opens the sentence, or -1. */
function endOfOpeningClause(scene: Scene, first: number, end: number): number {
  const joined = scene.lexicon.conjunctions.has(lowerAt(scene, first)) ? first + 1 : first;
  const opener = TIME.has(lowerAt(scene, joined + 1)) ? joined + 2 // "The day after he left, Hale rang"
    : /.ing$/.test(lowerAt(scene, joined)) ? joined + 1 : joined; // "Appearing before the court, Hale wept"
  if (!MAY_OPEN_CLAUSE.has(lowerAt(scene, opener)) && !opensWithParticiple(scene, joined)) return -1;
  for (let i = opener + 2; i < Math.min(end - 1, opener + LONGEST_CLAUSE); i++)
    if (textAt(scene, i) === ',' && isOutside(scene, i)) return i;
  return -1;
}
/** "Having beaten Dunn in May, Prado won", "Jailing Dunn, the judge wept": a participle of the subject behind it. */
const opensWithParticiple = (scene: Scene, i: number): boolean => lowerAt(scene, i) === 'having' ||
  (isGerund(scene, i) && scene.entities[entityAt(scene, i + 1)]?.kind === 'person');
const LONGEST_CLAUSE = 30;
const TIME = wordSet('day night morning week month year years moment minute hours days weeks months season summer');

/** "Regarding the letters, Hale said": participles that stand for prepositions. */
const GOVERNING = wordSet('regarding concerning following including given amid');

/**
 * "Wild defenseman Ryan Suter", "Acme health spokesman Ann Lowe": the name is a modifier of the noun after it. In "Ray
 * Coe stopped driver Ann Lowe" it is a person's, and the word behind it the verb.
 */
function nounFollows(scene: Scene, { entity, end }: Reference & { kind: 'name' }): boolean {
  if (entityAt(scene, end) >= 0 || isRole(scene.lexicon, lowerAt(scene, end))) return true;
  if (scene.entities[entity]?.kind === 'person' && !scene.lexicon.headFirst) return false;
  let at = end;
  const isField = (k: number): boolean =>
    /^\p{Ll}/u.test(textAt(scene, k)) && !scene.lexicon.roles.has(lowerAt(scene, k));
  while (at < end + FIELD_WORDS && isField(at)) at += 1;
  return scene.lexicon.roles.has(lowerAt(scene, at)) && isPersonBehindTitles(scene, at + 1);
}
/** "health", "public affairs": words between a body and the office of somebody there. */
const FIELD_WORDS = 3;
