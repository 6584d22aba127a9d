/** Second pass: each shorter form of a name ("Hale", "Mr. Hale", "CDC") is weighed against every fuller one. */
import { bearer, fittingPeople } from './run/bearers.ts';
import { isBodyHead, isSmallBody } from './run/body-heads.ts';
import { anyOfFirst, type Cluster, genderOf, isPersonal, join, suffixOf } from './words/clusters.ts';
import { isRomance, type Lexicon } from '../lexicon/lexicon.ts';
import { firmCalled } from './words/firm-called.ts';
import { givenNameGender } from './words/given-names.ts';
import { isInstitution } from './words/kind-nouns.ts';
import { GENERIC_ALONE, INSTITUTION_WORDS } from './words/institution-words.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { withoutMisspelt } from './run/misspelt.ts';
import { CONTINENTS } from './words/national-branch.ts';
import type { NameRun } from './words/name-run.ts';
import { isCountry, isPlace } from './words/places.ts';
import { isOtherBody, sameName } from './run/same-name.ts';
import { byFamily, isFamilyInside } from './run/surname-first.ts';

/** Of more people than this with one surname, the first are forgotten: a list of names is no story. */
const NAMESAKES = 30;

interface Index {
  byLast: Map<string, Cluster[]>;
  byFirst: Map<string, Cluster[]>;
  /** "Joon" in "Yeun Joon Kim". */
  byMiddle: Map<string, Cluster[]>;
  /** "CDC" for "Center for Disease Control". */
  byInitials: Map<string, Cluster[]>;
}

/** What the article around a mention says of it. */
interface Signs {
  /** Does it stand where a place would? */
  isWhere: (run: NameRun) => boolean;
  /** Does it stand where only a place would? */
  isWithin: (run: NameRun) => boolean;
  /** Does a verb of saying stand beside it, and no article? */
  speaks: (run: NameRun) => boolean;
  /** Those of several namesakes whose office stands before it. */
  ofOffice: (run: NameRun, people: Cluster[]) => Cluster[];
  /** Letters that it is called by, in brackets behind it. */
  letters: (run: NameRun) => string | null;
  /** Does a noun for somebody stand before it? */
  hasOffice: (run: NameRun) => boolean;
}

/** The clusters with all their shorter forms; each mention of a shorter form goes its own way. */
export function linkShortForms(lexicon: Lexicon, clusters: readonly Cluster[], signs: Signs): Cluster[] {
  const index: Index = { byLast: new Map(), byFirst: new Map(), byMiddle: new Map(), byInitials: new Map() };
  const kept: Cluster[] = [];
  const keep = (cluster: Cluster): void => {
    kept.push(cluster);
    enter(index, cluster);
    const letters = cluster.kind === 'organisation' ? lettersOf(cluster, signs) : null;
    if (letters) list(index.byInitials, letters, cluster);
  };
  const longFirst = [...clusters].sort((a, b) => b.core.length - a.core.length);
  for (const cluster of longFirst.filter(({ core, kin }) => core.length > 1 || kin)) {
    const fuller = fullerName(cluster, index);
    if (fuller) join(fuller, cluster.runs, cluster.gender);
    else keep(cluster);
  }
  for (const cluster of longFirst.filter(({ core, kin }) => core.length === 1 && !kin)) {
    const left = cluster.runs.filter((run) => {
      const owner = ownerOf(lexicon, run, cluster, index, signs);
      const gender = genderOf(lexicon, run);
      if (owner && gender) owner.gender = gender; // an honorific says more than a given name
      if (owner) join(owner, [run], gender);
      return !owner;
    });
    if (left.length > 0 && !GENERIC_ALONE.has(cluster.fullest.words[0] ?? '')) keep({ ...cluster, runs: left });
  }
  return withoutMisspelt(lexicon, kept, signs.hasOffice);
}

function enter({ byLast, byFirst, byMiddle, byInitials }: Index, cluster: Cluster): void {
  const { core, fullest } = cluster;
  const last = core.at(-1) ?? '';
  list(byLast, last, cluster);
  const half = last.includes('-') && core.length > 1 ? last.slice(last.lastIndexOf('-') + 1) : '';
  if (half.length > 2) list(byLast, half, cluster); // "Marlaska" of "Fernando Grande-Marlaska"
  list(byFirst, core[0] ?? '', cluster);
  for (const word of core.slice(1, -1)) if (word.length > 2) list(byMiddle, word, cluster);
  const initials = fullest.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  for (let from = 0; initials.length - from >= SHORTEST_ACRONYM; from++) {
    for (let to = from + SHORTEST_ACRONYM; to <= initials.length; to++)
      list(byInitials, initials.slice(from, to), cluster);
  }
}

const lettersOf = ({ runs }: Cluster, { letters }: Signs): string | null =>
  runs.slice(0, 3).map(letters).find((found) => found !== null) ?? null;

/** Two letters stand for too many things. */
const SHORTEST_ACRONYM = 3;

