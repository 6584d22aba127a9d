import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOfSteps } from '../../count-steps.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const figures = (text: string, language = 'en') =>
  readFigures(documentOf(text, language), CONTEXT).map(
    (f) =>
      `${f.text} = ${f.value === null ? null : Number(f.value.toPrecision(6))} ${f.unit ?? '-'}${f.label === null ? '' : ` | ${f.label}`}`,
  );

type Row = [text: string, expected: string[], why: string];

describe('readFigures', () => {
  it.each<Row>([
    ['The town paid $3.2 billion.', ['$3.2 billion = 3200000000 USD'], 'sign, number and scale are one sum'],
    [
      'The town paid £5m, €1.2bn and US$300.', ['£5m = 5000000 GBP', '€1.2bn = 1200000000 EUR', 'US$300 = 300 USD'],
      'short scales beside money',
    ],
    [
      'He gave Rs 24 lakh, then Rs. 2 crore.', ['Rs 24 lakh = 2400000 INR', 'Rs. 2 crore = 20000000 INR'],
      'Indian scales',
    ],
    [
      'It cost 300,000 euros and 2 million pounds.', ['300,000 euros = 300000 EUR', '2 million pounds = 2000000 GBP'],
      'currency words',
    ],
    ['The cub weighs 40 pounds.', ['40 pounds = 40 lb'], 'pounds without a scale are weight'],
    ['It had a budget of $449,000.', ['$449,000 = 449000 USD | budget'], 'what the sum is stands before it'],
    [
      'They face up to a $250,000 fine.', ['up to a $250,000 = 250000 USD | fine'],
      'the qualifier belongs to the figure',
    ],
    [
      'It fell to 65 percent of the surface, or 12.5%.', ['65 percent = 65 % | of the surface', '12.5% = 12.5 %'],
      'shares, and of what',
    ],
    ['Turnout rose by 3 percentage points.', ['3 percentage points = 3 pp'], 'points are not per cent'],
    ['A 51% ownership position was sold.', ['51% = 51 % | ownership position'], 'a share before its noun'],
    [
      'More than 1.4 million Syrian refugees came.', ['More than 1.4 million = 1400000 - | Syrian refugees'],
      'a count runs to its plural noun',
    ],
    [
      'They call it "a 40-mile diversion", no more.', ['40-mile = 40 mi | diversion'],
      'a mark that closes after the noun',
    ],
    ['Nine US companies bid.', ['Nine = 9 - | US companies'], 'US is no pronoun'],
    [
      'Twenty-one sailors and two hundred and six dogs.',
      ['Twenty-one = 21 - | sailors', 'two hundred and six = 206 - | dogs'], 'numbers in words',
    ],
    [
      'About a dozen shopkeepers, hundreds of boats, tens of thousands of people.',
      ['About a dozen = 12 - | shopkeepers', 'hundreds = null - | of boats', 'tens of thousands = null - | of people'],
      'vague numbers have no value',
    ],
    [
      'Half a million trees and two-thirds of the votes.',
      ['Half a million = 500000 - | trees', 'two-thirds = 0.666667 - | of the votes'], 'fractions',
    ],
    [
      'A third case was found; a third of the herd died.', ['a third = 0.333333 - | of the herd'],
      'an ordinal is no fraction',
    ],
    [
      'Eight out of ten companies and one in five children.',
      ['Eight out of ten = 0.8 - | companies', 'one in five = 0.2 - | children'], 'ratios',
    ],
    [
      'It took 10 to 15 minutes, between 20 and 30 boats, three weeks to five years.',
      ['10 to 15 minutes = null min', 'between 20 and 30 = null - | boats', 'three weeks to five years = null yr'],
      'ranges are one figure',
    ],
    ['They won 4-1.', ['4-1 = null -'], 'a score'],
    [
      'A 55-kilometer zone, a 43-year-old man, 200 square miles.',
      ['55-kilometer = 55 km | zone', '43-year-old = 43 yr | man', '200 square miles = 200 mi²'], 'measures',
    ],
    [
      'She ran 26.2 miles; the .45-caliber gun; 2.5 million tonnes.',
      ['26.2 miles = 26.2 mi', '.45-caliber = 0.45 - | gun', '2.5 million tonnes = 2500000 t'], 'decimals',
    ],
    ['The 50th anniversary, the 20th century, the 1st floor.', ['50th = 50 - | anniversary'], 'only telling ordinals'],
    ['His two-goal performance on Tuesday.', ['two-goal = 2 - | performance'], 'half of an adjective'],
    ['It would reduce output by 3%.', ['3% = 3 % | output'], 'the verb is no part of what is counted'],
    ['They played in front of 15,522.', ['15,522 = 15522 -'], 'a place is not counted'],
    ['He paid half-a-million dollars.', ['half-a-million dollars = 500000 USD'], 'written with hyphens'],
    ['It is worth $3.4 trillion-plus.', ['$3.4 trillion-plus = 3400000000000 USD'], 'more than the sum'],
    ['A 10m-high wave; a 20m-year-old rock.', ['10m-high = 10 m | wave', '20m-year-old = 20000000 yr | rock'], 'metres and millions'],
    ['It won 61 percent to 39 percent.', ['61 percent = 61 %', '39 percent = 39 %'], 'a result is no range'],
    ['A 911 call was made.', [], 'a number that is dialled'],
    ['A crowd of 15,522 came.', ['15,522 = 15522 - | crowd'], 'a bare count with its noun before it'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each<[text: string, why: string]>([
    ['Covid-19, G7, MH370, B-52, iOS 14 and 5G were in the news.', 'names'],
    ['In 2016, on Nov. 6, 2024, at 7:14 p.m., at 6am and on 06.11.2024.', 'dates and times'],
    ['Call 555-0199 or (212) 555-0123.', 'telephone numbers'],
    ['Im Fall 2 BvR 508/21 gilt Art. 2 Abs. 2 S. 1 GG, im Beschluss 5 L 3799/24.F nichts.', 'files and laws'],
    ['El teléfono 677 904 624 atiende.', 'a telephone number by its noun'],
    ['See Chapter 11, page 12, Flight 93, No. 5 and Route 66.', 'numbers that name'],
    ['1. Boil water.\n\n2. Add salt.', 'numbers of a list'],
    ['Fortune 500, Apollo 11 and Ninety Mile Beach.', 'names with numbers'],
    ['One of them met a man, 55, in an hour.', 'one, ages between commas'],
    ['It closed two weeks ago, ten years later it opened.', 'stretches counted from a day'],
    ['The office is at 520 Third Street.', 'addresses'],
    ['The new hall at 1225 N. Ferry St. is open.', 'addresses with a short form'],
    ['Version 1.2.3 came out on 9/11.', 'versions'],
  ])('finds none in "%s" (%s)', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each<[language: string, text: string, expected: string[]]>([
    ['en', 'They lifted 40 students using an old lift. They buried a three-day-old son alive.', [
      '40 = 40 - | students', 'three-day-old = 3 d | son',
    ]],
    ['it', 'La presenza di 25 paesi esteri sottolineava la forza.', ['25 = 25 - | paesi esteri']],
    ['es', 'Faltan 12 pediatras porque nadie paga.', ['12 = 12 - | pediatras']],
    ['es', 'Otras 30 familias siguen en el puerto.', ['Otras 30 = 30 - | familias']],
    ['es', 'La lista de la tarde ascendió a 1.405.', ['1.405 = 1405 -']],
    ['es', 'La Junta del Puerto eleva a 4.000 el número de cajas.', ['4.000 = 4000 -']],
    ['fr', 'Ce matin 200 familles attendent sur le quai.', ['200 = 200 - | familles']],
    ['pt', 'Outras 30 pessoas seguem no cais.', ['Outras 30 = 30 - | pessoas']],
    [
      'de',
      'Die Stadt zahlt 3,5 Millionen Euro für rund 1.200 Menschen, 12,5 Prozent der Wähler und fünfundzwanzig Schüler.',
      [
        '3,5 Millionen Euro = 3500000 EUR', 'rund 1.200 = 1200 - | Menschen', '12,5 Prozent = 12.5 % | der Wähler',
        'fünfundzwanzig = 25 - | Schüler',
      ],
    ],
    [
      'fr', 'Le coût de 3,5 milliards d’euros, plus de 1 200 personnes, 12,5 % des électeurs.',
      [
        '3,5 milliards d’euros = 3500000000 EUR | coût', 'plus de 1 200 = 1200 - | personnes',
        '12,5 % = 12.5 % | des électeurs',
      ],
    ],
    [
      'es', 'Unos 3,5 millones de euros, más de 1.200 personas, 12,5 % de los votos, 1,200 pesos.',
      [
        'Unos 3,5 millones de euros = 3500000 EUR', 'más de 1.200 = 1200 - | personas',
        '12,5 % = 12.5 % | de los votos', '1,200 = 1200 - | pesos',
      ],
    ],
    [
      'it', 'Circa 3,5 milioni di euro, oltre 1.200 persone, 12,5% dei voti.',
      ['Circa 3,5 milioni di euro = 3500000 EUR', 'oltre 1.200 = 1200 - | persone', '12,5% = 12.5 % | dei voti'],
    ],
    [
      'pt', 'Cerca de R$ 3,5 bilhões, mais de 1.200 pessoas, 12,5% dos votos.',
      ['Cerca de R$ 3,5 bilhões = 3500000000 BRL', 'mais de 1.200 = 1200 - | pessoas', '12,5% = 12.5 % | dos votos'],
    ],
    [
      'ru', 'Около 3,5 млрд рублей, более 1 200 человек, 12,5 процента голосов.',
      ['Около 3,5 млрд рублей = 3500000000 RUB', 'более 1 200 = 1200 - | человек', '12,5 процента = 12.5 % | голосов'],
    ],
    [
      'uk', 'Понад 3,5 млн гривень, двадцять учнів, 12,5 відсотка голосів.',
      ['Понад 3,5 млн гривень = 3500000 UAH', 'двадцять = 20 - | учнів', '12,5 відсотка = 12.5 % | голосів'],
    ],
    ['xx', 'Kala 3.2 % ma 1,500 hale.', ['3.2 % = 3.2 % | ma', '1,500 = 1500 - | hale']],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(text, language)).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    '12',
    '1,200',
    '3.5',
    ' million',
    '$',
    '€',
    '%',
    ' ',
    '-',
    'two',
    ' to ',
    ' people',
    'half',
    ' of the town',
    '.',
    'İ',
    '😀',
    '\u00a0',
    '\n\n',
    'Rs ',
    'hundreds of ',
    '2016',
    ' years old',
    'more than ',
    ' out of ',
  );
  it('gives spans that stand in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('en', 'de', 'ru', 'xx'), (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const figure of readFigures(documentOf(text, language), CONTEXT)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          expect(figure.label === null || text.includes(figure.label)).toBe(true);
          last = figure.end;
        }
      }),
    );
  });

  it.each<[language: string, unit: string]>([
    ['zh', '12亿元'],
    ['ja', '3万人'],
    ['th', '5ล้าน'],
    ['en', '1.a.'],
  ])('takes steps as many as an unbroken run of %s "%s" is long', async (language, unit) => {
    const growth = await growthOfSteps(
      (n) => unit.repeat(n),
      (text) => readFigures(documentOf(text, language), CONTEXT),
      300,
    );
    expect(growth).toBeLessThan(15);
  });

  it.each<[name: string, unit: string]>([
    ['digits', '1'],
    ['numbers', '12 '],
    ['spelled', 'two '],
    ['dashes', '1-'],
    ['commas', '1,'],
    ['scales', 'million '],
  ])('takes steps as many as there are %s, not the square', async (_, unit) => {
    const growth = await growthOfSteps((n) => unit.repeat(n), (text) => readFigures(documentOf(text), CONTEXT), 1000);
    expect(growth).toBeLessThan(15);
  });
});
