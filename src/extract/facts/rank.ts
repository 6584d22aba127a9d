/** The ranking: a linear model, fitted by `npm run train:facts` on what editors named as the key facts of articles. */
import { RIDDLES, type Riddle } from './candidates.ts';
import { STANDING, type Standing } from './standing.ts';
import { RIDDLE, STANDS } from './weights.ts';

/** How much each feature, and each sign of a riddle, speaks for a sentence. */
export type Weights = Readonly<Standing & Record<Riddle, number>>;
export const FITTED: Weights = { ...STANDS, ...RIDDLE };

/** The rank of a sentence: the higher, the more it belongs on the sheet. What it leaves open is not in it yet. */
export const rankOf = (features: Standing, weights: Weights): number =>
  STANDING.reduce((score, name) => score + weights[name] * features[name], 0);

/** What the signs of a riddle cost it; never less than nothing, so that nobody need be asked who stands below. */
export const costOf = (signs: Readonly<Record<Riddle, number>>, weights: Weights): number =>
  RIDDLES.reduce((cost, name) => cost + Math.max(0, -weights[name]) * signs[name], 0);
