/**
 * Names into entities: later and shorter forms ("Hale", "Mr. Hale", "Daniel") go to the fullest name before
 * them. A surname shared by two people goes to the one whose title or gender fits, else to the last one named.
 */
import type { Document } from '../../text/document.ts';
import type { Entity, Mention } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findNames } from './find-names.ts';
import { findRole } from './find-role.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { caseRank, withCase } from './inflection.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';
import { kindEvidence, kindOf, type KindEvidence } from './name-kind.ts';
import { GENERIC_ALONE, NO_INSTITUTION } from './institution-words.ts';
import type { NameRun } from './name-run.ts';
import { otherName } from './other-names.ts';

interface Cluster {
  runs: NameRun[];
  fullest: NameRun;
  /** The fullest name's words, lower-cased. */
  core: string[];
  evidence: KindEvidence;
  gender: 'female' | 'male' | null;
  /** Brought in as somebody's kin by a given name only ("her brother Steve"). */
  kin: boolean;
}

interface Index {
  byLast: Map<string, Cluster[]>;
  byFirst: Map<string, Cluster[]>;
  /** "Joon" in "Yeun Joon Kim". */
  middleNames: Map<string, Cluster>;
  /** "CDC" for "Center for Disease Control", "U.S." for "United States". */
  acronyms: Map<string, Cluster>;
}

/** All entities of a document in the order of their first mention. Linear in the number of names. */
export function resolveEntities(doc: Document, lexicon: Lexicon): Entity[] {
  const clusters: Cluster[] = [];
  const index: Index = { byLast: new Map(), byFirst: new Map(), middleNames: new Map(), acronyms: new Map() };
  for (const found of findNames(doc, lexicon)) {
    const run = lexicon.inflects ? withCase(doc, lexicon, found) : found;
    if (run.words.length === 1 && namesNobody(lexicon, run.words[0] ?? '')) continue;
    const evidence = kindEvidence(doc, lexicon, run);
    const gender = genderOf(lexicon, run);
    const cluster = home(run, evidence, gender, index, isKin(doc, lexicon, run));
    if (cluster) join(cluster, run, evidence, gender, index);
    else if (run.words.length > 1 || !GENERIC_ALONE.has(run.words[0] ?? ''))
      clusters.push(open(run, evidence, gender, index, isKin(doc, lexicon, run)));
  }
  return clusters.map((cluster) => toEntity(doc, lexicon, cluster));
}

/** "Russians", "Danish", "GMT": capitalised, but neither somebody nor a body. */
const namesNobody = (lexicon: Lexicon, word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lexicon.demonyms.has(lower) ||
    (lower.endsWith('s') && lexicon.demonyms.has(lower.slice(0, -1))) ||
    NO_INSTITUTION.has(word)
  );
};

/** "her brother Steve": one name after a noun for kin is somebody new, whoever else has that given name. */
const isKin = (doc: Document, lexicon: Lexicon, run: NameRun): boolean => {
  const before = doc.tokens[run.titleToken - 1];
  return (
    before !== undefined &&
    before.sentence === run.sentence &&
    run.words.length === 1 &&
    KIN.test(before.lower) &&
    lexicon.roles.has(before.lower)
  );
};
const KIN =
  /(?:mother|mom|mum|father|dad|sister|brother|daughter|son|wife|husband|aunt|uncle|niece|nephew|cousin|girlfriend|boyfriend|partner|friend|twin)$/;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const core = (run: NameRun): string[] =>
  run.stems ??
  run.words
    .filter((word) => !SUFFIX.test(word))
    .map((word) => word.toLowerCase().replace(/^(?:al|el|ash|as)-(?=\p{L}{3})/u, '')); // "Abadi" of "al-Abadi"

