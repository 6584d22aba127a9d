/** The lists of a sheet with the names that a small noun makes (`run/named-by-noun.ts`), for what is a part of them. */
import type { Named } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, EntityKind } from '../entity.ts';
import type { NamedByNoun } from './run/named-by-noun.ts';

/** By each token of such a name. */
type ByToken = ReadonlyMap<number, NamedByNoun>;

export const byToken = (names: readonly NamedByNoun[], kind: EntityKind): ByToken =>
  new Map(names.flatMap((one) => (one.kind === kind ? tokensOf(one).map((i) => [i, one] as const) : [])));

const tokensOf = ({ firstToken, endToken }: NamedByNoun): number[] =>
  Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);

/**
 * Is this nothing but a part of such names? "Vuillemin" of "fromagerie Vuillemin" is nobody, and "Marché" of "place du
 * Marché" no body.
 */
export const isOnlyPart = (names: ByToken, { mentions }: Entity): boolean =>
  mentions.length > 0 && mentions.every(({ firstToken }) => names.get(firstToken)?.isWhole === true);

/** "Le conseil municipal de Kerval": what such a body is of, in no list and told by nothing else, is a place. */
export const asTowns = (names: readonly NamedByNoun[], entities: readonly Entity[]): readonly Entity[] => {
  const towns = new Set(names.flatMap(({ town }) => town ?? []));
  if (towns.size === 0) return entities;
  return entities.map((one) => (isTown(towns, one) ? { ...one, listedAs: 'place' } : one));
};
const isTown = (towns: ReadonlySet<number>, { kind, listedAs = kind, name, mentions }: Entity): boolean => {
  const within = mentions.filter(({ firstToken }) => towns.has(firstToken)).length;
  if (listedAs === 'unknown') return within > 0;
  // "le tribunal de Nancy … Nancy": half of the mentions, where it is one word
  const isMostly = listedAs === 'person' && !name.includes(' ') && within > 0 && 2 * within >= mentions.length;
  return isMostly || (/^(?:organisation|person)$/.test(listedAs) && within === mentions.length);
};

/** What is listed under one kind, each with the name that it is a part of, and those names that nothing there is. */
export function listWithNoun<One extends Named>(
  { text }: Document, names: readonly NamedByNoun[], kind: EntityKind, listed: readonly One[],
): (One | Named)[] {
  const ours = names.filter((one) => one.kind === kind);
  if (ours.length === 0) return [...listed];
  const whole = ours.filter(({ isWhole }) => isWhole);
  const wide = listed.map((one) => widened(text, whole, one));
  const known = new Map(wide.map((one) => [one.name.toLowerCase(), one]));
  const told = new Map<string, Named>();
  for (const { start, end } of ours) {
    const name = text.slice(start, end);
    const same = told.get(name.toLowerCase());
    if (same) same.mentions += 1;
    else if (!known.has(name.toLowerCase())) told.set(name.toLowerCase(), { name, mentions: 1, start, end });
  }
  return [...wide.filter((one) => known.get(one.name.toLowerCase()) === one), ...told.values()];
}

/** With what belongs to it, where the first mention is a part of one of `names`, which are in the order of the text. */
function widened<One extends Named>(text: string, names: readonly NamedByNoun[], one: One): One {
  const { start: from } = one;
  if (from === undefined) return one;
  const around = lastFrom(names, from);
  return around && (one.end ?? from) <= around.end
    ? { ...one, name: text.slice(around.start, around.end), start: around.start, end: around.end } : one;
}

/** The last that begins at `from` or before. */
function lastFrom(names: readonly NamedByNoun[], from: number): NamedByNoun | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}
