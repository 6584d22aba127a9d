/** The fitted models: how likely a candidate is the speaker, and how likely words between marks are speech. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Judge } from '../candidates/weighed.ts';
import { compiledBlend, type Blend } from './blend.ts';
import { chanceAt, compiled, type Features, type Tree } from './trees.ts';
import * as english from './weights.ts';
import * as headFirst from './head-first-weights.ts';

/** A score of a candidate, and 0–1 for speech. A script that fits or judges weights puts its own in their place. */
export interface Models {
  speaker: Judge;
  /** The same once more, when all quotations are weighed. */
  review: Judge;
  speech: (features: Features) => number;
  /** The probability that a chance by this model has shown to be; a script that judges the model leaves it out. */
  calibrate?: Record<keyof Lines, (chance: number) => number>;
}

/**
 * Below these chances of the model, before they are calibrated, no speaker is told: a name; the article's own words.
 * Chosen on first readings: of 1,203 English quotations of real articles 2.1 % were wrong with names from 0.7, 1.7 %
 * with names from 0.75. Of 1,308 that no fit had seen, in 52 stories and 62 real pages, names told from 0.8 rather than
 * 0.72 are 13 right ones fewer, and seven wrong ones. In other languages seven more of 370 quotations of stories that
 * nobody had read were right from 0.75 and 0.72 than from 0.78 and 0.75, and one more was wrong. What folds allow,
 * fresh stories may not: of 239 such quotations words of the tag told from 0.65 were wrong nine times and right twice.
 * In English own words are told from 0.7: of 362 such quotations 11 more were right and one wrong. From 0.8 on they
 * would lose as many right as wrong ones, and plain tags ("said the surgeon") with them.
 */
export const SURE_ENOUGH = {
  english: { named: 0.8, unnamed: 0.7 }, headFirst: { named: 0.75, unnamed: 0.72 },
} as const;
/** What the form of the sentence tells beyond the model is as sure as the highest line asks. */
export const BY_FORM: number = SURE_ENOUGH.english.named;
export type Lines = Record<'named' | 'unnamed', number>;

export const linesFor = ({ headFirst }: Lexicon): Lines => SURE_ENOUGH[headFirst ? 'headFirst' : 'english'];

/**
 * What a chance is worth on articles that nobody looked at before: the rules were made on those that the model learned
 * from, and there they are right more often than anywhere. Fitted (Platt 1999; never steeper than the model) on
 * stories that the model had not seen, most of which nobody had: to 1,123 names, and to 218 of the article's own words,
 * which are right less often than the model says (the rest are somebody whom the article names elsewhere).
 */
const SHOWN = {
  english: { named: { slope: 1, shift: -0.5 }, unnamed: { slope: 1, shift: -0.75 } },
  headFirst: { named: { slope: 0.95, shift: -0.45 }, unnamed: { slope: 0.55, shift: -0.35 } },
} as const;

/** @returns a function of a probability, 0–1, that is no surer than the model can be */
const calibratedBy = ({ slope, shift }: { slope: number; shift: number }) => (chance: number): number => {
  const doubt = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, chance));
  return chanceAt(slope * Math.log(doubt / (1 - doubt)) + shift);
};
const LEAST_DOUBT = 0.005;

/**
 * Whole sentences between marks are rarely anything else. Where few articles taught what a term is, more is asked: pair
 * F1 of the folds 63.2 for 62.2, spans 90.3 for 90.7.
 */
export const SPEECH_ENOUGH = {
  english: { words: 0.5, sentence: 0.2 }, headFirst: { words: 0.6, sentence: 0.3 },
} as const;

interface Fitted {
  SPEAKER: Blend;
  REVIEW: Blend;
  SPEECH_TREES: readonly Tree[];
}

/** English has many annotated articles, all others together few: what is true of its tags drowned what is of theirs. */
const modelsOf = (
  { SPEAKER, REVIEW, SPEECH_TREES }: Fitted, shown: Record<keyof Lines, { slope: number; shift: number }>,
): Models => {
  const speech = compiled(SPEECH_TREES);
  return {
    speaker: compiledBlend(SPEAKER), review: compiledBlend(REVIEW),
    speech: (features) => chanceAt(speech(features)),
    calibrate: { named: calibratedBy(shown.named), unnamed: calibratedBy(shown.unnamed) },
  };
};
const FITTED = {
  english: modelsOf(english, SHOWN.english), headFirst: modelsOf(headFirst, SHOWN.headFirst),
} as const;

export const modelsFor = ({ headFirst: isHeadFirst }: Lexicon): Models => FITTED[isHeadFirst ? 'headFirst' : 'english'];
