/** Boosted decision trees: a fitted answer to a yes-or-no question about features. Plain data, grown by a script. */

/** A leaf's value, or [feature, cut, where it is less, where it is not]. A feature that is not there is 0. */
export type Tree = number | readonly [feature: string, cut: number, below: Tree, above: Tree];

/** 0–1: the probability of yes. */
export function chanceOf(trees: readonly Tree[], features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (features[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    sum += node;
  }
  return 1 / (1 + Math.exp(-sum));
}
