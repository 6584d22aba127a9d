/** Boosted decision trees: a fitted answer to a yes-or-no question about features. Plain data, grown by a script. */

/** Named numbers that describe a thing; one that is not there is 0. */
export type Features = Record<string, number>;

/** A leaf's value, or [feature, cut, where it is less, where it is not]. A feature that is not there is 0. */
export type Tree = number | readonly [feature: string, cut: number, below: Tree, above: Tree];

/** What all trees say together: more is likelier. */
export function scoreOf(trees: readonly Tree[], features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (features[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    sum += node;
  }
  return sum;
}

/** 0–1: the probability of yes. */
export const chanceOf = (trees: readonly Tree[], features: Readonly<Record<string, number>>): number =>
  1 / (1 + Math.exp(-scoreOf(trees, features)));

/** 0–1 each: the probability of every one of several, of whom one is meant or nobody. */
export function chancesOf(scores: readonly number[]): number[] {
  const most = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, Math.exp(-most));
  return weights.map((weight) => weight / all);
}
