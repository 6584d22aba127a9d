/**
 * Who speaks where what stands right before the verb only tells which one they are: "Those who know Ann Lowe say", "A
 * man accused of stealing a horse told", "Allies of the minister, Ann Lowe, insist". English.
 */
import { isRole } from '../../names/words/name-kind.ts';
import { isApposed } from '../phrase/apposition.ts';
import { clauseStart } from './clause-start.ts';
import { isInnerName, isPlural } from '../phrase/inner-name.ts';
import { phraseStartingAt } from '../phrase/noun-phrase.ts';
import { BE, isFinite, isSpeakerNoun } from '../phrase/phrase-words.ts';
import { isQuantity } from '../phrase/quantity.ts';
import type { Descriptor, Reference } from '../scene/reference.ts';
import { wordSet } from '../../../text/word-set.ts';
import { entityAt, isOutside, lowerAt, sentenceAround, textAt, tokenAt, type Scene } from '../scene/scene.ts';
import { DOCUMENT_NOUNS, MADE } from '../phrase/who.ts';
import { THINGS } from '../phrase/written-on.ts';

/** Tokens of what belongs to the noun. */
const LONGEST = 20;
/** Words that may open it behind any noun: a preposition or a participle that is no verb of saying. */
const COMPLEMENTS = wordSet(
  'with of from at in for on who to by about above under over beside behind outside inside near opposite across ' +
  'pinned taped tied nailed stuck glued fixed painted chalked scrawled hung hanging posted attached addressed left ' +
  'close familiar',
);
const PARTICIPLES = wordSet(
  'hit shot held caught found seen known sent struck hurt stung taken left beaten thrown given driven sworn ' +
  'taught led born bred paid kept lost cut brought sold chosen set run built',
);
const NAMING = wordSet('named called nicknamed known identified introducing calling giving using');
const PRONOUNS = wordSet('those anyone someone somebody everyone everybody anybody');
const OPENERS = wordSet('but and yet still so meanwhile now even according');

/** The noun that the clause before token `end` opens with, and the words up to there that belong to it; or null. */
export function headOfClause(scene: Scene, floor: number, end: number, isName: boolean): Descriptor | null {
  const head = openingNoun(scene, floor, end);
  if (isName && head?.end === end && isInside(scene, head, end)) return head;
  if (!head || !opensComplement(scene, head, end, isName) || !isPlain(scene, head.end, end)) return null;
  if (isOfAuthor(scene, head, end)) return null;
  return isEnough(scene, head) ? head : { ...head, end };
}

/** "a report delivered in May by Minton & Hale": its author speaks; of a memo obtained by a paper nobody knows. */
function isOfAuthor(scene: Scene, { head, end }: Descriptor, last: number): boolean {
  if (!DOCUMENT_NOUNS.has(lowerAt(scene, head))) return false;
  if (lowerAt(scene, end + 1) === 'from' && isParticiple(lowerAt(scene, end))) return true; // "obtained from Hale"
  if (!MADE.has(lowerAt(scene, end))) return false;
  for (let i = end + 1; i < last; i++) if (lowerAt(scene, i) === 'by') return true;
  return false;
}

/** "A panel (chaired by …)" is enough, "People (who worked there)" is not, nor a note without the door. */
function isEnough(scene: Scene, { head, end }: Descriptor): boolean {
  const [noun, next] = [lowerAt(scene, head), lowerAt(scene, end)];
  const isOne = !PRONOUNS.has(noun) && !isPlural(noun) && noun !== 'people' && !DOCUMENT_NOUNS.has(noun);
  const isClause = isWho(next) || next === 'whose' || isThatOf(scene, end);
  return isOne && (isClause || (isParticiple(next) && !COMPLEMENTS.has(next)));
}

/** The noun that opens the clause, where the name behind the comma at `end` is of one in its complement; or null. */
export function headBeforeName(scene: Scene, floor: number, end: number, entity: number): Descriptor | null {
  const head = openingNoun(scene, floor, end);
  const isWhole = head?.end === end; // "allies of the minister"
  if (!head || !(isWhole || opensComplement(scene, head, end, false)) || !isPlain(scene, head.end, end)) return null;
  return isInnerName(scene, head, end, entity) ? { ...head, end } : null;
}

/** Is it the name of one whom others speak of: "(Allies of the minister, Dr) Ann Lowe"? */
export function isNameInside(scene: Scene, reference: Reference | null): boolean {
  if (reference?.kind !== 'name' || scene.lexicon.language !== 'en') return false;
  let comma = (scene.nameFirst[reference.first] ?? reference.first) - 1;
  while (scene.lexicon.honorifics.has(lowerAt(scene, comma))) comma -= 1;
  if (textAt(scene, comma) !== ',' || !isOutside(scene, comma)) return false;
  return headBeforeName(scene, sentenceAround(scene, comma).first, comma, reference.entity) !== null;
}

