/**
 * How likely it is that a strict editor prints a passage unchanged: logistic regressions, one of statements, one of
 * speech and one of speech under a sentence of the writer's, fitted by `npm run train:cards` on passages that editors
 * judged.
 */
import type { Planning } from '../planning.ts';
import { measured } from './features.ts';
import type { Features, Passage } from './passage.ts';
import { LED, SPEECH, STATEMENT, SUMMARY } from './weights.ts';

/** @returns a probability, 0 to 1 */
export function chanceOf(planning: Planning, passage: Passage): number {
  return chanceBy(weightsOf(passage), ...measured(planning, passage));
}

function weightsOf({ kind, leadIn }: Passage): Readonly<Features> {
  if (kind === 'summary') return SUMMARY;
  if (kind !== 'quote') return STATEMENT;
  return leadIn ? LED : SPEECH;
}

/** By given weights and features, which no two parts have by one name; '' is the constant. 0–1. */
export function chanceBy(weights: Readonly<Features>, ...parts: readonly Features[]): number {
  let score = weights[''] ?? 0;
  for (const part of parts) {
    for (const name in part) {
      const value = part[name] ?? 0;
      if (value !== 0) score += (weights[name] ?? 0) * value; // most are
    }
  }
  return 1 / (1 + Math.exp(-score));
}
