/** What is taken off a likely passage's chance, by sign. */
import { expect, it } from 'vitest';
import { doubtsOf } from '../../src/cards/worth/doubts.ts';
import type { Features } from '../../src/cards/worth/passage.ts';

const NEW = { 'names-fresh': 1 };

it.each<[Features, string, number, string]>([
  [NEW, 'en', 0, 'nothing is doubtful'],
  [{ ...NEW, untold: 1 }, 'en', 0.06, 'the paper: which?'],
  [{ ...NEW, untold: 2 }, 'en', 0.3, 'two of them'],
  [{}, 'en', 0.05, 'brings nobody in'],
  [{ ...NEW, figure: 1 }, 'en', 0.1, 'a number set large'],
  [NEW, 'de', 0.08, 'read less surely'],
])('%j in %s: %d', (features, language, doubts) =>
  expect(doubtsOf([features], language)).toBeCloseTo(doubts));
