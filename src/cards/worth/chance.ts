/**
 * How likely it is that a strict editor prints a passage unchanged: a logistic regression, fitted by `npm run
 * train:cards` on cards that editors judged.
 */
import type { Planning } from '../planning.ts';
import { featuresOf } from './features.ts';
import type { Passage } from './passage.ts';
import { WEIGHTS } from './weights.ts';

/** 0–1. */
export function chanceOf(planning: Planning, passage: Passage): number {
  const features = Object.entries(featuresOf(planning, passage));
  const score = features.reduce((sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value, WEIGHTS[''] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
