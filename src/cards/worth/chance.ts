/**
 * How likely it is that a strict editor prints a passage unchanged: a logistic regression, fitted by `npm run
 * train:cards` on cards that editors judged.
 */
import type { Planning } from '../planning.ts';
import { doubtsOf } from './doubts.ts';
import { featuresOf } from './features.ts';
import type { Features, Passage } from './passage.ts';
import { WEIGHTS } from './weights.ts';

/** As a chance is never nothing. */
const LEAST = 0.001;

/** 0–1. */
export function chanceOf(planning: Planning, passage: Passage): number {
  const features = featuresOf(planning, passage);
  const doubts = doubtsOf(features, passage.kind, planning.document.language);
  return Math.max(LEAST, chanceBy(WEIGHTS, features) - doubts);
}

/** The fit alone, by given weights and features; '' is the constant. 0–1. */
export function chanceBy(weights: Readonly<Features>, features: Features): number {
  let score = weights[''] ?? 0;
  for (const name in features) score += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
