/** Towns where German is written that are no words and no names: in a German article they are places. */
import type { City, German } from './packages.ts';

/** Towns from this many people on: smaller ones are named in hardly any article but their own paper's. */
const LEAST: Record<string, number> = { DE: 6000, AT: 3000, CH: 4000, LU: 1500, LI: 1000 };

const ENDINGS = ['e', 'en', 'n', 'er', 's', 'es'];
/** "löhne" as "lohne", to be told from "lohn". */
const unmutated = (word: string): string => word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');

/** @param listed cities that stand in the list for all languages */
export function germanTowns(cities: readonly City[], german: German, listed: ReadonlySet<string>): string[] {
  const words = new Set(german.commonWords);
  const others = new Set([...words, ...german.lastnames, ...german.firstnames]);
  const isForm = (lower: string): boolean => ENDINGS.some((ending) =>
    lower.endsWith(ending) && [lower, unmutated(lower)].some((one) => words.has(one.slice(0, -ending.length))));
  const towns = cities
    .filter(({ country, population }) => population >= (LEAST[country] ?? Infinity))
    .map(({ name }) => name.normalize('NFC'))
    .filter((name) => /^\p{Lu}[\p{L}-]{3,20}$/u.test(name))
    .filter((name) => !others.has(name.toLowerCase()) && !isForm(name.toLowerCase()) && !listed.has(name));
  return [...new Set(towns)].sort();
}