function list(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (!known) map.set(key, [cluster]);
  else if (!known.includes(cluster)) known.push(cluster);
  if (known && known.length > NAMESAKES) known.shift();
}

/** The longer name that this name of several words is a form of: "Daniel Hale" of "Daniel J. Hale". */
function fullerName(cluster: Cluster, { byLast, byFirst }: Index): Cluster | undefined {
  const { core, kin } = cluster;
  if (kin) return undefined;
  const alike = [...(byLast.get(core.at(-1) ?? '') ?? []), ...(byFirst.get(core[0] ?? '') ?? [])];
  const isOther = (one: Cluster): boolean => isOtherBody(cluster, one) || isOtherAge(cluster, one);
  const fitting = [
    ...alike.filter((one) => fitsKind(cluster, one) && sameName(core, one.core) && !isOther(one)),
    ...(byLast.get(core.join('-')) ?? []).filter((one) => fitsKind(cluster, one)), // "Afenyo Markin", Afenyo-Markin
  ];
  // "Vargas Llosa" of father and son: the one whom the story is about
  return fitting.reduce<Cluster | undefined>(
    (best, one) => (!best || weightIn(one) > weightIn(best) ? one : best),
    undefined,
  );
}

/** Who is named more often, and before others. */
const weightIn = ({ runs, fullest }: Cluster): number => runs.length - fullest.start / 1e7;

function fitsKind(cluster: Cluster, other: Cluster): boolean {
  if (cluster.kind === 'place' || other.kind === 'place') return cluster.core.join(' ') === other.core.join(' ');
  return isPersonal(cluster) === isPersonal(other);
}

