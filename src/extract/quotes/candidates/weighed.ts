/** The candidates of a quotation once they are weighed, and the likeliest of them. */
import type { Candidate, Told } from './candidate.ts';
import type { Features } from '../model/trees.ts';

export interface Attribution extends Told {
  /** 0–1, the probability that this is the speaker. */
  confidence: number;
}

/** How well a candidate fits, as a number for `chancesOf`; a script that fits the model looks on. */
export type Judge = (features: Features, quotation: number, candidate: Candidate) => number;

/** With the probability of each, and the features by which it was found. */
export interface Weighed {
  list: readonly Candidate[];
  chances: readonly number[];
  features: readonly Features[];
  told: Attribution | null;
}

export function likeliest(list: readonly Candidate[], chances: readonly number[]): (Candidate & Attribution) | null {
  const most = Math.max(0, ...chances);
  const best = list[chances.indexOf(most)];
  return best && most > 0 ? { ...best, confidence: most } : null;
}

/** Told by the form of the page, which no fit has learned: who is interviewed, what a banner says. */
export const isSure = ({ sources }: Candidate): boolean => sources.some((source) => SURE.has(source));
const SURE: ReadonlySet<string> = new Set(['interview', 'sign']);
