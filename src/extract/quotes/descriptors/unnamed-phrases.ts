/** Phrases for one person of whom no name stands beside them: "a guard", "the girl's father", "her mother". English. */
import { wordSet } from '../../../text/word-set.ts';
import { CLASS } from '../../lexicon/word-classes.ts';
import { isApposed, overAgeOrOwner } from '../phrase/apposition.ts';
import { BE, isFinite, isModifier, isPersonNoun, isPossessive } from '../phrase/phrase-words.ts';
import {
  entityAt, isNounOf, isOutside, isWordOf, lowerAt, nounAt, textAt, tokenAt, type Scene,
} from '../scene/scene.ts';
import { isSeveral } from '../phrase/who.ts';

export interface Phrase {
  first: number;
  head: number;
  end: number;
  /** Its nouns for a person, lower-cased, and all words beside them. */
  nouns: string[];
  words: string[];
  /** "the girl's father", "her father": told by whose they are. */
  isOwned: boolean;
}

/** In order of the text. */
export function unnamedPhrases(scene: Scene): Phrase[] {
  const found: Phrase[] = [];
  scene.doc.tokens.forEach((_, i) => {
    if (!isOutside(scene, i) || entityAt(scene, i) >= 0) return;
    if (!isOnePersonAt(scene, i) || !isHead(scene, i)) return;
    const first = openingOf(scene, i);
    if (first >= i || isOfName(scene, first, i)) return;
    const all = Array.from({ length: i + 1 - first }, (_, k) => first + k);
    const words = all.map((at) => lowerAt(scene, at)).filter((word) => /^[\p{L}\p{N}]/u.test(word));
    const own = all.filter((at) => !isOfOwner(scene, at, i));
    const nouns = own.filter((at) => isOnePersonAt(scene, at)).map((at) => nounAt(scene, at));
    const isOwned = scene.lexicon.possessives.has(lowerAt(scene, first)) || isOfOwner(scene, first, i);
    found.push({ first, head: i, end: complementEnd(scene, i + 1), nouns, words, isOwned });
  });
  return found;
}

function isOnePersonAt(scene: Scene, i: number): boolean {
  if (!isNounOf(scene, i, ONE)) return false;
  const noun = nounAt(scene, i);
  return !isSeveral(noun) && !NOT_ONE.has(noun);
}
const ONE = CLASS.role | CLASS.people | CLASS.epithet;
const NOT_ONE = wordSet('family crowd anyone someone somebody no-one one other another democratic conservative');

/** "The guard dog": the noun that the phrase is about stands last; "the guard ran into the street". */
function isHead(scene: Scene, i: number): boolean {
  const next = i + 1;
  if (entityAt(scene, next) >= 0) return false;
  if (isPersonNoun(scene, lowerAt(scene, next))) return false;
  if (!isOutside(scene, next) || tokenAt(scene, next)?.kind !== 'word') return true;
  if (isPossessive(scene, i) || !isModifier(scene, next) || isFinite(scene, next)) return true;
  return isWordOf(scene, next + 1, BEHIND_VERB) || /ly$/.test(lowerAt(scene, next + 1));
}
const BEHIND_VERB = CLASS.determiner | CLASS.possessive | CLASS.preposition | CLASS.between;

/** The determiner, the pronoun or the owner that opens the phrase whose noun stands at `head`; `head` for none. */
function openingOf(scene: Scene, head: number): number {
  const { determiners, possessives } = scene.lexicon;
  for (let i = head - 1; i >= head - MOST_WORDS && isOutside(scene, i); i--) {
    const lower = lowerAt(scene, i);
    if (isPossessive(scene, i)) return ownerFirst(scene, i);
    if (determiners.has(lower)) return OPENS.has(lower) ? i : head;
    if (possessives.has(lower)) return i;
    const isHyphen = textAt(scene, i) === '-';
    const isName = /^[\p{Lu}\d]/u.test(textAt(scene, i)); // "One Year 9 pupil"
    if (!isHyphen && !isName && !isModifier(scene, i) && !/(?:ed|ing)$/.test(lower)) return head;
  }
  return head;
}
/** "the much criticised former British prime minister" */
const MOST_WORDS = 7;
const OPENS = wordSet('the a an this that another one');

