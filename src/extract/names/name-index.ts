/** The names of an article by the words that shorter forms of them have. */
import type { Cluster } from './words/clusters.ts';

/** Of more people than this with one surname, the first are forgotten: a list of names is no story. */
const NAMESAKES = 30;

export interface NameIndex {
  byLast: Map<string, Cluster[]>;
  byFirst: Map<string, Cluster[]>;
  /** "Joon" in "Yeun Joon Kim". */
  byMiddle: Map<string, Cluster[]>;
  /** "CDC" for "Center for Disease Control": letters that stand in the name. */
  byInitials: Map<string, Cluster[]>;
  /** Letters in brackets beside the name. */
  byLetters: Map<string, Cluster[]>;
  /** "justice department" for "U.S. Department of Justice". */
  byOffice: Map<string, Cluster[]>;
  /** "statistisch bundesamt" for "Statistischen Bundesamts". */
  byStems: Map<string, Cluster[]>;
}

export const newNameIndex = (): NameIndex =>
  ({
    byLast: new Map(), byFirst: new Map(), byMiddle: new Map(), byInitials: new Map(), byLetters: new Map(),
    byOffice: new Map(), byStems: new Map(),
  });

export function enterName(index: NameIndex, cluster: Cluster): void {
  const { byLast, byFirst, byMiddle, byInitials, byOffice, byStems } = index;
  const { core, fullest } = cluster;
  const last = core.at(-1) ?? '';
  list(byLast, last, cluster);
  const half = last.includes('-') && core.length > 1 ? last.slice(last.lastIndexOf('-') + 1) : '';
  if (half.length > 2) list(byLast, half, cluster); // "Marlaska" of "Fernando Grande-Marlaska"
  list(byFirst, core[0] ?? '', cluster);
  for (const word of core.slice(1, -1)) if (word.length > 2) list(byMiddle, word, cluster);
  const office = turnedOffice(core);
  if (office !== null) list(byOffice, office, cluster);
  if (cluster.kind === 'organisation' && core.length > 1) list(byStems, stemsOf(core), cluster);
  const initials = fullest.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
  for (let from = 0; initials.length - from >= SHORTEST_ACRONYM; from++) {
    for (let to = from + SHORTEST_ACRONYM; to <= initials.length; to++)
      list(byInitials, initials.slice(from, to), cluster);
  }
}

/** "Department of Justice" as "justice department"; null for any other name. */
function turnedOffice(core: readonly string[]): string | null {
  const of = core.lastIndexOf('of');
  const noun = core[of - 1] ?? '';
  return of > 0 && TURNED.has(noun) ? `${core.slice(of + 1).join(' ')} ${noun}` : null;
}
const TURNED = new Set(['department', 'ministry', 'bureau']);

/** German names in any case: "Hessischer Rundfunk", "des Hessischen Rundfunks". */
export const stemsOf = (core: readonly string[]): string =>
  core.map((word) => word.replace(/(?<=\p{L}{3})(?:e[nrsm]?|n|s)$/u, '')).join(' ');

/** The letters by which the article says that it calls a body. */
export const underLetters = ({ byLetters }: NameIndex, letters: string, body: Cluster): void =>
  list(byLetters, letters, body);

/** Two letters stand for too many things. */
const SHORTEST_ACRONYM = 3;

function list(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (!known) map.set(key, [cluster]);
  else if (!known.includes(cluster)) known.push(cluster);
  if (known && known.length > NAMESAKES) known.shift();
}
