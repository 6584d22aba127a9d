/** The fitted models: how likely a candidate is the speaker, and how likely words between marks are speech. */
import type { Judge } from './attribute.ts';
import type { Features } from './trees.ts';
import { chanceAt, compiled } from './trees.ts';
import { SPEAKER_TREES, SPEECH_TREES } from './weights.ts';

/** A score of a candidate, and 0–1 for speech. A script that fits or judges weights puts its own in their place. */
export interface Models {
  speaker: Judge;
  speech: (features: Features) => number;
}

/**
 * Below these probabilities no speaker is told: a name in English; a name in the languages whose nouns come before what
 * describes them, which fewer articles taught; the article's own words. Chosen on folds (`npm run train`). A name that
 * is wrong does harm; the article's own words for somebody ("a spokesman for the bank") say at worst too little.
 */
export const SURE_ENOUGH = { named: 0.8, headFirst: 0.85, unnamed: 0.7 } as const;
/** Whole sentences between marks are rarely anything else. */
export const SPEECH_ENOUGH = { words: 0.5, sentence: 0.2 } as const;

const [speaker, speech] = [compiled(SPEAKER_TREES), compiled(SPEECH_TREES)];

export const FITTED: Models = { speaker, speech: (features) => chanceAt(speech(features)) };
