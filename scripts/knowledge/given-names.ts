/** Given names that at least two of six countries give, with the gender that most of them give them to. */
import type { GivenNameGender, Packages } from './packages.ts';

type Counts = Record<GivenNameGender, number>;
/** By the name in small letters. */
export type GivenNames = ReadonlyMap<string, Counts>;

/** @param known words, which are no names in our lists */
export function givenNames(rows: Packages['given'], known: ReadonlySet<string>): GivenNames {
  const names = new Map<string, Counts>();
  for (const [name, gender] of rows) {
    if (!/^[a-zà-ÿ]{3,12}$/.test(name) || known.has(name)) continue;
    const counts = names.get(name) ?? { female: 0, male: 0, unisex: 0 };
    counts[gender] += 1;
    names.set(name, counts);
  }
  return names;
}

export function namesByGender(given: GivenNames): Record<'female' | 'male' | 'neutral', string[]> {
  const common = [...given].filter(([, { female, male, unisex }]) => female + male + unisex > 1);
  const named = (test: (counts: Counts) => boolean) =>
    common.filter(([, counts]) => test(counts)).map(([name]) => capital(name)).sort();
  return {
    female: named(({ female, male }) => female > male),
    male: named(({ female, male }) => male > female),
    neutral: named(({ female, male }) => male === female),
  };
}

/**
 * Of further countries, those that are not listed and are no words: "Femke", "Grzegorz".
 *
 * @param words in small letters
 */
export function namesElsewhere(
  rows: Packages['givenElsewhere'], listed: ReadonlySet<string>, words: ReadonlySet<string>,
): Record<'female' | 'male', string[]> {
  const genders = new Map<string, Set<GivenNameGender>>();
  for (const [name, gender] of rows) {
    if (!/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name)) continue;
    if (listed.has(name) || words.has(name.toLowerCase())) continue;
    genders.set(name, (genders.get(name) ?? new Set()).add(gender));
  }
  const only = (gender: GivenNameGender): string[] =>
    [...genders].filter(([, told]) => told.size === 1 && told.has(gender)).map(([name]) => name).sort();
  return { female: only('female'), male: only('male') };
}

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
