/**
 * How much one of an article's first sentences tells, for the choice of what heads the sheet of an article without a
 * title: a linear model over a handful of features, most of them fitted (logistic regression) on news articles with
 * their editors' key facts and highlights. Those that a reader minds more than the fit does (a dangling "he", a line of
 * speech, a sentence too long for a card) are set by hand, as far as the fit does not suffer.
 */
import type { Features } from './facts/features.ts';

const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  depth: -0.53,
  opens: 0.45,
  centroid: 6,
  title: 0.1,
  words: 0.14,
  short: -1.3,
  long: -0.9,
  numbers: 0.17,
  amounts: 0.7,
  names: 0.07,
  quoted: -0.5,
  speech: -0.4,
  dangling: -1.8,
  pointing: -0.3,
  joining: -0.6,
  personal: -0.8,
  question: -1,
};

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** A card holds so many UTF-16 units in good size; what runs past it costs, by the line. */
const CARD = 120;
const LINE = 60;
const OVERLONG = -0.3;

/** Of a sentence that is shown in `length` UTF-16 units: the higher, the more it tells. */
export function scoreOf(features: Features, length: number): number {
  let score = (OVERLONG * Math.max(0, length - CARD)) / LINE;
  for (const name of NAMES) score += WEIGHTS[name] * features[name];
  return score;
}
