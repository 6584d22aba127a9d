/** Second pass: each shorter form of a name ("Hale", "Mr. Hale", "CDC") is weighed against every fuller one. */
import { bodyByLetters, bodyCalled, officeOtherwise, otherCase, otherNumber } from './body-called.ts';
import { enterName, type NameIndex, newNameIndex, underLetters } from './name-index.ts';
import { bearer, fittingPeople } from './run/bearers.ts';
import {
  anyOfFirst, type Cluster, genderOf, isPersonal, join, joinCase, joinTurned, suffixOf,
} from './words/clusters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { firmCalled, teamCalled } from './words/firm-called.ts';
import { givenNameGender } from './words/given-names.ts';
import { GENERIC_ALONE, INSTITUTION_WORDS } from './words/institution-words.ts';
import { isKnownOrganisation } from './words/known-organisations.ts';
import { withoutMisspelt } from './run/misspelt.ts';
import { CONTINENTS } from './words/national-branch.ts';
import type { NameRun } from './words/name-run.ts';
import { isCountry, isPlace } from './words/places.ts';
import { isOtherBody, sameName } from './run/same-name.ts';
import { byFamily, isFamilyInside } from './run/surname-first.ts';

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
  const index = newNameIndex();
  const kept: Cluster[] = [];
  const keep = (cluster: Cluster): void => {
    kept.push(cluster);
    enterName(index, cluster);
    const letters = cluster.kind === 'organisation' ? lettersOf(cluster, signs) : null;
    if (letters) underLetters(index, letters, cluster);
  };
  const longFirst = [...clusters].sort((a, b) => b.core.length - a.core.length);
  for (const cluster of longFirst.filter(({ core, kin }) => core.length > 1 || kin)) {
    const same = otherCase(lexicon, cluster, index);
    const fuller = fullerName(cluster, index);
    const turned = fuller ? undefined : officeOtherwise(cluster, index);
    if (same) joinCase(same, cluster);
    else if (turned) joinTurned(turned, cluster);
    else if (fuller) join(fuller, cluster.runs, cluster.gender);
    else keep(cluster);
  }
  for (const cluster of longFirst.filter(({ core, kin }) => core.length === 1 && !kin)) {
    const same = otherNumber(lexicon, cluster, index);
    if (same) {
      join(same, cluster.runs, null);
      continue;
    }
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

const lettersOf = ({ runs }: Cluster, { letters }: Signs): string | null =>
  runs.slice(0, 3).map(letters).find((found) => found !== null) ?? null;

/** The longer name that this name of several words is a form of: "Daniel Hale" of "Daniel J. Hale". */
function fullerName(cluster: Cluster, { byLast, byFirst }: NameIndex): Cluster | undefined {
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
function ownerOf(
  lexicon: Lexicon, run: NameRun, cluster: Cluster, index: NameIndex, signs: Signs,
): Cluster | undefined {
  const [word = ''] = cluster.core;
  const age = suffixOf(run); // "Gerry Jr" is not his father
  const bearers = () => fittingPeople(run, lexicon, [index.byFirst, index.byLast].flatMap((by) => by.get(word) ?? []));
  if (age !== null) return bearers().find(({ fullest }) => suffixOf(fullest) === age);
  const written = run.words[0] ?? '';
  const byRank = run.honorific !== null || run.titled;
  const bySurname = signs.ofOffice(run, fittingPeople(run, lexicon, wholeSurnames(word, index.byLast.get(word))));
  // "Gold" after "Mira Gold" is she, whatever the word alone looks like
  const person = () => bearer(bySurname.filter(({ kind }) => kind === 'person'), run);
  const team = byRank ? undefined : teamCalled(lexicon, run, index.byLast.get(word));
  if (team) return team;
  if (!byRank && isKnownAlone(lexicon, written)) {
    const inFull = isKnownOrganisation(written) ? bodyByLetters(written, index) : undefined;
    return inFull ?? byKnownName(lexicon, run, cluster, index, signs, person);
  }
  const body = bodyCalled(lexicon, run, word, index);
  if (body || INSTITUTION_WORDS.has(written)) return body ?? (signs.speaks(run) ? person() : undefined); // "Power said"
  return (byRank ? undefined : bodyOtherwise(lexicon, run, word, bySurname, index, signs)) ??
    personOf(lexicon, run, cluster, index, bySurname, signs);
}

/** Of a word that alone is a place or a body whoever bears it here. */
function byKnownName(
  lexicon: Lexicon, run: NameRun, cluster: Cluster, index: NameIndex, signs: Signs, person: () => Cluster | undefined,
): Cluster | undefined {
  // "Europe" is not "Ford Europe"
  if (signs.isWhere(run) || CONTINENTS.test(run.words[0] ?? '')) return undefined;
  return person() ?? calledByGiven(lexicon, run, cluster, index, signs);
}

/** The person called so; by surname alone where the word is no person's elsewhere. */
function personOf(
  lexicon: Lexicon, run: NameRun, { core: [word = ''], kind }: Cluster, index: NameIndex, bySurname: Cluster[],
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
  lexicon: Lexicon, run: NameRun, { core: [word = ''], runs }: Cluster, { byFirst }: NameIndex,
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
  lexicon: Lexicon, run: NameRun, word: string, bySurname: readonly Cluster[], index: NameIndex,
  { isWhere }: Pick<Signs, 'isWhere'>,
): Cluster | undefined {
  const [written = ''] = run.words;
  const byLetters = bodyByLetters(written, index);
  if (byLetters || bySurname.length > 0 || isWhere(run)) return byLetters;
  return firmCalled(lexicon, written, index.byFirst.get(word));
}

/** By a first name that one person only bears ("Yoon" is Yoon Baek, not Jang Yoon Seok), or by a middle name. */
function byOtherName(lexicon: Lexicon, run: NameRun, word: string, index: NameIndex): Cluster | undefined {
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
