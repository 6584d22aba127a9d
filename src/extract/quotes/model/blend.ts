/** What a net and boosted trees say together: their mean, since each errs elsewhere; of no trees the net alone. */
import { compiledNet, type Net } from './net.ts';
import { compiled, type Features, type Tree } from './trees.ts';

export interface Blend {
  net: Net;
  trees: readonly Tree[];
}

export function compiledBlend({ net, trees }: Blend): (features: Features) => number {
  const [one, other] = [compiledNet(net), compiled(trees)];
  if (trees.length === 0) return one;
  return (features) => (one(features) + other(features)) / 2;
}
