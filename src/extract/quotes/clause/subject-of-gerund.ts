/**
 * "Rossi ha incontrato i sindacati assicurando che «…»", "Gil a clos le débat en affirmant que « … »": a gerund has the
 * subject of its clause, and the noun right before it is that clause's object. Romance languages.
 */
import { headFirstFirstSubject } from './head-first-clause.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Reference } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Null where the verb is none, opens its own clause, or the noun before it may be its subject. */
export function subjectOfGerund(scene: Scene, verb: number, floor: number): Reference | null {
  const end = gerundFrom(scene, verb);
  if (end <= floor || !isObject(scene, floor, end - 1)) return null;
  const subject = headFirstFirstSubject(scene, clauseOf(scene, end, floor), end);
  if (subject?.end === end && isOpening(scene, subject, floor)) return null;
  if (subject && isOpening(scene, subject, floor)) return subject;
  const isDropped = scene.lexicon.dropsSubject === true && (subject !== null || opensWithAuxiliary(scene, floor));
  return isDropped ? { kind: 'pronoun', gender: 'male', dropped: true, first: verb, end: verb + 1 } : null;
}

/** Where its words begin: French has "en" before it, or the form may be the noun's; -1 where it is none. */
function gerundFrom(scene: Scene, verb: number): number {
  const { gerund, dropsSubject } = scene.lexicon;
  if (!isRomance(scene.lexicon)) return -1;
  if (dropsSubject) return gerund?.test(lowerAt(scene, verb)) === true && textAt(scene, verb - 1) !== ',' ? verb : -1;
  const isBehindEn = lowerAt(scene, verb - 1) === 'en' && /ant$/.test(lowerAt(scene, verb));
  return isBehindEn && textAt(scene, verb - 2) !== ',' ? verb - 1 : -1;
}

/** "incontrato i sindacati (assicurando)"; in "ouviu Pedro Lemos dizendo que" he says it. */
const isObject = (scene: Scene, floor: number, noun: number): boolean => isOutside(scene, noun) &&
  !isReceived(scene, floor, noun) && scene.entities[entityAt(scene, noun)]?.kind !== 'person';

/** "recebeu uma carta dizendo que": what somebody receives says it. */
function isReceived({ lexicon, doc }: Scene, from: number, noun: number): boolean {
  const { documents, relays } = lexicon;
  const paper = doc.tokens[noun]?.lower ?? '';
  const isPaper = documents?.has(paper) === true || relays?.messages.test(paper) === true;
  return isPaper && doc.tokens.slice(from, noun).some(({ lower }) => relays?.receiving.has(lower));
}

/** Behind the last semicolon, or "while". */
function clauseOf(scene: Scene, end: number, floor: number): number {
  for (let i = end - 1; i > floor; i--)
    if (isOutside(scene, i) && (textAt(scene, i) === ';' || scene.lexicon.contrasts?.has(lowerAt(scene, i))))
      return i + 1;
  return floor;
}

/** Nothing before it is a verb: small words, a pause, or what a preposition governs ("In serata il sindaco"). */
function isOpening(scene: Scene, { first: subject, kind }: Reference, floor: number): boolean {
  let first = subject;
  while (kind === 'name' && first > floor && isOfPhrase(scene, first - 1)) first -= 1;
  for (let i = first - 1; i >= floor && textAt(scene, i) !== ','; i--) if (isAuxiliary(scene, i)) return false;
  const before = first - 1;
  if (before < floor || tokenAt(scene, before)?.kind !== 'word' || isSmall(scene, before)) return true;
  for (let i = before; i >= Math.max(floor, before - LONGEST_ADVERBIAL) && tokenAt(scene, i)?.kind === 'word'; i--)
    if (scene.lexicon.prepositions.has(lowerAt(scene, i))) return true;
  return false;
}
/** "In una nota diffusa ieri", in tokens. */
const LONGEST_ADVERBIAL = 6;

/** "il sindaco di Pavia" before the name. */
const isOfPhrase = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.lower ?? '';
  return lexicon.roles.has(word) || lexicon.determiners.has(word) || lexicon.honorifics.has(word) ||
    lexicon.genitives?.has(word) === true || lexicon.roleModifiers?.test(word) === true;
};

const isSmall = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.lower ?? '';
  return [lexicon.between, lexicon.conjunctions, lexicon.common, lexicon.relatives].some((words) => words.has(word));
};

const isAuxiliary = ({ lexicon, doc }: Scene, i: number): boolean => {
  const word = doc.tokens[i]?.lower ?? '';
  return lexicon.auxiliaries?.has(word) === true || lexicon.perfect?.test(word) === true;
};

/** "Ha chiuso il dibattito affermando": an auxiliary among the first words, and nobody before it. */
const opensWithAuxiliary = (scene: Scene, floor: number): boolean => [0, 1, 2].some((step) =>
  isAuxiliary(scene, floor + step) && ![0, 1, 2].some((k) => k < step && entityAt(scene, floor + k) >= 0));
