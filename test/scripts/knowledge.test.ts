/** How the word lists are made of what packages hold: tables of a few words each. */
import { describe, expect, it } from 'vitest';
import { citiesOf, plainLetters } from '../../scripts/knowledge/cities.ts';
import { englishOf, listedEnglish, rarerEnglish } from '../../scripts/knowledge/english.ts';
import { germanSurnames, germanWords, withoutMade } from '../../scripts/knowledge/german.ts';
import { givenNames, namesByGender, namesElsewhere } from '../../scripts/knowledge/given-names.ts';
import { listSource } from '../../scripts/knowledge/list-source.ts';
import { givenNamesIn } from '../../scripts/knowledge/packages.ts';
import { romanceTowns } from '../../scripts/knowledge/romance-towns.ts';

it('English words are listed without those that an ending makes of another', () => {
  const english = englishOf({
    'english/10': ['bridge', 'bridges', 'carry', 'carried', 'make', 'making', 'maker', "can't", 'news'],
    'english/british/20': ['harbour', 'harbours'],
    'english/35': ['mooring'],
  });
  expect(listedEnglish(english)).toEqual(['bridge', 'carry', 'harbour', 'make', 'news']);
  expect(english.known.has('mooring')).toBe(true);
});

it('rarer English words are those that the reader does not know and that name nobody', () => {
  const lists = {
    'english/10': ['bridge'],
    'english/35': ['tribute', 'tributes', 'fondest', 'hale', 'abruptly', 'bridges', "o'er"],
    'english/british/35': ['councillor'],
  };
  expect(rarerEnglish(lists, englishOf(lists), (word) => word === 'hale')).toEqual(['councillor', 'tribute']);
});

describe('given names', () => {
  const rows = givenNamesIn(`[['anna', 'female'], ['anna', 'female'], ['kim', 'male'], ['kim', 'female'],
    ['jonas', 'male'], ['jonas', 'male'], ['rare', 'male'], ['may', 'female'], ['may', 'female'], ['odd', 'other']]`);
  const given = givenNames(rows, new Set(['may']));
  it('are those of two countries, by gender, and no words', () => {
    expect(namesByGender(given)).toEqual({ female: ['Anna'], male: ['Jonas'], neutral: ['Kim'] });
  });
  it('of further countries are those of one gender that no list has, and no words', () => {
    const elsewhere: Parameters<typeof namesElsewhere>[0] = [
      ['Femke', 'female'], ['Pieter', 'male'], ['Anna', 'female'], ['Even', 'male'], ['Bo', 'male'], ['Robin', 'male'],
      ['Robin', 'female'], ['Ann-Marie', 'female'], ['Ana Clara', 'female'],
    ];
    expect(namesElsewhere(elsewhere, new Set(['Anna']), new Set(['even']))).toEqual({
      female: ['Ann-Marie', 'Femke'], male: ['Pieter'],
    });
  });
});

describe('cities', () => {
  it.each([['Dīwānīyah', 'Diwaniyah'], ['Málaga', 'Málaga'], ['Ţarţūs', 'Tartus'], ['Curaçao', 'Curaçao']])(
    '%s is written %s', (name, written) => expect(plainLetters(name)).toBe(written));

  it('are large where few read us, and neither words nor names', () => {
    const city = (name: string, country: string, population: number) => ({ name, country, population });
    const others = {
      known: new Set(['reading']), given: givenNames([['sofia', 'female']], new Set()), surnames: new Set(['lincoln']),
    };
    const cities = [
      city('Lübeck', 'DE', 25_000), city('Enugu', 'NG', 25_000), city('Kano', 'NG', 3_000_000),
      city('Reading', 'GB', 200_000), city('Sofia', 'BG', 1_200_000), city('Lincoln', 'GB', 100_000),
      city('Lincoln', 'US', 290_000), city('Kano', 'JP', 130_000), city('St. 1', 'US', 900_000),
    ];
    expect(citiesOf(cities, others)).toEqual(['Kano', 'Lincoln', 'Lübeck']);
  });
});

it('Romance towns are neither words nor names; those of saints and of several words may be', () => {
  const words = { commonWords: ['fonte'], firstnames: ['benito'], lastnames: ['seabra'] };
  const city = (name: string, country: string, population: number, adminCode = '') =>
    ({ name, country, population, adminCode });
  const none = { given: givenNames([], new Set()), surnames: new Set(['toledo']), listed: new Set(['Porto']) };
  const cities = [
    city('Lagoa Seca', 'BR', 9000), city('Seabra', 'BR', 20_000), city('Fonte', 'PT', 5000),
    city('Fonte Boa', 'BR', 9000), city('Porto', 'PT', 200_000), city('Toledo', 'BR', 90_000),
    city('Benito Seco', 'BR', 9000), city('Loulé', 'PT', 900),
    city('São Benito', 'BR', 9000), city('Tavarede', 'PT', 3000), city('Locarno', 'CH', 15_000, 'TI'),
  ];
  expect(romanceTowns(cities, 'pt', words, none)).toEqual(['Fonte Boa', 'Lagoa Seca', 'São Benito', 'Tavarede']);
  expect(romanceTowns(cities, 'it', words, none)).toEqual(['Locarno']);
});

describe('German', () => {
  const german = {
    firstnames: ['anke', 'rose'], lastnames: ['schmidt', 'anke', 'o’neil'],
    commonWords: ['brücke', 'anke', 'rose', 'hafen', 'kiel', 'jonas', 'ab'],
    wikipedia: ['fähre', 'mozart', 'schmidt', 'kieler', 'bridge', 'bayern', 'lima', 'hafens'],
  };
  const given = givenNames([['anke', 'female']], new Set());
  const names = {
    given, surnames: new Set(['lima']), cities: [{ name: 'Kiel', country: 'DE', population: 240_000 }],
    isListed: (name: string) => name === 'Jonas',
  };
  it('words are told from names of people, towns, places and from English', () => {
    const others = { known: new Set(['bridge']), ours: new Set(['bayern']) };
    expect(germanWords(german, names, others)).toEqual(['brücke', 'fähre', 'hafen', 'rose']);
  });
  it('words that are made of others are left out', () => {
    expect(withoutMade(new Set(['ball', 'bälle', 'abschluss', 'abschlussball', 'brücke', 'brücken']))).toEqual([
      'abschluss', 'ball', 'brücke', 'bälle',
    ]);
  });
  it('surnames are none that are given names', () => expect(germanSurnames(german, given)).toEqual(['Schmidt']));
});

it('a list stands in lines that can be read', () => {
  const items = Array.from({ length: 40 }, (_, i) => `word${i}`);
  const source = listSource('Words.', [{ name: 'WORDS', items, separator: ' ' }, { name: 'TWO', items: ['a b', 'c'], separator: ',' }]);
  expect(Math.max(...source.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(/WORDS = `\n([^`]*)`;/.exec(source)?.[1]?.split(/\s/)).toEqual(items);
  expect(source).toContain('TWO = `\na b,c`;');
});
