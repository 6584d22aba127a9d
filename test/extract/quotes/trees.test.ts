import { describe, expect, it } from 'vitest';
import { boost, type Example } from '../../../scripts/train/boost.ts';
import { chanceAt, chancesOf, compiled, Features, type Tree } from '../../../src/extract/quotes/model/trees.ts';

/** Node by node, as the trees are written: what they mean. */
function scoreOf(trees: readonly Tree[], features: Readonly<Record<string, number>>): number {
  const walk = (tree: Tree): number =>
    typeof tree === 'number' ? tree : walk((features[tree[0]] ?? 0) < tree[1] ? tree[2] : tree[3]);
  return trees.map(walk).reduce((sum, value) => sum + value, 0);
}

function featuresFrom(table: Readonly<Record<string, number>>): Features {
  const features = new Features();
  for (const [name, value] of Object.entries(table)) features.set(name, value);
  return features;
}

const OPTIONS = { trees: 40, depth: 2, rate: 0.3, penalty: 1, least: 0.5 };
const BOTH = [[0, 0, false], [0, 1, false], [1, 0, false], [1, 1, true]] as const;
const examples = Array.from({ length: 40 }, (_, i) => {
  const [a, b, right] = BOTH[i % 4]!;
  return { features: { ...(a && { a }), ...(b && { b }), noise: i % 3 }, right };
});

describe('boosted trees', () => {
  const trees = boost(examples, OPTIONS);

  it.each(BOTH)('learn that both must hold: a %i, b %i', (a, b, right) => {
    expect(chanceAt(scoreOf(trees, { a, b })) > 0.5).toBe(right);
  });

  it('give the same trees for the same examples', () => {
    expect(boost(examples, OPTIONS)).toEqual(trees);
  });

  it('compiled say the same, of one set of features after another', () => {
    const score = compiled(trees);
    for (const { features } of examples) expect(score(featuresFrom(features))).toBe(scoreOf(trees, features));
    expect(score(featuresFrom({ unheard: 1 }))).toBe(scoreOf(trees, {}));
    expect(compiled([])(featuresFrom({ a: 1 }))).toBe(0);
  });

  const DEEP: readonly Tree[] = [
    0.5,
    ['a', 0, ['b', 0.5, 1, 2], ['b', -0.5, 4, ['a', 0.5, 8, 16]]],
    ['b', 0, ['c', -1, 32, 64], ['c', 1, ['a', 2, 128, 256], 512]],
  ];
  const VALUES = [-1, -0.5, 0, 0.5, 1, 3, NaN];

  it.each(VALUES)('compiled say the same of values and cuts on both sides of 0: %d', (a) => {
    const score = compiled(DEEP);
    for (const b of VALUES)
      for (const features of [{ a, b }, { a, c: b }, { b, c: a }, { a }] as Record<string, number>[])
        expect(score(featuresFrom(features))).toBe(scoreOf(DEEP, features));
  });

  it('compiled take the later of two values of one feature', () => {
    const features = featuresFrom({ a: 1, b: 1 });
    features.set('a', 0);
    expect(compiled(DEEP)(features)).toBe(scoreOf(DEEP, { a: 0, b: 1 }));
    expect(features.table()).toEqual({ a: 0, b: 1 });
  });

  it('read a feature that is not there as 0', () => {
    expect(chanceAt(scoreOf([['a', 0.5, -2, 2]], {}))).toBeLessThan(0.5);
    expect(chanceAt(scoreOf([], {}))).toBe(0.5);
  });

  it('choose one of a group, or none of it', () => {
    const pairs: Example[] = Array.from({ length: 30 }, (_, group): Example[] => [
      { features: { near: 1, far: 0 }, right: group % 3 > 0, group },
      { features: { near: 0, far: 1 }, right: false, group },
    ]).flat();
    const fitted = boost(pairs, OPTIONS);
    const [near, far] = chancesOf([{ near: 1, far: 0 }, { near: 0, far: 1 }].map((features) => scoreOf(fitted, features)));
    expect(near).toBeCloseTo(2 / 3, 1);
    expect(far).toBeLessThan(0.1);
  });

  it('learn less from what counts less', () => {
    const light = boost([...examples, ...examples.map((one) => ({ ...one, right: !one.right, weight: 0.1 }))], OPTIONS);
    expect(chanceAt(scoreOf(light, { a: 1, b: 1 }))).toBeGreaterThan(0.7);
  });
});
