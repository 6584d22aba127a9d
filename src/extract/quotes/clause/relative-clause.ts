/**
 * What a relative clause tells of: the noun before it, as the subject of the verb in it ("el informe que habla de") and
 * of the verb behind it ("una mujer que llevaba un recibo gritó").
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { headFirstFirstSubject } from './head-first-clause.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isPersonNoun, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { plainPhrase } from '../phrase/plain-phrase.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, type Scene } from '../scene/scene.ts';

/**
 * "el informe de la UCO que habla de «…»", "la ministra, que dijo: «…»": a verb after a relative says what the noun
 * before it says. Null where that noun cannot be read, undefined where no relative stands there.
 */
export function antecedentOf(scene: Scene, i: number, floor: number, verb = i): Reference | null | undefined {
  const { lexicon } = scene;
  if (!isRomance(lexicon) || !lexicon.relatives.has(lowerAt(scene, i))) return undefined;
  const which = behindComma(scene, i);
  if (which) return behindArticle(scene, i, floor, verb) ?? undefined;
  const last = textAt(scene, i - 1) === ',' ? i - 2 : i - 1;
  const before = lowerAt(scene, last);
  // "dijo que habla de"; "un comunicado en la que expresó": there the subject is that of the whole sentence
  if (last < floor || lexicon.saying.has(before) || lexicon.determiners.has(before)) return undefined;
  const antecedent = phraseTo(scene, last, floor);
  const isCalled = lexicon.calling?.has(lowerAt(scene, verb)) === true || SAID_TO_BE.test(lowerAt(scene, verb + 1));
  if (isCalled && isManyAndOne(scene, antecedent, i, verb))
    return headFirstFirstSubject(scene, floor, antecedent.first);
  return isCalled ? (whoCalls(scene, antecedent, verb, { floor, last }) ?? antecedent) : antecedent;
}

/** ", la quale", ", el cual", ", a qual": a relative with its article, and with no preposition that governs it. */
const behindComma = (scene: Scene, i: number): boolean =>
  WITH_ARTICLE.test(lowerAt(scene, i)) && scene.lexicon.determiners.has(lowerAt(scene, i - 1)) &&
  textAt(scene, i - 2) === ',';
const WITH_ARTICLE = /^(?:qual[ei]|cual(?:es)?|qua(?:l|is))$/;

/** "Carla Nunes leu a carta de Luís Brito, a qual considerou «ofensiva»": what is called so does not call itself so. */
function behindArticle(scene: Scene, i: number, floor: number, verb: number): Reference | null {
  const antecedent = phraseTo(scene, i - 3, floor);
  const isObject = antecedent?.kind === 'descriptor' && antecedent.first > floor &&
    !isPersonNoun(scene, lowerAt(scene, antecedent.head)) && !isOutside(scene, verb + 1) &&
    scene.lexicon.calling?.has(lowerAt(scene, verb)) === true;
  return (isObject ? headFirstFirstSubject(scene, floor, antecedent.first) : null) ??
    agreesWith(scene, i - 1, antecedent);
}

/** "Neri ha incontrato Anna Galli, la quale ha detto": the name before it, unless the article is one for others. */
function agreesWith(scene: Scene, article: number, antecedent: Reference | null): Reference | null {
  if (antecedent?.kind !== 'name') return antecedent;
  const { femaleArticles, maleArticles, pluralDeterminers } = scene.lexicon;
  const word = lowerAt(scene, article);
  const gender = scene.genders[antecedent.entity];
  const isOther = pluralDeterminers?.has(word) === true || (gender === 'male' && femaleArticles?.has(word) === true) ||
    (gender === 'female' && maleArticles?.has(word) === true);
  return isOther ? null : antecedent;
}

/** "os pais, que disse serem «…»": the infinitive is theirs, and the verb another's. */
const SAID_TO_BE = /^ser(?:em)?$/;

/** "lembrou os pais, que disse serem", "ha ringraziato i genitori, che definisce": they are many, and one speaks. */
export function isManyAndOne(
  scene: Scene, antecedent: Reference | null, i: number, verb: number,
): antecedent is Reference {
  const { pluralDeterminers } = scene.lexicon;
  const first = antecedent?.first ?? -1;
  const isMany = pluralDeterminers?.has(lowerAt(scene, first)) === true || TO_MANY.test(lowerAt(scene, first));
  return isMany && !isPlural(scene, i + 1, verb);
}
const TO_MANY = /^(?:aos|às|ai|agli|alle|aux)$/;

/** Is one of the words up to the verb that of several: "han dicho"? */
export function isPlural({ lexicon, doc }: Scene, first: number, verb: number): boolean {
  const words = doc.tokens.slice(first, verb + 1);
  return words.some(({ lower }) => lexicon.pluralVerbs?.test(lower) === true);
}

