/** What is taken off a likely passage's chance, by sign. */
import { expect, it } from 'vitest';
import { doubtsOf } from '../../src/cards/worth/doubts.ts';
import type { Features, Passage } from '../../src/cards/worth/passage.ts';

const NEW = { 'names-fresh': 1 };

it.each<[Features, Passage['kind'], string, number, string]>([
  [NEW, 'fact', 'en', 0, 'nothing is doubtful'],
  [{ ...NEW, untold: 1 }, 'fact', 'en', 0.06, 'the paper: which?'],
  [{ ...NEW, untold: 2 }, 'fact', 'en', 0.3, 'two of them'],
  [{}, 'fact', 'en', 0.05, 'brings nobody in'],
  [{ ...NEW, figure: 1 }, 'figure', 'en', 0.1, 'a number set large'],
  [NEW, 'fact', 'de', 0.08, 'read less surely'],
  [{ foreign: 1 }, 'quote', 'en', 0.08, 'off the matter of the headline'],
  [{ foreign: 1, 'title-short': 1 }, 'quote', 'en', 0, 'a short headline has few words to share'],
  [{ sentences: 1 }, 'quote', 'en', 0, 'two sentences are no sermon'],
])('%j of a %s in %s: %d', (features, kind, language, doubts) =>
  expect(doubtsOf(features, kind, language)).toBeCloseTo(doubts));
