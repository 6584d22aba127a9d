/** What a noun phrase in place of a name says that its bearer is: "the mayor", "the Rovers manager". */
import { wordSet } from '../../../text/word-set.ts';
import type { Entity } from '../../entity.ts';
import { isRole } from '../../names/words/name-kind.ts';
import { isTimeBehind } from '../../names/run/role-span.ts';
import { isAgeAt } from '../phrase/apposition.ts';
import { isPossessive } from '../phrase/phrase-words.ts';
import type { Descriptor } from '../scene/reference.ts';
import { lowerAt, nounAt, textAt, type Scene } from '../scene/scene.ts';

/**
 * "the mayor" → "mayor", "le notaire honoraire" → "notaire honoraire"; null where it tells of no work.
 * @param name its bearer's
 */
export function callingOf(scene: Scene, reference: Descriptor, name: string): Entity['role'] {
  const { doc, lexicon } = scene;
  const { first } = reference;
  const head = behindAged(scene, reference);
  const end = beforeAside(scene, head + 1, reference.end);
  const noun = nounAt(scene, head);
  if (!tellsWork(scene, noun) || !lexicon.callings?.article.test(lowerAt(scene, first))) return null;
  if (opensName(scene, end) || isBeforeInfinitive(scene, head)) return null;
  if (end - first > LONGEST || name.toLowerCase().split(' ').includes(noun)) return null; // "Pope Clement"
  const opening = behindAge(scene, first + 1);
  for (let i = opening; i < head; i++) if (!isModifier(scene, i, opening)) return null;
  for (let i = head + 1; i < end; i++) if (!isPart(scene, i)) return null;
  const [opener, closer] = [doc.tokens[opening], doc.tokens[end - 1]];
  if (!opener || !closer) return null;
  return { text: doc.text.slice(opener.start, closer.end), start: opener.start, end: closer.end };
}

/** "le compositeur et chanteur Luc Roux": the next noun's name has both. */
const opensName = (scene: Scene, and: number): boolean =>
  scene.lexicon.conjunctions.has(lowerAt(scene, and)) && /^\p{Ll}/u.test(textAt(scene, and + 1)) &&
  [and + 2, and + 3].every((i) => /^\p{Lu}/u.test(textAt(scene, i)));

/** "il primo ad alzare la mano": before a verb "ad" is no managing director. */
const isBeforeInfinitive = (scene: Scene, head: number): boolean =>
  lowerAt(scene, head) === 'ad' && /(?:are|ere|ire|arsi|ersi|irsi)$/u.test(lowerAt(scene, head + 1));

function tellsWork({ lexicon }: Scene, noun: string): boolean {
  const isNone = lexicon.ties?.has(noun) === true || lexicon.demonyms.has(noun) || lexicon.callings?.age?.test(noun);
  return isRole(lexicon, noun) && !isNone;
}

/** "il pilota ai microfoni di Radio Riva", "l'infirmière de 34 ans": where it was said, and an age. */
function beforeAside(scene: Scene, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (isTimeBehind(scene.doc, scene.lexicon, i) || /^micro(?:foni?|fones?)?$/.test(lowerAt(scene, i + 1))) return i;
  }
  return end;
}

/** Behind "38-year-old", "79 Jahre alte": an age is no part of what somebody is. */
function behindAge(scene: Scene, first: number): number {
  const words = [0, 1, 2].map((k) => lowerAt(scene, first + k)).join(' ');
  return isAgeAt(scene, first) || scene.lexicon.callings?.aged?.test(words) ? first + 3 : first;
}

/** "die 39-jährige Winzerin": the noun behind the age. */
const behindAged = ({ lexicon, doc }: Scene, { head, end }: Descriptor): number =>
  lexicon.callings?.age?.test(doc.tokens[head]?.lower ?? '') ? end - 1 : head;

/** "the other vet", "la deuxième juge" are told apart from one who is not on the card; "the Rovers manager" is not. */
function isModifier(scene: Scene, i: number, opening: number): boolean {
  const { lexicon } = scene;
  const word = lowerAt(scene, i);
  if (isRole(lexicon, word)) return true;
  if (lexicon.headFirst && !lexicon.roleModifiers?.test(textAt(scene, i).toLowerCase())) return false;
  if (scene.doc.tokens[i]?.kind !== 'word' || lexicon.callings?.apart.has(word)) return false;
  const isOwner = isPossessive(scene, i) && i > opening;
  return !isOwner && !/^\p{Ll}+ed$/u.test(textAt(scene, i)) && !lexicon.prepositions.has(word);
}

function isPart({ doc, lexicon }: Scene, i: number): boolean {
  const { kind, lower = '' } = doc.tokens[i] ?? {};
  const isAside = lexicon.prepositions.has(lower) && !lexicon.joins.has(lower) && !WITHIN.has(lower);
  return kind === 'word' && !isAside && !lexicon.relatives.has(lower) && !lexicon.possessives.has(lower);
}

/** "l'étudiant en droit", "the head of the harbour office"; the other prepositions tell where it was said. */
const WITHIN = wordSet('en in em für of for at');

/** "the head of the harbour office", in tokens with its article. */
const LONGEST = 7;