/**
 * "Gil aplaudió la medida, que definió como «…»": who calls a thing something is the subject of the sentence; where
 * that is a thing as well, "El plan es rehacer un puente que ha definido como «…»", whoever spoke before.
 */
function whoCalls(
  scene: Scene, antecedent: Reference | null, verb: number, { floor, last }: { floor: number; last: number },
): Reference | null {
  if (!antecedent) return headFirstFirstSubject(scene, floor, last); // "applaude alla decisione, che"
  const { kind, first } = antecedent;
  const isThing = kind === 'descriptor' && first > floor && mayBeThing(scene, antecedent);
  const subject = isThing ? headFirstFirstSubject(scene, floor, first) : null;
  const isSpeaker = subject !== null && !(subject.kind === 'descriptor' && mayBeThing(scene, subject));
  return isThing && !isSpeaker ? (withoutSubject(scene, verb) ?? subject) : subject;
}

/** The verb alone, where it is one's and needs no subject. */
export const withoutSubject = ({ lexicon, doc }: Scene, verb: number): Reference | null =>
  lexicon.dropsSubject && !lexicon.pluralVerbs?.test(doc.tokens[verb]?.lower ?? '')
    ? { kind: 'pronoun', gender: 'male', dropped: true, first: verb, end: verb + 1 } : null;

/** No noun of this phrase is one for somebody who speaks, or for a paper. */
export function mayBeThing(scene: Scene, { first }: Reference): boolean {
  const noun = lowerAt(scene, first + 1);
  return !isSpeakerNoun(scene, noun) && scene.lexicon.documents?.has(noun) !== true;
}

/** The longest phrase that ends with token `last`. */
export function phraseTo(scene: Scene, last: number, floor: number): Reference | null {
  for (const phraseAt of [headFirstPhrase, plainPhrase]) // somebody before a thing
    for (let first = Math.max(floor, last - LONGEST_ANTECEDENT); first <= last; first++) {
      const phrase = phraseAt(scene, first, last + 1);
      if (phrase?.end === last + 1) return phrase;
    }
  return null;
}
const LONGEST_ANTECEDENT = 12;

/**
 * "Una mujer que llevaba el recibo en la mano gritó", "um comerciante que preferiu não se identificar afirmou": where a
 * clause with a verb of its own stands between the two, what it is said of is the subject. `last` ends that clause.
 */
export function acrossRelative(scene: Scene, last: number, floor: number): Reference | null {
  const { lexicon } = scene;
  if (!isRomance(lexicon)) return null;
  for (let i = last; i > Math.max(floor, last - LONGEST_CLAUSE) && isOutside(scene, i); i--) {
    const text = textAt(scene, i);
    if (/^[,.;:!?()–—]$/.test(text) || lexicon.saying.has(lowerAt(scene, i))) return null;
    if (!isSubjectOfClause(scene, i) || i + 1 >= last) continue;
    const phrase = phraseTo(scene, i - 1, floor);
    return phrase && phrase.kind !== 'pronoun' && isFree(scene, phrase) ? phrase : null;
  }
  return null;
}
/** "que coincidió con ambos aquella noche en el bar del puerto", in tokens. */
const LONGEST_CLAUSE = 16;

/** Is this a relative with its verb right behind it, past what may stand between the two? */
function isSubjectOfClause(scene: Scene, i: number): boolean {
  const { relatives, between, determiners, possessives, subordinators } = scene.lexicon;
  if (!relatives.has(lowerAt(scene, i)) || !/\p{L}/u.test(textAt(scene, i - 1))) return false;
  let verb = i + 1;
  const isArticle = (at: number): boolean => determiners.has(lowerAt(scene, at)) && !isClitic(scene, at);
  const isBetween = (at: number): boolean => (between.has(lowerAt(scene, at)) && !isArticle(at)) || isClitic(scene, at);
  while (verb < i + LONGEST_CLAUSE && isBetween(verb)) verb += 1;
  const lower = lowerAt(scene, verb);
  const isPlain = /^\p{Ll}{2,}/u.test(textAt(scene, verb)) && entityAt(scene, verb) < 0;
  return isPlain && ![determiners, possessives, subordinators].some((words) => words?.has(lower));
}

/** "que los recibió", "qui les a vus": an object that looks like an article, before a verb by its ending. */
const isClitic = (scene: Scene, i: number): boolean =>
  /^(?:l[oaei]s?|gli|os?|as?)$/.test(lowerAt(scene, i)) && /(?:[aouóòíèt]|[aei][nm])$/.test(lowerAt(scene, i + 1)) &&
  entityAt(scene, i + 1) < 0 && !isSpeakerNoun(scene, lowerAt(scene, i + 1));

/** No preposition makes a complement of the phrase. */
function isFree({ lexicon, doc }: Scene, { first }: Reference): boolean {
  const before = doc.tokens[first - 1]?.lower ?? '';
  return !lexicon.prepositions.has(before) || lexicon.subordinators?.has(before) === true;
}
