/** A net is written as letters, and read as the numbers that were fitted. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Example } from '../../scripts/train/boost.ts';
import { fitNet } from '../../scripts/train/net.ts';
import { compiledNet, lettersOf } from '../../src/extract/quotes/model/net.ts';
import { Features } from '../../src/extract/quotes/model/trees.ts';

const scoreOf = (net: Parameters<typeof compiledNet>[0], name: string): number => {
  const features = new Features();
  features.set(name, 1);
  return compiledNet(net)(features);
};

it('keeps every number, great or small', () => {
  fc.assert(fc.property(fc.integer({ min: -199, max: 199 }), fc.integer({ min: -199, max: 199 }), (alone, given) => {
    const net = { constant: 0, begins: [0], worth: [100], features: { one: lettersOf([alone, given]) } };
    expect(scoreOf(net, 'one')).toBeCloseTo((alone + Math.max(0, given)) / 100);
  }));
});

it('refuses what no letter can tell', () => expect(() => lettersOf([200])).toThrow(RangeError));

it('learns which of two is right, always the same', () => {
  const examples = Array.from({ length: 40 }, (_, group): Example[] => [
    { features: { subject: 1 }, right: true, group }, { features: { object: 1 }, right: false, group },
  ]).flat();
  const options = { units: 4, rounds: 60, dropout: 0.1, rate: 0.02, decay: 0.01 };
  const net = fitNet(examples, options);
  expect(scoreOf(net, 'subject')).toBeGreaterThan(scoreOf(net, 'object') + 1);
  expect(fitNet(examples, options)).toEqual(net);
});