function openingNoun(scene: Scene, floor: number, end: number): Descriptor | null {
  if (scene.lexicon.language !== 'en') return null;
  let first = clauseStart(scene, floor, end - 1);
  for (let i = first; i < end; i++) if (/^[,;:–—]$/.test(textAt(scene, i)) || !isOutside(scene, i)) first = i + 1;
  while (opensBefore(scene, first, floor)) first += 1;
  if (end - first > LONGEST || isApposed(scene, first)) return null;
  if (PRONOUNS.has(lowerAt(scene, first))) return { kind: 'descriptor', head: first, first, end: first + 1 };
  const phrase = phraseStartingAt(scene, first, end);
  return phrase?.kind === 'descriptor' && phrase.end === end ? phrase : nounBefore(scene, first, end);
}

/** "But (a man who …)", “…,” said (a man who …), according to (allies of …) */
const opensBefore = (scene: Scene, i: number, floor: number): boolean => {
  const word = lowerAt(scene, i);
  if (word === 'that') return i > floor;
  return OPENERS.has(word) || (scene.lexicon.saying.has(word) && entityAt(scene, i) < 0) ||
    (word === 'to' && lowerAt(scene, i - 1) === 'according');
};

/** "several (clients) of", "a police (officer) who": the first noun whose complement follows. */
function nounBefore(scene: Scene, first: number, end: number): Descriptor | null {
  if (/ing$/.test(lowerAt(scene, first))) return null; // "Addressing reporters outside court, Ann Lowe said"
  for (let head = first; head < Math.min(end - 1, first + LONGEST_NOUN); head++) {
    const word = lowerAt(scene, head);
    if (tokenAt(scene, head)?.kind !== 'word' && tokenAt(scene, head)?.kind !== 'number') return null;
    const isShare = word === 'of' && head === first + 1 && isQuantity(scene, first); // "Two of the men on the roof"
    if (entityAt(scene, head) >= 0 || (scene.lexicon.prepositions.has(word) && !isShare)) return null;
    const isNoun = isNounAt(scene, head) || isToldApart(scene, head, first, end);
    if (isNoun && mayOpen(scene, head + 1)) return { kind: 'descriptor', head, first, end: head + 1 };
  }
  return null;
}
const LONGEST_NOUN = 5;

/** A noun for somebody, several of a kind, or a sign. */
function isNounAt(scene: Scene, head: number): boolean {
  const word = lowerAt(scene, head);
  const isListed = isSpeakerNoun(scene, word) && !scene.lexicon.determiners.has(word);
  const isSeveral = isPlural(word) && /^\p{L}{4}/u.test(word);
  return isListed || isSeveral || isSign(scene, head);
}

/**
 * "The lads who robbed Ann Lowe (said)", "The gang that robbed Ann Lowe (said it)": no list has the noun, but the
 * clause behind it is whole; of "The storm that hit Ann Lowe called “…”" she speaks.
 */
function isToldApart(scene: Scene, head: number, first: number, verb: number): boolean {
  const isSaid = lowerAt(scene, verb) === 'said' && !isOutside(scene, verb + 1); // "said “…”"
  const isClause = isWho(lowerAt(scene, head + 1)) ||
    (isThatOf(scene, head + 1) && (isSaid || /^(?:it|they)$/.test(lowerAt(scene, verb + 1))));
  const isNoun = /^\p{Ll}{3,}$/u.test(textAt(scene, head));
  return head > first && isNoun && isClause && scene.lexicon.determiners.has(lowerAt(scene, first));
}
const mayOpen = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) < 0 && (COMPLEMENTS.has(lowerAt(scene, i)) || isParticiple(lowerAt(scene, i)) ||
    isWho(lowerAt(scene, i)) || lowerAt(scene, i) === 'whose' || isThatOf(scene, i));