function isOtherAge({ fullest }: Cluster, other: Cluster): boolean {
  const [mine, theirs] = [suffixOf(fullest), suffixOf(other.fullest)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Whose shorter form a mention of one word is, or undefined where it is somebody or something of its own. */
function ownerOf(lexicon: Lexicon, run: NameRun, cluster: Cluster, index: Index, signs: Signs): Cluster | undefined {
  const [word = ''] = cluster.core;
  const age = suffixOf(run); // "Gerry Jr" is not his father
  const bearers = () => fittingPeople(run, lexicon, [index.byFirst, index.byLast].flatMap((by) => by.get(word) ?? []));
  if (age !== null) return bearers().find(({ fullest }) => suffixOf(fullest) === age);
  const written = run.words[0] ?? '';
  const byRank = run.honorific !== null || run.titled;
  const bySurname = signs.ofOffice(run, fittingPeople(run, lexicon, wholeSurnames(word, index.byLast.get(word))));
  // "Gold" after "Mira Gold" is she, whatever the word alone looks like
  const person = () => bearer(bySurname.filter(({ kind }) => kind === 'person'), run);
  if (!byRank && isKnownAlone(lexicon, written)) {
    // "Europe" is not "Ford Europe"
    if (signs.isWhere(run) || CONTINENTS.test(written)) return undefined;
    return person() ?? calledByGiven(lexicon, run, cluster, index, signs);
  }
  const body = bodyOf(lexicon, run, word, index);
  if (body || INSTITUTION_WORDS.has(written)) return body ?? (signs.speaks(run) ? person() : undefined); // "Power said"
  return (byRank ? undefined : bodyOtherwise(lexicon, run, word, bySurname, index, signs)) ??
    personOf(lexicon, run, cluster, index, bySurname, signs);
}

/** The person called so; by surname alone where the word is no person's elsewhere. */
function personOf(
  lexicon: Lexicon, run: NameRun, { core: [word = ''], kind }: Cluster, index: Index, bySurname: Cluster[],
  { isWithin }: Signs,
): Cluster | undefined {
  const isByRank = run.honorific !== null || run.titled;
  if (isByRank || !/^(?:place|organisation)$/.test(kind))
    return bearer(bySurname, run) ?? byOtherName(lexicon, run, word, index);
  // "il titolo sfugge a Corradini" after "Elisa Corradini": no place that we know
  if (kind === 'place' && isWithin(run)) return undefined;
  const byInitials = /^\p{Lu}{2,3}$/u.test(run.words[0] ?? '') ? (index.byFirst.get(word) ?? []) : []; // "JB" Ferrari
  return bearer([...bySurname, ...byInitials].filter((one) => one.kind === 'person'), run);
}

/**
 * "Chelsea said" after "Chelsea Moss": she, where one person only is called so, and no mention has it as where
 * something is. A country speaks itself ("Israel Katz"), but for those that people are called by more often.
 */
function calledByGiven(
  lexicon: Lexicon, run: NameRun, { core: [word = ''], runs }: Cluster, { byFirst }: Index,
  { isWhere, speaks }: Signs,
): Cluster | undefined {
  const [written = ''] = run.words;
  const isState = isCountry(written, lexicon.language) && !/^(?:Jordan|Georgia|Chad|India)$/.test(written);
  if (isState || !speaks(run) || anyOfFirst(runs, isWhere)) return undefined;
  const [only, other] = fittingPeople(run, lexicon, byFirst.get(word));
  const isBroughtIn = only?.kind === 'person' && only.core.length > 1 && only.fullest.start < run.start;
  const areSeveral = other !== undefined || (byFirst.get(word)?.filter(({ core }) => core.length > 1).length ?? 0) > 1;
  return isBroughtIn && !areSeveral ? only : undefined;
}

const isKnownAlone = ({ language }: Lexicon, written: string): boolean =>
  isPlace(written, language) || isKnownOrganisation(written);

/** "Jenkins" is Nerys Jenkins, and Rhodri Vaughan-Jenkins only where nobody bears the name whole. */
function wholeSurnames(word: string, known: readonly Cluster[] | undefined): readonly Cluster[] | undefined {
  const whole = known?.filter(({ core }) => core.length > 1 && core.at(-1) === word) ?? [];
  return whole.length > 0 ? whole : known;
}

/** "CDC" of "Center for Disease Control", "Northwind" of "Northwind Airlines" where nobody has that surname. */
function bodyOtherwise(
  lexicon: Lexicon, run: NameRun, word: string, bySurname: readonly Cluster[], { byFirst, byInitials }: Index,
  { isWhere }: Pick<Signs, 'isWhere'>,
): Cluster | undefined {
  const [written = ''] = run.words;
  const byLetters = (byInitials.get(written) ?? []).find(({ kind }) => kind === 'organisation');
  if (byLetters || bySurname.length > 0 || isWhere(run)) return byLetters;
  return firmCalled(lexicon, written, byFirst.get(word));
}

/** By a first name that one person only bears ("Yoon" is Yoon Baek, not Jang Yoon Seok), or by a middle name. */
function byOtherName(lexicon: Lexicon, run: NameRun, word: string, index: Index): Cluster | undefined {
  const called = fittingPeople(run, lexicon, index.byFirst.get(word));
  // where all nouns have capitals, "die Haspa" is no "Haspa Marathon"
  const byFirst = lexicon.capitalisesNouns && givenNameGender(run.words[0] ?? '') === undefined
    ? called.filter(({ kind }) => kind === 'person') : called;
  const ofFamily = byFamily(run, index.byFirst.get(word), genderOf(lexicon, run));
  if (ofFamily) return ofFamily;
  if (byFirst.length === 1) return byFirst[0];
  // "president Sheikh Saleem" is somebody new, though "Tariq Saleem Dogar" has that name, too; "Ms Syafiqah" is
  // whom the article calls "Ms Nur Syafiqah Rahmat", and "Ms Kelly" is not "Ms Ann Kelly Hale"
  const isStyledSo = ({ runs, core, core: [opening = ''] }: Cluster): boolean =>
    (BEFORE_GIVEN.test(opening) || isFamilyInside(core, word)) &&
    anyOfFirst(runs, ({ honorific }) => honorific === run.honorific);
  const inside = run.titled ? [] : fittingPeople(run, lexicon, index.byMiddle.get(word));
  const byMiddle = (run.honorific === null ? inside : inside.filter(isStyledSo)).at(-1);
  return byMiddle ?? (byFirst.length === 0 ? kinCalled(run, index.byFirst.get(word)) : undefined);
}

/** Malay names that stand before the one by which somebody is called. */
const BEFORE_GIVEN = /^(?:nur|nurul|noor|nor|siti|muhammad|mohamm?[ae]d|mohd|muhd|ahmad|abdul|abdullah|wan|sri)$/;

/** "Jonas" after "his brother Jonas", where nobody else has that name. */
const kinCalled = (run: NameRun, known: readonly Cluster[] = []): Cluster | undefined =>
  run.honorific ? undefined : known.find(({ kin, fullest }) => kin && fullest.start < run.start);

/** "the Ministry" of "Ministry of Health", "the Court" of "Supreme Court", where one only is named. */
function bodyOf(lexicon: Lexicon, run: NameRun, word: string, index: Index): Cluster | undefined {
  const [written = ''] = run.words;
  if (!INSTITUTION_WORDS.has(written)) return bodyOfHead(lexicon, run, word, index);
  const bodies = (index.byLast.get(word) ?? []).filter(({ kind }) => kind === 'organisation');
  return bodies.length === 1 ? bodies[0] : bodyOfHead(lexicon, run, word, index);
}

/** "la Commission" of "Commission européenne", "das Landesamt" of "Landesamt für Umwelt", where one only is named. */
function bodyOfHead(
  lexicon: Lexicon, { words: [written = ''] }: NameRun, word: string, { byFirst }: Index,
): Cluster | undefined {
  const isOfNouns = isRomance(lexicon) || lexicon.capitalisesNouns;
  const isNoun = isOfNouns && isInstitution(lexicon, word) && !lexicon.nationalBodies?.has(word);
  if (!isNoun && !isBodyHead(lexicon, written)) return undefined;
  const bodies = (byFirst.get(word) ?? []).filter(({ kind }) => kind === 'organisation');
  const [only] = bodies;
  return bodies.length === 1 && only && (isNoun || isSmallBody(lexicon, only.fullest.words)) ? only : undefined;
}
