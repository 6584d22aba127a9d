/** Who is named only after they were told of: behind a lead, in the tag of what they say. English. */
import { mayAgree } from '../phrase/agreement.ts';
import { opensSentence } from '../clause/clause-start.ts';
import { leadOfficeOf } from './lead-office.ts';
import { isFinite } from '../phrase/phrase-words.ts';
import { lowerAt, paragraphAt, sentenceAround, tokenAt, type Scene } from '../scene/scene.ts';
import { sameNoun } from '../scene/same-noun.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Somebody without a name, as the article brings them in. */
interface Unnamed {
  first: number;
  nouns: ReadonlySet<string>;
  words: ReadonlySet<string>;
  heads: ReadonlySet<number>;
  isOwned: boolean;
  gender: 'female' | 'male' | null;
  isNew: boolean;
  entity: number | null;
}

/**
 * "A pensioner has been fined. Doris Lane, 83, said …": whoever a lead brings in without a name has one soon after,
 * where the first that is named can be nobody else of the lead. Where two may bear it, neither is told by that.
 */
export function nameFromLead(scene: Scene, all: ReadonlySet<Unnamed>): void {
  const named = scene.persons[0];
  const office = leadOfficeOf(scene, all);
  if (office && named) office.entity = named.entity;
  if (office || !named || !opensAsTitled(scene, named.token) || isListed(scene, named.token)) return;
  const at = tokenAt(scene, named.token)?.sentence ?? 0;
  const called = scene.roleWords[named.entity] ?? null;
  const gender = scene.genders[named.entity] ?? null;
  const bringsItself = scene.lexicon.saying.has(lowerAt(scene, scene.nameEnd[named.token] ?? named.token + 1));
  const mayBe = ({ first, nouns, isNew, gender: theirs }: Unnamed): boolean => {
    const sentence = tokenAt(scene, first)?.sentence ?? 0;
    const isLead = isNew && first < named.token && sentence < LEAD && at - sentence <= SOON;
    if (isLead && bringsItself && isQuotedBeside(scene, first, named.token)) return false;
    const isOther = called !== null &&
      ![...nouns].some((noun) => called.some((word) => sameNoun(word, noun) || isCleric(word, noun)));
    const isBench = called === null && [...nouns].some((noun) => BENCH.has(noun));
    return isLead && !isOther && !isBench && mayAgree(theirs, gender);
  };
  const bearers = [...all].filter(mayBe);
  const sure = bearers.filter(({ gender: theirs }) => theirs !== null && theirs === gender);
  const [only] = sure.length === 1 ? sure : bearers;
  if (only && (sure.length === 1 || bearers.length === 1)) only.entity = named.entity;
  else for (const one of bearers) one.isNew = false;
}
/** "A judge has ruled. / Tom Lane told the court …": judges have their title beside their name. */
const BENCH = wordSet('judge magistrate coroner');

/** "The Rt Rev Ann Lowe" is the lead's bishop. */
const isCleric = (title: string, noun: string): boolean => /^rev(?:erend|d)?\.?$/i.test(title) && CLERGY.has(noun);
const CLERGY = wordSet(
  'bishop archbishop vicar priest curate rector canon dean chaplain archdeacon pastor minister cleric clergyman ' +
  'clergywoman preacher',
);

/** "The Rt Rev Ann Lowe" opens its sentence. */
function opensAsTitled(scene: Scene, name: number): boolean {
  let first = name;
  while (/^(?:rt|right|very|most|rev|revd|reverend|hon)\.?$/.test(lowerAt(scene, first - 1))) first -= 1;
  const the = first < name && lowerAt(scene, first - 1) === 'the' ? first - 1 : first;
  return opensSentence(scene, the);
}

/** "An official told the Echo that “…”. Ann Lowe said …": two who speak in one paragraph, the second just by name. */
function isQuotedBeside(scene: Scene, token: number, name: number): boolean {
  const { first, end } = sentenceAround(scene, token);
  return paragraphAt(scene, token) === paragraphAt(scene, name) &&
    scene.quotations.some((quote) => quote.first >= first && quote.first < end);
}

/** Sentences that a lead has, its headline among them, and those within which a name follows. */
const LEAD = 4;
const SOON = 3;

/** "Tom Lane, 34, and his cousin Neil" */
function isListed(scene: Scene, name: number): boolean {
  const end = scene.nameEnd[name] ?? name + 1;
  for (let i = end; i < end + WITH_AGE; i++) {
    if (lowerAt(scene, i) === 'and') return true;
    if (tokenAt(scene, i)?.kind === 'word') return false;
  }
  return false;
}
/** ", 34, and" */
const WITH_AGE = 5;

/**
 * "A judge has ruled. “…,” Judge Ann Lowe said.": the only one of the article who has that office and no more of it,
 * named after a lead that tells of one such. "The head teacher, Ann Lowe," need not be the lead's teacher.
 */