/** The cluster that this name belongs to, or undefined where it is new. */
function home(
  run: NameRun,
  evidence: KindEvidence,
  gender: Cluster['gender'],
  { byLast, byFirst, middleNames, acronyms }: Index,
  kin: boolean,
): Cluster | undefined {
  const mine = core(run);
  const other = acronyms.get(otherName(run.words.join(' ')) ?? '');
  if (other) return other;
  const last = mine.at(-1) ?? '';
  const fits = (cluster: Cluster): boolean =>
    sameName(mine, cluster.core) &&
    !(
      gender &&
      cluster.gender &&
      gender !== cluster.gender &&
      (run.honorific || (mine.length > 1 && !isTail(mine, cluster.core)))
    );
  const candidates = (byLast.get(last) ?? []).filter(fits);
  const exact = candidates.findLast((cluster) => cluster.core.join(' ') === mine.join(' '));
  if (mine.length > 1 && exact) return exact;
  if (mine.length === 1 && INSTITUTION_WORDS.has(run.words[0] ?? '') && candidates.length > 1) return undefined; // "the Navy", of two
  const people = candidates.filter((cluster) => kindOf(cluster.evidence) === 'person' || cluster.core.length > 1);
  if (people.length === 0 && mine.length > 1 && evidence.organisation < 3) {
    const short = (byFirst.get(mine[0] ?? '') ?? []).findLast(
      (cluster) =>
        cluster.core.length < mine.length &&
        kindOf(cluster.evidence) !== 'organisation' &&
        cluster.evidence.place < 3 &&
        cluster.core.every((word, i) => word === mine[i]),
    );
    if (short && !short.kin && givenNameGender(run.words[0] ?? '') !== undefined) return short;
  }
  if (exact && (people.length === 0 || exact.runs.length > 2)) return exact;
  if (people.length === 0 && mine.length > 1 && run.words.length > 1) {
    const opening = (byFirst.get(mine[0] ?? '') ?? []).findLast(
      (cluster) => kindOf(cluster.evidence) === 'person' && sameName(mine, cluster.core),
    );
    if (opening) return opening;
  }
  const alike = run.honorific && gender ? people.filter((cluster) => cluster.gender === gender) : [];
  if (people.length > 0) return bearer(alike.length > 0 ? alike : people, run);
  if (exact) return exact;
  const acronym = mine.length === 1 ? acronyms.get(run.words[0] ?? '') : undefined;
  if (acronym && kindOf(acronym.evidence) === 'organisation') return acronym;
  if (mine.length === 1 && run.titled && middleNames.has(last)) return middleNames.get(last);
  const family = mine.length === 1 && (run.honorific || run.titled) && !kin ? peopleNamed(byFirst, last) : [];
  if (family.length === 1) return family[0]; // "President Yoon" of "Yoon Suk Yeol"
  if (mine.length > 1 || run.honorific || run.titled || kin || evidence.place >= 3 || evidence.organisation >= 3)
    return undefined;
  const middle = middleNames.get(last);
  if (middle && kindOf(middle.evidence) !== 'organisation') return middle;
  if (acronym) return acronym;
  const given = peopleNamed(byFirst, last);
  return given.length === 1 ? given[0] : undefined;
}

const peopleNamed = (byFirst: Index['byFirst'], first: string): Cluster[] =>
  (byFirst.get(first) ?? []).filter((cluster) => cluster.core.length > 1 && kindOf(cluster.evidence) === 'person');

/**
 * Of several with one surname: the one who goes by it alone already, else the first brought in, who the story is about.
 */
function bearer(people: Cluster[], run: NameRun): Cluster | undefined {
  if (run.words.length > 1 || run.titled)
    return people.reduce((best, cluster) => (lastSeen(cluster) >= lastSeen(best) ? cluster : best));
  const alone = people.filter((cluster) => cluster.runs.some((other) => other.words.length === 1));
  return (
    alone.reduce<Cluster | undefined>(
      (best, cluster) => (!best || lastSeen(cluster) >= lastSeen(best) ? cluster : best),
      undefined,
    ) ?? people[0]
  );
}

/** "Spencer Reed" of "Clara Spencer Reed": what looks like a given name is a part of the surname. */
const isTail = (mine: string[], known: string[]): boolean =>
  mine.length < known.length && mine.every((word, i) => word === known[known.length - mine.length + i]);

/** The same name, a shorter form of it ("Hale" of "Daniel Hale"), or one with a middle name left out. */
function sameName(mine: string[], known: string[]): boolean {
  const [short, long] = mine.length <= known.length ? [mine, known] : [known, mine];
  const tail = long.slice(long.length - short.length);
  if (short.every((word, i) => word === tail[i])) return true;
  if (short.length > 1 && short.every((word, i) => word === long[i])) return true;
  const first = short[0] ?? '';
  const [longFirst = ''] = long;
  return (
    short.length > 1 &&
    short.at(-1) === long.at(-1) &&
    (first === longFirst || isNickname(first, longFirst) || isNickname(longFirst, first))
  );
}

/** "Pat" for "Patrick": a given name cut short. */
const isNickname = (short: string, long: string): boolean =>
  short.length >= 3 && short.length < long.length && long.startsWith(short);

const lastSeen = (cluster: Cluster): number => cluster.runs.at(-1)?.start ?? -1;

