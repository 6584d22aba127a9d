/** What is said of a speaker's chance is no surer than the model has shown to be. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { modelsFor } from '../../../src/extract/quotes/models.ts';

const CHANCES = Array.from({ length: 101 }, (_, i) => i / 100);

describe.each(['en', 'de', 'fr', 'nl'])('calibrate, %s', (language) => {
  const calibrate = modelsFor(lexiconFor(language)).calibrate!;

  it('keeps the order of chances, and stays between 0 and 1', () => {
    const said = CHANCES.map(calibrate);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect([said[0]! >= 0, said.at(-1)! < 1]).toEqual([true, true]);
  });

  it('promises less than the model where most is told', () => {
    const sure = CHANCES.filter((chance) => chance >= 0.8);
    expect(sure.every((chance) => calibrate(chance) < chance)).toBe(true);
  });
});
