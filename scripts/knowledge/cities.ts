/** Large cities of the world, by their English names. */
import type { GivenNames } from './given-names.ts';
import type { City } from './packages.ts';

/** Cities from this many people on; smaller ones where the languages that we read most are written. */
const LEAST = 120_000;
const SMALL: Record<string, number> = {
  US: 30_000, GB: 30_000, CA: 40_000, AU: 40_000, NZ: 40_000, IE: 20_000, ZA: 80_000, UA: 60_000, DE: 20_000,
  AT: 15_000, CH: 15_000, FR: 40_000, ES: 60_000, IT: 60_000, PT: 40_000, NL: 50_000, PL: 60_000, BE: 50_000,
};
/** A smaller town that bears a surname is meant less often than somebody is. */
const SURELY_A_CITY = 150_000;

/** "Dīwānīyah" is "Diwaniyah" in an article; "Málaga" keeps its accent. */
export const plainLetters = (name: string): string =>
  name.normalize('NFD').replace(/[\u0304\u0323\u0331]|(?<=[hdtz])\u0327/gi, '').normalize('NFC');

interface NoCities { known: ReadonlySet<string>; given: GivenNames; surnames: ReadonlySet<string> }

/** @param others words and names, which no city in our list may be */
export function citiesOf(all: readonly City[], { known, given, surnames }: NoCities): string[] {
  const isPlain = (name: string) => /^\p{Lu}[\p{L}'’. -]{3,24}$/u.test(name) && !known.has(name.toLowerCase());
  const names = all
    .filter(({ population, country }) => population >= (SMALL[country] ?? LEAST))
    .filter(({ name, population }) => population > SURELY_A_CITY || !surnames.has(name.toLowerCase()))
    .map(({ name }) => plainLetters(name))
    .filter((name) => isPlain(name) && !given.has(name.toLowerCase()));
  return [...new Set(names)].sort();
}
