/** The fitted models: how likely a candidate is the speaker, and how likely words between marks are speech. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Judge } from './weighed.ts';
import { chanceAt, compiled, type Features, type Tree } from './trees.ts';
import * as english from './weights.ts';
import * as headFirst from './head-first-weights.ts';

/** A score of a candidate, and 0–1 for speech. A script that fits or judges weights puts its own in their place. */
export interface Models {
  speaker: Judge;
  /** The same once more, when all quotations are weighed; null: only the first look. */
  review: Judge | null;
  speech: (features: Features) => number;
}

/**
 * Below these probabilities no speaker is told: a name; the article's own words. Chosen on folds (`npm run train`): in
 * English of all pairs of lines at which at most 2.5 % are misattributed, the pair that tells most. There "the former
 * champion" is told at a higher line, because the article often names the champion elsewhere.
 */
export const SURE_ENOUGH = {
  english: { named: 0.75, unnamed: 0.8 }, headFirst: { named: 0.8, unnamed: 0.7 },
} as const;
export type Lines = Record<'named' | 'unnamed', number>;

export const linesFor = ({ headFirst }: Lexicon): Lines => SURE_ENOUGH[headFirst ? 'headFirst' : 'english'];

/**
 * Whole sentences between marks are rarely anything else. Where few articles taught what a term is, more is asked: pair
 * F1 of the folds 63.2 for 62.2, spans 90.3 for 90.7.
 */
export const SPEECH_ENOUGH = {
  english: { words: 0.5, sentence: 0.2 }, headFirst: { words: 0.6, sentence: 0.3 },
} as const;

type Fitted = Record<'SPEAKER_TREES' | 'REVIEW_TREES' | 'SPEECH_TREES', readonly Tree[]>;

/** English has many annotated articles, all others together few: what is true of its tags drowned what is of theirs. */
const modelsOf = ({ SPEAKER_TREES, REVIEW_TREES, SPEECH_TREES }: Fitted): Models => {
  const speech = compiled(SPEECH_TREES);
  const review = REVIEW_TREES.length > 0 ? compiled(REVIEW_TREES) : null;
  return { speaker: compiled(SPEAKER_TREES), review, speech: (features) => chanceAt(speech(features)) };
};
const FITTED = { english: modelsOf(english), headFirst: modelsOf(headFirst) } as const;

export const modelsFor = ({ headFirst: isHeadFirst }: Lexicon): Models => FITTED[isHeadFirst ? 'headFirst' : 'english'];
