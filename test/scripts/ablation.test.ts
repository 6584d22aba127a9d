/** Groups of features that a training leaves out, to see what one is worth: each of their words is a feature's. */
import { expect, it } from 'vitest';
import { FEATURE_GROUPS } from '../../scripts/train/ablation.ts';
import * as headFirst from '../../src/extract/quotes/model/head-first-weights.ts';
import * as english from '../../src/extract/quotes/model/weights.ts';

/** The fitted models of both groups of languages, in which each feature stands by its name. */
const FITTED = JSON.stringify([Object.values(english), Object.values(headFirst)]);

const words = FEATURE_GROUPS.flatMap(([, { source }]) => source.replace(/[()^$]|\?:|\\b/g, '').split('|'));

it.each(words)('"%s" is in the name of a feature', (word) => {
  expect(FITTED).toContain(word);
});
