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
  const [mine, theirs] = [longWords(core), longWords(other.core)];
  if (kind === 'organisation' && other.kind === kind && !isWithin(mine, theirs)) return true;
  if (kind === 'organisation' && isTail(core, other.core) && OF_ANOTHER.test(join)) return true;
  if (kind !== 'organisation' || !core.includes('of') || core.length >= other.core.length) return false;
  const before = bareOf(other.fullest.words.slice(0, other.core.length - core.length).join(' '));
  return isTail(core, other.core) && !isPlace(before, 'en');
}

/**
 * Are the words of the shorter all in the longer, in their order: "Tarn Council" of "Tarn City Council"? "Tarn Fire
 * Department" and "Tarn County Sheriff’s Department" only begin and end alike.
 */
function isWithin(mine: readonly string[], known: readonly string[]): boolean {
  const [short, long] = mine.length <= known.length ? [mine, known] : [known, mine];
  let at = 0;
  for (const word of long) if (isAlike(word, short[at] ?? '')) at += 1;
  return at === short.length;
}

/** "Deutschen", "Deutsche": whatever case they stand in. */
const isAlike = (one: string, other: string): boolean =>
  one === other || isNickname(one, other) || isNickname(other, one);

/** "Presidencia de Gobierno" is "Presidencia del Gobierno": without articles and prepositions. */
const longWords = (core: readonly string[]): readonly string[] => core.filter((word) => word.length > LONGEST_ARTICLE);
const LONGEST_ARTICLE = 3;

const OF_ANOTHER = /^(?:d[aeo]s?|del?|du|della|dell['’]|d['’]|l[ao]s?|le|l['’])$/;
