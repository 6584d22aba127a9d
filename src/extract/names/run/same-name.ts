/** Whether two names, as lower-cased words, are forms of one. */
import { bareOf } from '../../../text/possessive.ts';
import type { Cluster } from '../words/clusters.ts';
import { isPlace } from '../words/places.ts';

/** "Hale" of "Daniel Hale" */
const isTail = (mine: string[], known: string[]): boolean =>
  mine.length < known.length && mine.every((word, i) => word === known[known.length - mine.length + i]);

/** The same name, a shorter form of it ("Hale" of "Daniel Hale"), or one with a middle name left out. */
export function sameName(mine: string[], known: string[]): boolean {
  const [short, long] = mine.length <= known.length ? [mine, known] : [known, mine];
  if (isTail(short, long) || short.join(' ') === long.join(' ')) return true;
  if (short.length > 1 && short.every((word, i) => word === long[i])) return true;
  const first = short[0] ?? '';
  const [longFirst = ''] = long;
  const sameFirst = first === longFirst || isNickname(first, longFirst) || isNickname(longFirst, first);
  return short.length > 1 && short.at(-1) === long.at(-1) && sameFirst;
}

/** "Pat" for "Patrick": a given name cut short. */
const isNickname = (short: string, long: string): boolean =>
  short.length > 2 && short.length < long.length && long.startsWith(short);

/**
 * "Bank of Canada" is not "Royal Bank of Canada"; "Department of Justice" is "U.S. Department of Justice". What a body
 * is of is another: "Universidade do Minho" of "Laboratório da Universidade do Minho".
 */
export function isOtherBody({ core, kind }: Cluster, other: Cluster): boolean {
  const join = other.core[other.core.length - core.length - 1] ?? '';
  if (kind === 'organisation' && isTail(core, other.core) && OF_ANOTHER.test(join)) return true;
  if (kind !== 'organisation' || !core.includes('of') || core.length >= other.core.length) return false;
  const before = bareOf(other.fullest.words.slice(0, other.core.length - core.length).join(' '));
  return isTail(core, other.core) && !isPlace(before, 'en');
}

const OF_ANOTHER = /^(?:d[aeo]s?|del?|du|della|dell['’]|d['’]|l[ao]s?|le|l['’])$/;
