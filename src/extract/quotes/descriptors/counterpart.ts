/**
 * "Ann Lowe and her shadow, Jo Hurn, clashed. “…,” said Hurn. “…,” said Lowe. “…,” her shadow shot back": of two who
 * are told of together "her shadow", "his brother", "her opponent" is the other one, and never whoever spoke before.
 * English.
 */
import { oncePer } from '../../../text/memo.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { firstSubject } from '../clause/first-subject.ts';
import { lastBefore } from '../scene/persons.ts';
import { isFinite, isModifier } from '../phrase/phrase-words.ts';
import type { Attribution, Descriptor } from '../scene/reference.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';

/** Who stands to each other alike, so that of any two the one is the other's. */
const ALIKE = wordSet(
  'opponent rival colleague counterpart teammate team-mate co-host cohost co-presenter co-star co-author co-founder ' +
  'co-writer co-pilot co-driver opposite-number adversary bandmate housemate flatmate roommate classmate neighbour ' +
  'neighbor',
);
/** Kin of one generation: told by a surname, or a word for both. */
const KIN = wordSet('brother sister twin sibling wife husband spouse');
/** Said of each other, if it is said of them at all. */
const MUTUAL = wordSet('partner');
/** Only of the one who is told to be it. */
const TOLD = wordSet('shadow successor predecessor challenger');
/** A former or another partner is none of the two. */
const OTHER = wordSet('former late ex other new next old first second fellow');

/** Two who are named together, and what the second is called there by whose they are ("her doubles partner"). */
interface Pair {
  one: number;
  other: number;
  noun: string | null;
  isKin: boolean;
}

/** "her shadow", "his opposite number": the phrase that begins at `first`, or null. */
function counterpartPhrase(scene: Scene, first: number): (Descriptor & { noun: string }) | null {
  if (scene.lexicon.language !== 'en' || !isHis(scene, first)) return null;
  for (let head = first + 1; head <= first + MOST_WORDS && isOutside(scene, head); head++) {
    const isNumber = lowerAt(scene, head) === 'number' && lowerAt(scene, head - 1) === 'opposite';
    const noun = isNumber ? 'opposite-number' : lowerAt(scene, head);
    if (ALIKE.has(noun) || KIN.has(noun) || MUTUAL.has(noun) || TOLD.has(noun))
      return { kind: 'descriptor', first, head, end: head + 1, noun };
    if (OTHER.has(noun) || !(noun === 'opposite' || isModifier(scene, head))) return null;
  }
  return null;
}
/** "doubles partner", "younger twin brother" */
const MOST_WORDS = 3;
const isHis = (scene: Scene, i: number): boolean => /^(?:his|her)$/.test(lowerAt(scene, i)) && isOutside(scene, i);

/** “…,” her shadow shot back.: whatever the verb. */
export function counterpartSaid(scene: Scene, quote: Quotation): Omit<Attribution, 'rule'> | null {
  const first = quote.last + 1;
  if (!/[,?!]/.test(scene.doc.text[quote.end - 1] ?? '') || !/^\p{Ll}/u.test(textAt(scene, first))) return null;
  const reference = counterpartPhrase(scene, first);
  const verb = reference?.end ?? 0;
  if (!reference || !(isFinite(scene, verb) || /^\p{Ll}{2,}s$/u.test(textAt(scene, verb)))) return null;
  return { reference, evidenceFirst: first, evidenceEnd: verb + 1 };
}

/** The entity that the phrase beginning at `first` means, or -1. */
export function counterpartAt(scene: Scene, first: number): number {
  const phrase = counterpartPhrase(scene, first);
  if (!phrase) return -1;
  const owner = scene.lexicon.possessives.get(lowerAt(scene, first)) ?? null;
  const isOf = (entity: number, gender: string | null): boolean => {
    const theirs = scene.genders[entity] ?? null;
    return theirs === null || gender === null || theirs === gender;
  };
  const told = scene.lexicon.roles.get(phrase.noun) ?? null;
  const found = new Map<number, Set<number>>();
  for (const pair of pairsOf(scene)) {
    if (!isNamedBefore(scene, pair, first)) continue;
    for (const [one, other] of [[pair.one, pair.other], [pair.other, pair.one]] as const) {
      const fits = isOf(one, owner) && isOf(other, told) && mayBe(pair, phrase.noun, one);
      if (fits) found.set(one, (found.get(one) ?? new Set()).add(other));
    }
  }
  const [of, another] = [...found.keys()];
  const theirs = of === undefined || another === undefined ? of : lastOf(scene, first, found);
  const [only = -1, more] = theirs === undefined ? [] : (found.get(theirs) ?? []);
  return more === undefined ? only : -1;
}

/** "The president" beside "former president Lowe attacked his successor, Hurn": Hurn; null where nobody follows. */
export function inOfficeAfter(scene: Scene, entity: number, { first, end }: Span): number | null {
  if (!scene.roleWords[entity]?.some((word) => scene.lexicon.former?.has(word))) return null;
  if (isPast(scene, { first, end })) return null;
  const pair = pairsOf(scene).find(({ one, other, noun }) =>
    (noun === 'successor' && one === entity) || (noun === 'predecessor' && other === entity));
  if (!pair || !isNamedBefore(scene, pair, first)) return null;
  return pair.one === entity ? pair.other : pair.one;
}
/** Tokens [first, end). */
type Span = { first: number; end: number };
function isPast(scene: Scene, { first, end }: Span): boolean {
  for (let i = first; i < end; i++) if (scene.lexicon.former?.has(lowerAt(scene, i))) return true;
  return false;
}

