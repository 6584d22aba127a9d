/** Whether two names, as lower-cased words, are forms of one. */

/** "Hale" of "Daniel Hale" */
export const isTail = (mine: string[], known: string[]): boolean =>
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
