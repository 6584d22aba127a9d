/** Towns where English is spoken that are no words and nobody's names: in an English article they are places. */
import type { GivenNames } from './given-names.ts';
import type { City } from './packages.ts';

/** Towns from this many people on: smaller ones are named in hardly any article but their own paper's. */
const LEAST: Record<string, number> = {
  GB: 2000, IE: 1500, US: 8000, CA: 3000, AU: 3000, NZ: 1500, ZA: 15_000, NG: 30_000, KE: 15_000, GH: 15_000,
  UG: 20_000, ZW: 15_000, ZM: 20_000, IN: 60_000, PK: 60_000, BD: 60_000, LK: 20_000, MY: 20_000, SG: 1000, PH: 40_000,
  HK: 5000, JM: 5000, TT: 5000,
};

interface NoTowns {
  isWord: (lower: string) => boolean;
  given: GivenNames;
  surnames: ReadonlySet<string>;
  /** Cities that stand in the list for all languages. */
  listed: ReadonlySet<string>;
}

export function englishTowns(cities: readonly City[], { isWord, given, surnames, listed }: NoTowns): string[] {
  const isName = (lower: string): boolean => given.has(lower) || surnames.has(lower);
  const towns = cities
    .filter(({ country, population }) => population >= (LEAST[country] ?? Infinity))
    .map(({ name }) => name.normalize('NFC'))
    .filter((name) => /^\p{Lu}[\p{L}'’-]{3,20}$/u.test(name) && !listed.has(name))
    .filter((name) => !isWord(name.toLowerCase()) && !isName(name.toLowerCase()));
  return [...new Set(towns)].sort();
}
