/**
 * The ranking: a logistic model over a handful of features, fitted once on news articles with their editors' key
 * facts and highlights. The weights are for features as measured (not standardised), so that they read as they act.
 */
import type { Features } from './features.ts';

export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  lead: 0.9, depth: -0.2, short: -1.2, long: -0.3, words: 0.3, numbers: 0.25, amounts: 0.2, names: 0.08, recurrence: 0.5, centroid: 2,
  title: 0.1, quoted: -1.2, pointing: -0.5, joining: -0.4, personal: -0.4, question: -1, pronouns: -0.1, opens: 0.3,
};

export function scoreOf(features: Features): number {
  let score = 0;
  for (const name in WEIGHTS) score += WEIGHTS[name as keyof Features] * features[name as keyof Features];
  return score;
}
