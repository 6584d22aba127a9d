/** Mentions of one and the same name, gathered: first by the same full form, then shorter forms join the fullest. */
import type { EntityKind } from '../../entity.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGenderIn } from './given-names.ts';
import { caseRank } from './inflection.ts';
import type { Judgement } from '../kind/judgement.ts';
import type { NameRun } from './name-run.ts';
import { otherName } from './other-names.ts';

export interface Cluster {
  runs: NameRun[];
  fullest: NameRun;
  /** The fullest name's words, lower-cased. */
  core: string[];
  kind: EntityKind;
  /** How its kind was told, and how sure that is. */
  judged: Judgement;
  gender: 'female' | 'male' | null;
  /** Brought in as somebody's kin by a given name only ("her brother Steve"). */
  kin: boolean;
  /** Do the words around it show that it is nobody ("the Holden Commodore")? Then no role beside it is its own. */
  isThing?: true;
}

/**
 * Is it so of any of the first mentions? By them an article tells how somebody is addressed, and what they are; one
 * that names somebody ten thousand times would ask for all of them at each.
 */
export function anyOfFirst(runs: readonly NameRun[], is: (run: NameRun) => boolean): boolean {
  for (let i = 0; i < runs.length && i < MOST_ASKED; i++) if (is(runs[i]!)) return true;
  return false;
}
/** More mentions than a long report has of one person. */
export const MOST_ASKED = 200;

/** Somebody, or nothing that anybody could tell yet. */
export const isPersonal = ({ kind }: Cluster): boolean => kind === 'person' || kind === 'unknown';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** "jr" of "Ann Hale Jr.": the father's name is another's. */
export const suffixOf = ({ words }: NameRun): string | null => {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 1 && SUFFIX.test(last) ? last.replace('.', '') : null;
};

/** The words that a name is told by: "Abadi" of "al-Abadi", no "Jr". */
const coreOf = (run: NameRun): string[] =>
  run.stems ??
  run.words
    .filter((word) => !SUFFIX.test(word))
    .map((word) => word.toLowerCase().replace(/^(?:@|(?:al|el|ash|as)-(?=\p{L}{3}))/u, ''))
    .map((word) => word.replace(/^(\p{L})\.$/u, '$1'));

const open = (run: NameRun, gender: Cluster['gender'], kin: boolean): Cluster => ({
  runs: [run], fullest: run, core: coreOf(run), kind: 'unknown', judged: { kind: 'unknown' },
  gender, kin,
});

/** Takes a mention in, or all those of another cluster; the fullest form of all names the cluster. */
export function join(cluster: Cluster, runs: readonly NameRun[], gender: Cluster['gender']): void {
  cluster.gender ??= gender;
  for (const run of runs) {
    cluster.runs.push(run);
    const fuller = caseRank(run, cluster.fullest) || fullness(run) - fullness(cluster.fullest) ||
      Number(isShouted(cluster.fullest)) - Number(isShouted(run));
    if (fuller <= 0) continue;
    cluster.fullest = run;
    cluster.core = coreOf(run);
  }
}

/** Takes in what names the same in another case: of two the shorter form is the nominative. */
export const joinCase = (cluster: Cluster, other: Cluster): void =>
  joinForm(cluster, other, other.fullest.words.join('').length < cluster.fullest.words.join('').length);

/** Takes in "Justice Department" beside "Department of Justice", by the form that the article has more often. */
export const joinTurned = (cluster: Cluster, other: Cluster): void => {
  const more = other.runs.length - cluster.runs.length || cluster.fullest.start - other.fullest.start;
  joinForm(cluster, other, more > 0);
};

/** @param isOther does the name of the other stay? */
function joinForm(cluster: Cluster, other: Cluster, isOther: boolean): void {
  const { fullest, core } = isOther ? other : cluster;
  join(cluster, other.runs, other.gender);
  Object.assign(cluster, { fullest, core });
}

/** How much of a name this is: an initial says less than "Jr.", which says less than a name. */
const fullness = (run: NameRun): number =>
  run.words.reduce(
    (sum, word) => sum + (SUFFIX.test(word) ? 0.5 : /^\p{Lu}\.?$/u.test(word) ? 0.4 : 1 + word.length / 1000),
    0,
  );

/** "NICOLA Hale": a story that opens in capitals. */
const isShouted = ({ words: [first = '', ...more] }: NameRun): boolean =>
  /^\p{Lu}{3,}$/u.test(first) && more.some((word) => /\p{Ll}/u.test(word));

export function genderOf(lexicon: Lexicon, run: NameRun): Cluster['gender'] {
  const told = run.honorific ? lexicon.honorifics.get(run.honorific) : undefined;
  if (told) return told;
  // one word may be a surname
  return run.words.length > 1 ? (givenNameGenderIn(lexicon, run.words[0] ?? '') ?? null) : null;
}

/** First pass: the same words are the same name, and so are the other names of a country or a body. */
export function clustersOfSameName(
  lexicon: Lexicon,
  runs: readonly NameRun[],
  isKin: (run: NameRun) => boolean,
  genderToldBefore: (run: NameRun) => Cluster['gender'],
): Cluster[] {
  const found = new Map<string, Cluster>();
  for (const run of runs) {
    const kin = isKin(run);
    const own = [...coreOf(run), suffixOf(run) ?? ''].join(' ').trim();
    const key = (kin ? 'kin ' : '') + (otherName(run.words.join(' ')) ?? own);
    const told = genderToldBefore(run);
    const gender = told ?? genderOf(lexicon, run);
    const known = found.get(key);
    if (known && told) known.gender = told; // "her father, Lindsay Hale": it says more than a given name
    if (known && !contradicts(known, run, gender)) join(known, [run], gender);
    else found.set(known ? `${key} ${run.start}` : key, open(run, gender, kin));
  }
  return [...found.values()];
}

/** "Mrs. Hale" is not "Mr. Hale". */
const contradicts = (known: Cluster, run: NameRun, gender: Cluster['gender']): boolean =>
  run.honorific !== null && gender !== null && known.gender !== null && gender !== known.gender;