export function nameByOffice(scene: Scene, all: ReadonlySet<Unnamed>): void {
  const leads = [...all].filter(({ first, isNew, entity }) =>
    isNew && entity === null && (tokenAt(scene, first)?.sentence ?? 0) < LEAD);
  const called = byWord([...all], ({ nouns }) => nouns);
  const inOffice = byWord([...scene.entities.keys()], (e) => officeOf(scene, e));
  for (const one of leads) {
    const nouns = [...one.nouns];
    if (nouns.some((noun) => called.get(noun)?.size !== 1)) continue;
    const [only, another] = new Set(nouns.flatMap((noun) => [...(inOffice.get(noun) ?? [])].slice(0, 2)));
    if (only !== undefined && another === undefined && isOfficeOf(scene, only, one)) one.entity = only;
  }
}

/** Who has each word: asked once for all. */
function byWord<One>(all: readonly One[], wordsOf: (one: One) => Iterable<string>): Map<string, Set<One>> {
  const found = new Map<string, Set<One>>();
  for (const one of all)
    for (const word of wordsOf(one)) found.set(word, (found.get(word) ?? new Set()).add(one));
  return found;
}

/** All words of the office, up to what it is of, stand in the lead's phrase, and the name comes after that. */
function isOfficeOf(scene: Scene, e: number, { first, words, gender }: Unnamed): boolean {
  const theirs = scene.genders[e] ?? null;
  const isAfter = (scene.entities[e]?.mentions[0]?.firstToken ?? 0) > first;
  return isAfter && officeOf(scene, e).every((word) => words.has(word)) && mayAgree(gender, theirs);
}

/** "judge" of "Judge Ann Lowe", "head", "teacher" of "head teacher at the school"; nothing of a body. */
function officeOf(scene: Scene, e: number): readonly string[] {
  if (scene.entities[e]?.kind !== 'person') return [];
  const words = (scene.roleWords[e] ?? []).map((word) => word.toLowerCase());
  const join = words.findIndex((word) => scene.lexicon.joins.has(word) || scene.lexicon.determiners.has(word));
  return join > 0 ? words.slice(0, join) : words;
}

/**
 * "The groomer said it was unclear. “…,” Ricky Lane told the judge.": who is first named in the tag of what follows,
 * with nothing said of who that is, is whoever the sentence before has speaking.
 */
export function nameFromTags(scene: Scene, found: ReadonlyMap<number, Unnamed>): void {
  scene.entities.forEach(({ kind, mentions: [first] }, e) => {
    const isUntold = kind === 'person' && scene.roleWords[e] === null && scene.nameWords[e] !== 1;
    const unnamed = first && isUntold ? speakingBefore(scene, found, first.firstToken) : null;
    if (!unnamed || unnamed.entity !== null) return;
    if (mayAgree(unnamed.gender, scene.genders[e] ?? null)) unnamed.entity = e;
  });
}

/** Who opens the sentence before the quotation whose tag has a name, and speaks there; null for nobody. */
function speakingBefore(scene: Scene, found: ReadonlyMap<number, Unnamed>, name: number): Unnamed | null {
  const quote = scene.quotations[quotedBefore(scene, name)];
  const opening = quote ? sentenceAround(scene, quote.first - 1) : null;
  if (!quote || !opening || opening.end > quote.first) return null;
  const apart = quote.paragraph - paragraphAt(scene, opening.first);
  const isBefore = apart === 0 || (apart === 1 && isWholeParagraph(scene, opening));
  const isTitled = scene.lexicon.honorifics.has(lowerAt(scene, opening.first)); // "Mr Tolley's wife"
  const first = isTitled ? opening.first + 1 : opening.first;
  return isBefore && saysFirst(scene, opening) ? (found.get(first) ?? null) : null;
}

const isWholeParagraph = (scene: Scene, { first, end }: { first: number; end: number }): boolean =>
  paragraphAt(scene, first - 1) !== paragraphAt(scene, first) && paragraphAt(scene, end) !== paragraphAt(scene, first);

/** The quotation right before a name, or before the verb that stands before it; -1 where none is. */
function quotedBefore(scene: Scene, name: number): number {
  const before = scene.lexicon.saying.has(lowerAt(scene, name - 1)) ? name - 2 : name - 1;
  return scene.quoteAt[before] ?? -1;
}

/** Is the first verb of the sentence one of saying or reporting? */
function saysFirst(scene: Scene, { first, end }: { first: number; end: number }): boolean {
  const { saying, reporting } = scene.lexicon;
  for (let i = first; i < Math.min(end, first + NEAR_VERB); i++)
    if (isFinite(scene, i)) return saying.has(lowerAt(scene, i)) || reporting.has(lowerAt(scene, i));
  return false;
}
const NEAR_VERB = 8;
