/**
 * How likely it is that a strict editor prints a passage unchanged: a logistic regression, fitted by `npm run
 * train:cards` on cards that editors judged.
 */
import type { Planning } from '../planning.ts';
import { featuresOf } from './features.ts';
import type { Features, Passage } from './passage.ts';
import { WEIGHTS } from './weights.ts';

/** 0–1. */
export const chanceOf = (planning: Planning, passage: Passage): number =>
  chanceBy(WEIGHTS, featuresOf(planning, passage));

/** The same by given weights and features; '' is the constant. */
export function chanceBy(weights: Readonly<Features>, features: Features): number {
  const named = Object.entries(features);
  const score = named.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights[''] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
