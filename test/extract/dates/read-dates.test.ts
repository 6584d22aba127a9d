import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const dates = (text: string, language = 'en', publishedAt: string | null = CONTEXT.publishedAt) =>
  readDates(documentOf(text, language), { publishedAt }).map((d) => `${d.text} = ${d.date} (${d.precision})`);

type Row = [text: string, expected: string[], why: string];

describe('readDates in English', () => {
  it.each<Row>([
    ['The mayor resigned on Wednesday.', ['Wednesday = 2024-11-06 (day)'], 'the day of publication itself'],
    ['The mayor resigned on Thursday.', ['Thursday = 2024-10-31 (day)'], 'the most recent such day'],
    [
      'The mayor resigned last Wednesday.', ['last Wednesday = 2024-10-30 (day)'],
      '"last" is never the day of publication',
    ],
    ['The bridge reopens next Friday.', ['next Friday = 2024-11-08 (day)'], '"next" looks ahead'],
    ['The bridge will reopen on Sunday.', ['Sunday = 2024-11-10 (day)'], 'a future verb looks ahead'],
    ['The firm will pay, she said on Monday.', ['Monday = 2024-11-04 (day)'], 'the nearer verb is past'],
    [
      'It was Wednesday, Nov. 6, 2024, in Oslo.', ['Wednesday, Nov. 6, 2024 = 2024-11-06 (day)'],
      'weekday and date are one',
    ],
    ['Born on the 3rd of March 1871 in Bergen.', ['3rd of March 1871 = 1871-03-03 (day)'], 'ordinal day with "of"'],
    ['The fair ran 12-14 October 2023.', ['12-14 October 2023 = 2023-10-12 (day)'], 'a range begins on its first day'],
    ['The trial is scheduled for Feb. 14.', ['Feb. 14 = 2025-02-14 (day)'], 'scheduled: the coming one'],
    ['The pool will shut its doors on Feb. 14.', ['Feb. 14 = 2025-02-14 (day)'], '"shut" behind "will" is no past'],
    ['The bath, which was built in May, will be sold on Feb. 14.', ['May = 2024-05 (month)', 'Feb. 14 = 2025-02-14 (day)'],
      'nor is "sold" behind "will be"'],
    ['The team would be named on Feb. 14.', ['Feb. 14 = 2025-02-14 (day)'], 'nor "named" behind "would be"'],
    ['The work is to be finished by Feb. 14.', ['Feb. 14 = 2025-02-14 (day)'], 'nor "finished" behind "to be"'],
    ['The pool was shut on Feb. 14.', ['Feb. 14 = 2024-02-14 (day)'], 'but "was shut" is one'],
    ['The pool would have been shut on Feb. 14.', ['Feb. 14 = 2024-02-14 (day)'], 'and "would have been"'],
    ['He was arrested on Feb. 14.', ['Feb. 14 = 2024-02-14 (day)'], 'past: the one gone by'],
    ['It closed in October 2018.', ['October 2018 = 2018-10 (month)'], 'month and year'],
    ['It closed in August.', ['August = 2024-08 (month)'], 'the nearest August gone by'],
    ['It may march on. June Jones and April Ryan may attend.', [], 'verbs and given names are no months'],
    ['Founded in 1560, rebuilt by 2034.', ['1560 = 1560 (year)', '2034 = 2034 (year)'], 'years after a preposition'],
    ['The sea could rise by a metre by 2100.', ['2100 = 2100 (year)'], 'and those of the next century'],
    [
      'The 2018 flu season and the 2023-24 school year.', ['2018 = 2018 (year)', '2023-24 = 2023 (year)'],
      'years before a noun',
    ],
    ['An 1855 treaty and the 1887 law.', ['1855 = 1855 (year)', '1887 = 1887 (year)'], 'of one thing'],
    ['An 1855 word essay, the 1875 seat hall, the 1800 delegates.', [], 'measures and counts'],
    ['They read about 2000 pages, around 1990 copies of them; it began around 1990.', ['1990 = 1990 (year)'], 'rough counts'],
    ['Some 2000 people paid $2019 for 1984% more.', [], 'counts, money and per cent are no years'],
    ['Flight MH2017, room A-2019, 2,019 votes, version 1.2019.', [], 'digits inside other things'],
    [
      'It opened two years ago, a month ago and three days ago.',
      ['two years ago = 2022 (year)', 'a month ago = 2024-10 (month)', 'three days ago = 2024-11-03 (day)'],
      'counted back',
    ],
    [
      'It fell last month, will rise next year.', ['last month = 2024-10 (month)', 'next year = 2025 (year)'],
      'units with a modifier',
    ],
    ['Profits doubled over the past year. The next year they fell.', [], 'a stretch, and a year of the story'],
    ['She left yesterday. USA Today wrote it.', ['yesterday = 2024-11-05 (day)'], 'no day inside a name'],
    ['Today, banks are bigger.', [], 'these times, not this day'],
    [
      'In 2016 he fell ill. By December he was dead.', ['2016 = 2016 (year)', 'December = null (month)'],
      'the month of another year is not guessed',
    ],
    ['Filed 2020-02-30 and 2020-02-29.', ['2020-02-29 = 2020-02-29 (day)'], 'a day that no calendar has'],
    [
      'Signed 11/6/2024, paid 25/12/2023.', ['11/6/2024 = null (day)', '25/12/2023 = 2023-12-25 (day)'],
      'both orders fit the first and no region tells',
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('keeps the words and says null where publication is unknown', () => {
    expect(dates('On Monday, and on May 5, and in May 2020.', 'en', null)).toEqual([
      'Monday = null (day)', 'May 5 = null (day)', 'May 2020 = 2020-05 (month)',
    ]);
  });

  it('numbers the mentions in order of the text', () => {
    const found = readDates(documentOf('In 2019, 2020-01-02 and on Monday.'), CONTEXT);
    expect(found.map((d) => [d.id, d.text])).toEqual([
      ['date-1', '2019'], ['date-2', '2020-01-02'], ['date-3', 'Monday'],
    ]);
  });

  it('leaves what stands before the article alone', () => {
    expect(readDates(documentOf('date 2024-11-06 Nobody came.', 'en', 16), CONTEXT)).toEqual([]);
  });
});

describe('readDates in other languages', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['de', 'Am Mittwoch, dem 6. November 2024, sagte er zu.', ['Mittwoch, dem 6. November 2024 = 2024-11-06 (day)']],
    [
      'de', 'Seit dem 01.10.2023, vor zwei Jahren, im vergangenen Jahr und im März.',
      [
        '01.10.2023 = 2023-10-01 (day)', 'vor zwei Jahren = 2022 (year)', 'vergangenen Jahr = 2023 (year)',
        'März = 2024-03 (month)',
      ],
    ],
    ['fr', 'Il vit là depuis sept ans, et y vint le 3 sept. 2017.', ['3 sept. 2017 = 2017-09-03 (day)']],
    [
      'fr', 'Le 1er mai, mardi dernier, il y a deux ans, en mars et en 2016.',
      [
        '1er mai = 2024-05-01 (day)', 'mardi dernier = 2024-11-05 (day)', 'il y a deux ans = 2022 (year)',
        'mars = 2024-03 (month)', '2016 = 2016 (year)',
      ],
    ],
    [
      'es', 'El 6 de noviembre de 2024, hace dos años y el próximo martes.',
      ['6 de noviembre de 2024 = 2024-11-06 (day)', 'hace dos años = 2022 (year)', 'próximo martes = 2024-11-12 (day)'],
    ],
    [
      'it', 'Il 6 novembre 2024, due anni fa e lo scorso anno.',
      ['6 novembre 2024 = 2024-11-06 (day)', 'due anni fa = 2022 (year)', 'scorso anno = 2023 (year)'],
    ],
    [
      'pt', 'Na quarta-feira, em 6 de novembro de 2023, há dois anos, ontem.',
      [
        'quarta-feira = 2024-11-06 (day)', '6 de novembro de 2023 = 2023-11-06 (day)', 'há dois anos = 2022 (year)',
        'ontem = 2024-11-05 (day)',
      ],
    ],
    [
      'ru', 'В среду, 6 ноября 2024 года; два года назад, в прошлом году.',
      ['среду, 6 ноября 2024 = 2024-11-06 (day)', 'два года назад = 2022 (year)', 'прошлом году = 2023 (year)'],
    ],
    [
      'uk', 'У середу, 6 листопада 2024 року; два роки тому, вчора.',
      ['середу, 6 листопада 2024 = 2024-11-06 (day)', 'два роки тому = 2022 (year)', 'вчора = 2024-11-05 (day)'],
    ],
    ['ja', '2024年11月6日に発表した。', ['2024年11月6日 = 2024-11-06 (day)']],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual(expected);
  });
});

describe('spans of dates', () => {
  const pieces = fc.constantFrom(
    'Nov. ',
    'May 5',
    '2024',
    ' ',
    '-',
    '12',
    'last ',
    'Monday',
    ', ',
    'years ago',
    '\n\n',
    'vor ',
    'İ',
    '😀',
    '.',
    'mars',
    '06.11.2024',
    'segunda-feira',
    'il y a ',
    'a ',
  );
  it('stand in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('en', 'de', 'fr', 'pt', 'xx'),
        (parts, language) => {
          const text = parts.join('');
          let last = 0;
          for (const date of readDates(documentOf(text, language), CONTEXT)) {
            expect(text.slice(date.start, date.end)).toBe(date.text);
            expect(date.text.length).toBeGreaterThan(0);
            expect(date.start).toBeGreaterThanOrEqual(last);
            last = date.end;
          }
        },
      ),
    );
  });
});
