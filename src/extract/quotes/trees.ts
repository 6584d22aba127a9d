/** Boosted decision trees: a fitted answer to a yes-or-no question about features. Plain data, grown by a script. */

/** Named numbers that describe a thing; one that is not there is 0. */
export type Features = Record<string, number>;

/**
 * None yet. Without a prototype it is a table from the first: an object that grows by one name after another takes
 * twice as long to fill and to read.
 */
export const noFeatures = (): Features => Object.create(null);

/** A leaf's value, or [feature, cut, where it is less, where it is not]. A feature that is not there is 0. */
export type Tree = number | readonly [feature: string, cut: number, below: Tree, above: Tree];

/**
 * What all trees say together, more is likelier. They are kept as numbers alone: each feature is looked up by its name
 * once, not at every node that asks for it. Of 200 trees for 200 candidates of an article that is a millisecond.
 */
export function compiled(trees: readonly Tree[]): (features: Readonly<Record<string, number>>) => number {
  const columns = new Map<string, number>();
  const [column, cut, above]: [number[], number[], number[]] = [[], [], []];
  const add = (tree: Tree): number => {
    const node = column.length;
    const isLeaf = typeof tree === 'number';
    if (!isLeaf && !columns.has(tree[0])) columns.set(tree[0], columns.size);
    column.push(isLeaf ? LEAF : columns.get(tree[0])!);
    cut.push(isLeaf ? tree : tree[1]);
    above.push(LEAF);
    if (isLeaf) return node;
    add(tree[2]); // stands right behind its node
    above[node] = add(tree[3]);
    return node;
  };
  const roots = Int32Array.from(trees.map(add));
  const [columnOf, cutOf, aboveOf] = [Int32Array.from(column), Float64Array.from(cut), Int32Array.from(above)];
  const values = new Float64Array(columns.size);
  return (features) => {
    values.fill(0);
    for (const name in features) {
      const at = columns.get(name);
      if (at !== undefined) values[at] = features[name]!;
    }
    let sum = 0;
    for (let node of roots) {
      while (columnOf[node] !== LEAF) node = values[columnOf[node]!]! < cutOf[node]! ? node + 1 : aboveOf[node]!;
      sum += cutOf[node]!;
    }
    return sum;
  };
}
const LEAF = -1;

/** 0–1: the probability of yes that a score means. */
export const chanceAt = (score: number): number => 1 / (1 + Math.exp(-score));

/** 0–1 each: the probability of every one of several, of whom one is meant or nobody. */
export function chancesOf(scores: readonly number[]): number[] {
  const most = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, Math.exp(-most));
  return weights.map((weight) => weight / all);
}