/** "The former mayor" beside "mayor Lowe and his predecessor, Hurn": Hurn; -1 where nobody is told of so. */
export function inOfficeBefore(scene: Scene, head: string, { first, end }: Span): number {
  if (end - first > LONGEST_OFFICE || !isPast(scene, { first, end })) return -1;
  const pair = pairsOf(scene).find((one) =>
    one.noun === 'predecessor' && isNamedBefore(scene, one, first) && scene.roleWords[one.one]?.includes(head));
  return pair?.other ?? -1;
}
/** "the former prime minister" */
const LONGEST_OFFICE = 4;

/** May `one` of the pair call the other so? */
function mayBe({ noun, isKin, one: first }: Pair, wanted: string, one: number): boolean {
  if (TOLD.has(wanted)) return noun === wanted && one === first;
  if (MUTUAL.has(wanted)) return noun === wanted;
  if (KIN.has(wanted)) return isKin || (noun !== null && KIN.has(noun));
  return !isKin;
}

const isNamedBefore = ({ entities }: Scene, { one, other }: Pair, token: number): boolean =>
  [one, other].every((e) => (entities[e]?.mentions[0]?.firstToken ?? Infinity) < token);

/** Whom of these the sentence before is about, else names last. */
function lastOf(scene: Scene, before: number, of: ReadonlyMap<number, unknown>): number | undefined {
  let end = before;
  for (let back = 0; back < REACH && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    const subject = isOutside(scene, first) ? firstSubject(scene, first, end) : null;
    if (subject?.kind === 'name' && of.has(subject.entity)) return subject.entity;
    for (let i = lastBefore(scene.persons, end); i >= 0; i--) {
      const { token = 0, entity = -1 } = scene.persons[i] ?? {};
      if (token < first) break;
      if (of.has(entity) && isOutside(scene, token)) return entity;
    }
    end = first;
  }
  return undefined;
}
/** Sentences back. */
const REACH = 5;

const pairsOf = oncePer((scene: Scene): readonly Pair[] => {
  if (scene.lexicon.language !== 'en') return [];
  const found: Pair[] = [];
  scene.persons.forEach(({ token, entity }, p) => {
    const next = scene.persons[p + 1];
    if (!next || next.entity === entity || !isOutside(scene, token)) return;
    const pair = pairAt(scene, token, entity, next);
    if (pair) found.push(pair);
  });
  return found;
});

/** "Ann Lowe and (the poet) Jo Hurn", nobody named beside them; "Lowe hit at his successor, Jo Hurn". */
function pairAt(scene: Scene, token: number, one: number, next: { token: number; entity: number }): Pair | null {
  const end = scene.nameEnd[token] ?? token + 1;
  if (next.token - end > LONGEST || sentenceAround(scene, token).end <= next.token) return null;
  const stated = statedBefore(scene, end, next.token);
  const isJoined = lowerAt(scene, end) === 'and' && arePlain(scene, end + 1, stated?.first ?? next.token);
  if (!stated && !(isJoined && isAlone(scene, scene.nameFirst[token] ?? token, next.token))) return null;
  return { one, other: next.entity, noun: stated?.noun ?? null, isKin: areKin(scene, token, next.token) };
}
/** Words between two names. */
const LONGEST = 14;

/** "her shadow," right before the second name. */
function statedBefore(scene: Scene, from: number, name: number): (Descriptor & { noun: string }) | null {
  for (let i = from; i < name; i++) {
    const phrase = counterpartPhrase(scene, i);
    const behind = phrase && textAt(scene, phrase.end) === ',' ? phrase.end + 1 : phrase?.end;
    if (phrase && behind !== undefined && arePlain(scene, behind, name)) return phrase;
  }
  return null;
}

function arePlain(scene: Scene, first: number, end: number): boolean {
  const isPlain = (i: number): boolean =>
    isModifier(scene, i) || scene.lexicon.determiners.has(lowerAt(scene, i)) || textAt(scene, i) === '.';
  for (let i = first; i < end; i++) if (!isPlain(i)) return false;
  return end - first <= MOST_BETWEEN;
}
const MOST_BETWEEN = 6;

/** No third one before or behind them: "Bo Tran, Ann Lowe and Jo Hurn". */
function isAlone(scene: Scene, first: number, second: number): boolean {
  const end = scene.nameEnd[second] ?? second + 1;
  const isListed = /^(?:,|and)$/.test(lowerAt(scene, end)) && entityAt(scene, end + 1) >= 0;
  let i = first - 1;
  while (i > 0 && tokenAt(scene, i)?.kind === 'word' && isModifier(scene, i) && entityAt(scene, i) < 0) i -= 1;
  return !isListed && !(/^(?:,|and)$/.test(lowerAt(scene, i)) && entityAt(scene, i - 1) >= 0);
}

/** "Brothers Ted and Bo Lowe", "Ann and Bo Lowe", "Ann Lowe and Bo Lowe": of one surname, by which two are told. */
function areKin(scene: Scene, first: number, second: number): boolean {
  const [one, other] = [first, second].map((i) => scene.entities[entityAt(scene, i)]?.name.split(/\s+/) ?? []);
  if (!one || !other) return false;
  const isShared = one.at(-1) === other.at(-1);
  const isGivenOnly = (scene.nameEnd[first] ?? 0) - first === 1 && other.length > 1 && second - first === 2;
  return isShared || isGivenOnly;
}
