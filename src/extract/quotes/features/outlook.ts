/** What the first look found for the quotations of an article, taken together: how much of it is whose. */
import type { Candidate } from '../candidates/candidate.ts';
import type { Weighed } from '../candidates/weighed.ts';

/** One speaker, wherever it is a candidate. */
type Key = number | string;

export interface Outlook {
  /** Of each quotation, those likely enough to be looked at again, likeliest first or not. */
  weighed: readonly Weighed[];
  keys: readonly (readonly Key[])[];
  /** By speaker: how many quotations are theirs, as far as the first look can tell; of all. */
  masses: ReadonlyMap<Key, number>;
  all: number;
  /** How many speak more likely than not. */
  voices: number;
}

/** More than half a quotation: somebody speaks, rather than may. */
const HALF = 0.5;

export function outlookOf(all: readonly Weighed[], least: number): Outlook {
  const weighed = all.map((one) => likelyOf(one, least));
  const keys = weighed.map(({ list }) => list.map(keyOf));
  const masses = new Map<Key, number>();
  weighed.forEach(({ chances }, q) =>
    keys[q]!.forEach((key, i) => masses.set(key, (masses.get(key) ?? 0) + chances[i]!)));
  const values = [...masses.values()];
  return {
    weighed, keys, masses,
    all: values.reduce((sum, mass) => sum + mass, 0),
    voices: values.filter((mass) => mass > HALF).length,
  };
}

export const reviewedIn = ({ weighed }: Outlook, q: number): Weighed => weighed[q]!;

function likelyOf(one: Weighed, least: number): Weighed {
  const kept = one.list.map((_, i) => i).filter((i) => one.chances[i]! >= least);
  return {
    list: kept.map((i) => one.list[i]!), chances: kept.map((i) => one.chances[i]!),
    features: kept.map((i) => one.features[i]!), told: one.told,
  };
}

const keyOf = ({ who }: Candidate): Key => ('entity' in who ? who.entity : `${who.first}`);
