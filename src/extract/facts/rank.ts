/**
 * The rankings: two linear models, fitted by `npm run train:facts`. One tells which sentences an editor lists as the
 * key facts of an article: long, full ones, spread over the whole of it. The other tells which of them an editor would
 * tell first and in few words, fitted on the highlights that stand over news articles.
 */
import { RIDDLES, type Riddle } from './candidates.ts';
import { STANDING, type Standing } from './standing.ts';
import { HIGHLIGHT, KEY_FACT } from './weights.ts';

/** How much each feature, and each sign of a riddle, speaks for a sentence. */
type Weights = Readonly<Standing & Record<Riddle, number>>;
export interface Rankings {
  keyFact: Weights;
  highlight: Weights;
}
export const FITTED: Rankings = { keyFact: KEY_FACT, highlight: HIGHLIGHT };

/** The rank of a sentence: the higher, the more it belongs there. What it leaves open is not in it yet. */
export const rankOf = (features: Standing, weights: Weights): number =>
  STANDING.reduce((score, name) => score + weights[name] * features[name], 0);

/** What the signs of a riddle cost it; never less than nothing, so that nobody need be asked who stands below. */
export const costOf = (signs: Readonly<Record<Riddle, number>>, weights: Weights): number =>
  RIDDLES.reduce((cost, name) => cost + Math.max(0, -weights[name]) * signs[name], 0);
