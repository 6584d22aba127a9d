/** Whose surname, standing alone, is meant: of all who bear it, whom its honorific fits, and who goes by it. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyOfFirst, type Cluster, genderOf, isPersonal, MOST_ASKED } from '../words/clusters.ts';
import type { NameRun } from '../words/name-run.ts';

/** Those of them of whom the mention may be a shorter form, as its honorific tells. */
export function fittingPeople(run: NameRun, lexicon: Lexicon, known: readonly Cluster[] | undefined): Cluster[] {
  const people = (known ?? []).filter((cluster) => cluster.core.length > 1 && isPersonal(cluster));
  const sure = people.filter(({ kind }) => kind === 'person');
  const gender = genderOf(lexicon, run);
  const ofGender = (sure.length > 0 ? sure : people).filter((one) => !gender || !one.gender || one.gender === gender);
  const fitting = styledAlike(ofGender, run);
  const alike = fitting.filter((one) => gender !== null && one.gender === gender);
  return alike.length > 0 ? alike : fitting;
}

/** "Ms Hale" is not whom the article calls "Mrs Hale": somebody else of that name, where there is one. */
function styledAlike(people: Cluster[], { honorific }: NameRun): Cluster[] {
  const style = STYLES.find((one) => one.test(honorific ?? ''));
  if (!style) return people;
  const isOther = ({ honorific: other }: NameRun): boolean =>
    STYLES.some((one) => one !== style && one.test(other ?? ''));
  const alike = people.filter(({ runs }) => !anyOfFirst(runs, isOther));
  return alike.length > 0 ? alike : people;
}
/** How a woman is addressed: an article keeps to one. */
const STYLES = [/^mrs\.?$/, /^ms\.?$/, /^miss$/];

/**
 * Of several with one surname: the one who goes by it alone already; else, by "Mr" or "Ms", the only one who was named
 * in full right before; else the first brought in, who the story is about.
 */
export function bearer(people: Cluster[], run: NameRun): Cluster | undefined {
  if (people.length <= 1) return people[0];
  const lastSeen = ({ runs }: Cluster): number => lastOf(runs, ({ start }) => start < run.start)?.start ?? -1;
  const latest = (some: Cluster[]): Cluster | undefined =>
    some.reduce<Cluster | undefined>((best, one) => (!best || lastSeen(one) >= lastSeen(best) ? one : best), undefined);
  if (run.titled) return latest(people);
  const [surname = ''] = run.words; // who is called Owen does not go by it
  const isAlone = ({ words }: NameRun): boolean => words.length === 1 && words[0] === surname;
  const isNear = ({ words, start, end }: NameRun): boolean =>
    words.length > 1 && start < run.start && run.start - end < NEAR;
  const alone = people.filter(({ runs }) => lastOf(runs, isAlone));
  const near = run.honorific === null ? [] : people.filter(({ runs }) => lastOf(runs, isNear));
  return latest(alone) ?? (near.length === 1 ? near[0] : undefined) ??
    people.reduce((best, one) => (one.fullest.start < best.fullest.start ? one : best));
}
/** Letters between a name in full and the surname that goes on with it: a paragraph. */
const NEAR = 300;

/** The last mention taken in of which it is so: those of one word come last. */
function lastOf(runs: readonly NameRun[], is: (run: NameRun) => boolean): NameRun | undefined {
  const floor = Math.max(0, runs.length - MOST_ASKED);
  for (let i = runs.length - 1; i >= floor; i--) if (is(runs[i]!)) return runs[i];
  return undefined;
}