/** "The girl's (father)", "Ann Lowe's (father)" */
function ownerFirst(scene: Scene, owner: number): number {
  if (entityAt(scene, owner) >= 0) return scene.nameFirst[owner] ?? owner;
  for (let i = owner - 1; i >= owner - OWNER_WORDS; i--) if (scene.lexicon.determiners.has(lowerAt(scene, i))) return i;
  return owner;
}

/** "the little girl's" */
const OWNER_WORDS = 3;

const isOfOwner = (scene: Scene, at: number, head: number): boolean => {
  for (let i = at; i < head; i++) if (isPossessive(scene, i)) return true;
  return false;
};

/** "Ann Lowe, a nurse", "the nurse, Ann Lowe,", "Lowe is a nurse", "as a nurse": no person beside one who is named. */
function isOfName(scene: Scene, first: number, head: number): boolean {
  const isLikened = /^(?:as|like|than)$/.test(lowerAt(scene, first - 1));
  return isApposed(scene, first) || isLikened || isPredicate(scene, first) || isNamedBehind(scene, head + 1);
}

/** "the farmer who found them, Will Thurlow", "the coroner, Dr Helen Holt", "a man named Bo Tran" */
function isNamedBehind(scene: Scene, from: number): boolean {
  let at = from;
  if (/^(?:who|that|in|of|at|for|from|with|on)$/.test(lowerAt(scene, at)))
    while (at < from + LONGEST_CLAUSE && isOutside(scene, at) && tokenAt(scene, at)?.kind !== 'punctuation') at += 1;
  if (textAt(scene, at) === ',' || CALLED.has(lowerAt(scene, at))) at += 1;
  else return false;
  at = overAgeOrOwner(scene, at);
  while (/^\p{Lu}/u.test(textAt(scene, at)) && entityAt(scene, at) < 0 && at < from + LONGEST_NAMING) at += 1;
  const end = scene.nameEnd[at] ?? at;
  const isPerson = scene.entities[entityAt(scene, at)]?.kind === 'person' && !isPossessive(scene, end - 1);
  return isPerson && !scene.lexicon.saying.has(lowerAt(scene, end));
}
const LONGEST_CLAUSE = 10;
const LONGEST_NAMING = 14;
const CALLED = wordSet('named called identified nicknamed');

const BECOMING = wordSet('become became becomes becoming remain remains remained');

/** "Lowe is a nurse", "became the mayor" */
const isPredicate = (scene: Scene, first: number): boolean => {
  const before = /^(?:not|now|also|still|once|only|just)$/.test(lowerAt(scene, first - 1)) ? first - 2 : first - 1;
  return BE.has(lowerAt(scene, before)) || BECOMING.has(lowerAt(scene, before));
};

/** "for Acme Bank", "close to the talks": what belongs to the noun, up to the verb. */
function complementEnd(scene: Scene, from: number): number {
  const { joins, saying, determiners } = scene.lexicon;
  const opening = lowerAt(scene, from);
  if (!isOutside(scene, from) || !(joins.has(opening) || STANDS.has(opening))) return from;
  for (let i = from; i < from + LONGEST_OF; i++) {
    if (joins.has(lowerAt(scene, i)) && isDoing(scene, i + 1)) return i;
    if (i === from) continue;
    const isNoun = entityAt(scene, i) >= 0 || determiners.has(lowerAt(scene, i - 1)); // "the talks"
    const isVerb = !isNoun && (isFinite(scene, i) || saying.has(lowerAt(scene, i)));
    const isOver = !isOutside(scene, i) || tokenAt(scene, i)?.kind === 'punctuation' || isVerb ||
      /^(?:whom?|whose|that|which|and|but)$/.test(lowerAt(scene, i));
    if (isOver) return i === from + 1 ? from : i; // "told by his boss to “stay quiet”"
  }
  return from;
}
/** "accused her boss of (calling)", "sued the leader of Acme for (saying)": it is done, and belongs to no noun. */
const isDoing = (scene: Scene, i: number): boolean =>
  /ing$/.test(lowerAt(scene, i)) && isWordOf(scene, i, CLASS.saying | CLASS.reporting);
const STANDS = wordSet('familiar close near inside briefed to');
const LONGEST_OF = 12;