function genderOf(lexicon: Lexicon, run: NameRun): Cluster['gender'] {
  const told = run.honorific ? lexicon.honorifics.get(run.honorific) : undefined;
  if (told) return told;
  return run.words.length > 1 ? (givenNameGender(run.words[0] ?? '') ?? null) : null; // one word may be a surname
}

function join(cluster: Cluster, run: NameRun, evidence: KindEvidence, gender: Cluster['gender'], index: Index): void {
  cluster.runs.push(run);
  add(cluster.evidence, evidence);
  cluster.gender ??= gender;
  const fuller = caseRank(run, cluster.fullest) || fullness(run) - fullness(cluster.fullest);
  if (fuller <= 0 || isTitleOfWork(run, cluster)) return;
  cluster.fullest = run;
  cluster.core = core(run);
  enter(index, cluster);
}

/** How much of a name this is: an initial says less than "Jr.", which says less than a name. */
const fullness = (run: NameRun): number =>
  run.words.reduce(
    (sum, word) => sum + (SUFFIX.test(word) ? 0.5 : /^\p{Lu}\.?$/u.test(word) ? 0.4 : 1 + word.length / 1000),
    0,
  );

/** "Remember Anna Lindt" after "Anna Lindt": words before a given name are no part of it. */
const isTitleOfWork = (run: NameRun, { fullest, evidence }: Cluster): boolean =>
  fullest.words.length > 1 &&
  kindOf(evidence) === 'person' &&
  givenNameGender(fullest.words[0] ?? '') !== undefined &&
  givenNameGender(run.words[0] ?? '') === undefined &&
  run.words.slice(-fullest.words.length).join(' ') === fullest.words.join(' ');

function open(run: NameRun, evidence: KindEvidence, gender: Cluster['gender'], index: Index, kin: boolean): Cluster {
  const cluster: Cluster = { runs: [run], fullest: run, core: core(run), evidence: { ...evidence }, gender, kin };
  enter(index, cluster);
  return cluster;
}

/** Makes a cluster findable by the words of its fullest name. */
function enter({ byLast, byFirst, middleNames, acronyms }: Index, cluster: Cluster): void {
  const words = cluster.core;
  list(byLast, words.at(-1) ?? '', cluster);
  list(byFirst, words[0] ?? '', cluster);
  for (const word of words.slice(1, -1)) if (word.length > 2) middleNames.set(word, cluster);
  const initials = cluster.fullest.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  for (let from = 0; initials.length - from >= 3; from++) {
    for (let to = from + 3; to <= initials.length; to++) acronyms.set(initials.slice(from, to), cluster);
  }
  const other = otherName(cluster.fullest.words.join(' '));
  if (other) acronyms.set(other, cluster);
}

/** Of more people than this with one surname, the first are forgotten: a list of names is no story. */
const NAMESAKES = 30;

function list(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (!known) map.set(key, [cluster]);
  else if (!known.includes(cluster)) known.push(cluster);
  if (known && known.length > NAMESAKES) known.shift();
}

function add(sum: KindEvidence, more: KindEvidence): void {
  sum.person = Math.max(sum.person, more.person) + Math.min(sum.person, more.person) * 0.25;
  sum.organisation =
    Math.max(sum.organisation, more.organisation) + Math.min(sum.organisation, more.organisation) * 0.1;
  sum.place = Math.max(sum.place, more.place);
}

/** Someone named by one word all along may go by a given name. */
const firstNameGender = ({ words: [name = ''], words }: NameRun): Cluster['gender'] =>
  words.length === 1 && !isAlsoWord(name) ? (givenNameGender(name) ?? null) : null;

function toEntity(doc: Document, lexicon: Lexicon, cluster: Cluster): Entity {
  const kind = kindOf(cluster.evidence);
  const mentions = cluster.runs.map((run): Mention => ({
    start: run.start,
    end: run.end,
    sentence: run.sentence,
    firstToken: run.firstToken,
    endToken: run.endToken,
  }));
  const role = kind === 'place' ? null : findRole(doc, lexicon, cluster.runs);
  const told = role?.gender ?? null;
  return {
    kind: kind === 'unknown' && role && cluster.fullest.words.length > 1 ? (role.of ?? kind) : kind,
    name: doc.text.slice(cluster.fullest.start, cluster.fullest.end),
    role: role ? { text: role.text, start: role.start, end: role.end } : null,
    gender:
      kind === 'organisation' || kind === 'place'
        ? 'neuter'
        : (told ?? cluster.gender ?? firstNameGender(cluster.fullest)),
    mentions,
  };
}