/** "A union (that) represents nurses": a verb behind it, and no clause ("that union leader Ed Lowe met"). */
const isThatOf = (scene: Scene, i: number): boolean => {
  const { determiners, pronouns, possessives } = scene.lexicon;
  const next = lowerAt(scene, i + 1);
  return /^(?:that|which)$/.test(lowerAt(scene, i)) && /^\p{Ll}{2,}$/u.test(textAt(scene, i + 1)) &&
    ![determiners, pronouns, possessives].some((words) => words.has(next)) && !isSpeakerNoun(scene, next);
};
const isParticiple = (word: string): boolean => PARTICIPLES.has(word) || /.(?:ed|ing)$/.test(word);
/** "A woman whose son drowned (said)"; "a woman whose son (said)" is about him. */
function hasVerbOfItsOwn(scene: Scene, first: number, end: number): boolean {
  for (let i = first + 2; i < end; i++) if (isFinite(scene, i) || isObjectAt(scene, i)) return true;
  return false;
}
/** "whose flats overlook (the) market" */
const isObjectAt = ({ lexicon, doc }: Scene, i: number): boolean => {
  const [before, word] = [doc.tokens[i - 1]?.lower ?? '', doc.tokens[i]?.lower ?? ''];
  return lexicon.determiners.has(word) && ![lexicon.prepositions, lexicon.conjunctions].some((set) => set.has(before));
};
const isWho = (word: string): boolean => /^who(?:'d|'s|'ve)?$/.test(word);

/** "who knew", "accused of", "acting for", "hit by"; "with", "of" where no name follows whose office it may be. */
function opensComplement(scene: Scene, head: Descriptor, end: number, isName: boolean): boolean {
  const [word, next] = [lowerAt(scene, head.end), lowerAt(scene, head.end + 1)];
  if (head.end >= end || !isOutside(scene, head.end)) return false;
  if (isWho(word) || isThatOf(scene, head.end)) return true;
  if (word === 'whose') return hasVerbOfItsOwn(scene, head.end, end);
  if (isName && (NAMING.has(word) || next === 'as')) return false; // "a man identified as Ed Lowe"
  const isTelling = scene.lexicon.saying.has(word) || scene.lexicon.reporting.has(word);
  if (isParticiple(word) && (!isTelling || /^(?:of|by|for|with)$/.test(next))) return true;
  return COMPLEMENTS.has(word) && (!isName || isInside(scene, head, end));
}

/**
 * "A woman at the gate of (Mill Farm) said", "A sign on the door of (Bede House) read": where they are, and no name of
 * hers; a card from Ed Lowe is his.
 */
function isInside(scene: Scene, { head }: Descriptor, end: number): boolean {
  const name = scene.nameFirst[end - 1] ?? end - 1;
  const before = beforeTitles(scene, scene.lexicon.determiners.has(lowerAt(scene, name - 1)) ? name - 2 : name - 1);
  const join = lowerAt(scene, before);
  const isGoverned = before > head && scene.lexicon.prepositions.has(join);
  const entity = entityAt(scene, end - 1);
  if (isInRelative(scene, head, name)) return isSpeakerNoun(scene, lowerAt(scene, head));
  if (entity < 0 || !isGoverned || FOR_A_NAME.has(lowerAt(scene, before - 1))) return false;
  return isSpeakerNoun(scene, lowerAt(scene, head)) || (isSign(scene, head) && !/^(?:by|from)$/.test(join));
}
/** "(of) murdered backpacker", "(of) former striker": the token before what leads to a name. */
function beforeTitles(scene: Scene, last: number): number {
  const isTitle = (word: string): boolean =>
    isRole(scene.lexicon, word) || /^(?:former|late|slain)$/.test(word) || /^\p{Ll}{3,}(?:ed|er|or|ist)$/u.test(word);
  let at = last;
  while (last - at < MOST_TITLES && isTitle(lowerAt(scene, at))) at -= 1;
  return at;
}
const MOST_TITLES = 3;
/** "The driver of the van that hit (Ed Lowe) said": a clause of the van's, whose verb he is done to. */
function isInRelative(scene: Scene, head: number, name: number): boolean {
  const verb = lowerAt(scene, name - 1);
  if (!/^\p{Ll}{3,}$/u.test(textAt(scene, name - 1)) || BE.has(verb) || NAMING.has(verb)) return false;
  for (let i = name - 2; i > head; i--) if (isThatOf(scene, i) || isWho(lowerAt(scene, i))) return true;
  return false;
}
/** "by the name of Ed Lowe", "on behalf of Ed Lowe" */
const FOR_A_NAME = wordSet('name names alias pseudonym behalf');

/** "A sign (at)", "A notice (on)" */
const isSign = (scene: Scene, i: number): boolean =>
  (THINGS.has(lowerAt(scene, i)) || lowerAt(scene, i) === 'notice') && PLACED.has(lowerAt(scene, i + 1));
const PLACED = wordSet('at on in by above over outside inside near beside behind under opposite across');

/** No verb of saying, no comma and no other clause stands in it, but for "who said he was". */
function isPlain(scene: Scene, from: number, end: number): boolean {
  const { saying, conjunctions, stance } = scene.lexicon;
  for (let i = from; i < end; i++) {
    const word = lowerAt(scene, i);
    if (!isOutside(scene, i) || textAt(scene, i) === ',' || OPENS.has(word)) return false;
    const isVerb = (saying.has(word) || stance.has(word)) && !/ing$/.test(word) && entityAt(scene, i) < 0;
    if (isVerb && isWho(lowerAt(scene, i - 1)) && scene.lexicon.pronouns.has(lowerAt(scene, i + 1))) continue;
    if (isDoneToName(scene, i, end)) continue;
    if (isVerb || (conjunctions.has(word) && word !== 'and')) return false;
  }
  return true;
}
/** "(the cyclist) who found Ed Lowe (said)": whom he found, and no clause. */
const isDoneToName = (scene: Scene, verb: number, end: number): boolean =>
  /^(?:found|told|asked|warned|called|blamed)$/.test(lowerAt(scene, verb)) && scene.nameEnd[verb + 1] === end &&
  /^(?:who|that|which)$/.test(lowerAt(scene, verb - 1));
const OPENS = wordSet('though although because while when if whether where as than');
