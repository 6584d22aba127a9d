/**
 * Towns where French, Spanish, Italian or Portuguese is written that are no words and nobody's names: in an article of
 * that language they are places.
 */
import type { GivenNames } from './given-names.ts';
import type { City, Romance, RomanceLanguage } from './packages.ts';

/**
 * Towns from this many people on: smaller ones are named in hardly any article but their own paper's. Of lands where
 * several languages are written a part alone: "CH.TI".
 */
const LEAST: Record<RomanceLanguage, Record<string, number>> = {
  fr: {
    FR: 3000, BE: 5000, 'CH.GE': 1500, 'CH.VD': 1500, 'CH.NE': 1500, 'CH.JU': 1500, 'CH.FR': 1500, 'CH.VS': 1500,
    'CA.10': 2000, LU: 3000, SN: 20_000, CI: 20_000, CM: 30_000, ML: 30_000, BF: 30_000, BJ: 30_000, TG: 30_000,
    MG: 40_000, HT: 20_000, GP: 3000, MQ: 3000, RE: 3000, GF: 3000, NC: 3000, TN: 30_000, MA: 60_000, DZ: 60_000,
  },
  es: {
    ES: 3000, MX: 10_000, AR: 5000, CL: 5000, CO: 5000, PE: 5000, VE: 10_000, EC: 5000, GT: 5000, CU: 10_000,
    DO: 5000, HN: 5000, NI: 5000, SV: 5000, CR: 5000, PA: 5000, BO: 5000, PY: 5000, UY: 3000, PR: 3000,
  },
  it: { IT: 3000, SM: 500, 'CH.TI': 1000 },
  pt: { PT: 1000, BR: 3000, AO: 5000, MZ: 5000, CV: 1000 },
};

/** "Lagoa Seca", "Cividale del Friuli", "Saint-Girons". */
const NAME = new RegExp(
  String.raw`^(?=.{4})\p{Lu}[\p{L}'’-]{1,24}` +
    String.raw`(?: (?:d[aeiou]s?|del|della|dello|dei|degli|delle|el|las?|los|e|y|\p{Lu}[\p{L}'’-]+)){0,4}$`,
  'u',
);
/** "San Carlos", "Sainte-Anne": called after saints, not after whoever bears the name. */
const OF_SAINTS = /^(?:San|Santa|Santo|São|Saint|Sainte|Sant|Sankt)[ -]/u;

interface NoTowns {
  given: GivenNames;
  surnames: ReadonlySet<string>;
  /** Cities that stand in the list for all languages. */
  listed: ReadonlySet<string>;
}

export function romanceTowns(
  cities: readonly City[], language: RomanceLanguage, words: Romance, { given, surnames, listed }: NoTowns,
): string[] {
  const least = LEAST[language];
  const names = new Set([...words.firstnames, ...words.lastnames]);
  const everyday = new Set(words.commonWords);
  const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');
  const isName = (word: string): boolean => [word, plain(word)].some((one) =>
    given.has(one) || surnames.has(one) || names.has(one));
  const isNothingElse = (name: string): boolean => {
    if (OF_SAINTS.test(name)) return true;
    const [first = '', ...others] = name.toLowerCase().split(' ');
    return others.length > 0 ? !isName(first) : !isName(first) && !everyday.has(first);
  };
  const towns = cities
    .filter(({ country, adminCode, population }) =>
      population >= (least[country] ?? least[`${country}.${adminCode}`] ?? Infinity))
    .map(({ name }) => name.normalize('NFC'))
    .filter((name) => NAME.test(name) && !listed.has(name) && isNothingElse(name));
  return [...new Set(towns)].sort();
}
