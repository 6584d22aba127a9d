/** What is said of a speaker's chance is no surer than the model has shown to be. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { modelsFor } from '../../../src/extract/quotes/model/models.ts';

const CHANCES = Array.from({ length: 101 }, (_, i) => i / 100);

const KINDS = ['named', 'unnamed'] as const;
const CASES = ['en', 'de', 'fr', 'nl'].flatMap((language) => KINDS.map((kind) => [language, kind] as const));

describe.each(CASES)('calibrate, %s, %s', (language, kind) => {
  const calibrate = modelsFor(lexiconFor(language)).calibrate![kind];

  it('keeps the order of chances, and stays between 0 and 1', () => {
    const said = CHANCES.map(calibrate);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect([said[0]! >= 0, said.at(-1)! < 1]).toEqual([true, true]);
  });

  it('promises no more than the model where most is told', () => {
    const sure = CHANCES.filter((chance) => chance >= 0.8);
    expect(sure.filter((chance) => calibrate(chance) > chance + 1e-9)).toEqual([]);
  });

  it('promises less of the article’s own words than of a name', () => {
    const { named, unnamed } = modelsFor(lexiconFor(language)).calibrate!;
    expect(CHANCES.slice(70, 99).every((chance) => unnamed(chance) < named(chance))).toBe(true);
  });
});
