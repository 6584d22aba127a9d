/** Every month and weekday as CLDR spells it, and what a figure counts, in languages without a reader of speakers. */
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const LANGUAGES = [
  'hu', 'fi', 'bn', 'sv', 'cs', 'ro', 'ar', 'he', 'el', 'id', 'vi', 'tr', 'da', 'no', 'pl', 'nl', 'uk', 'hi', 'ms',
  'en', 'de', 'fr', 'es', 'it', 'pt', 'ru',
];
/** Words that mean something else as often: "market", "environment"; and "the day of rest" of two words. */
const UNTOLD = new Set(['Pazar', 'середа', 'среда', 'יום שבת']);
const noon = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day, 12));
const dates = (text: string, language: string) =>
  readDates(documentOf(text, language), { publishedAt: '2026-11-18', language });

describe.each(LANGUAGES)('%s', (language) => {
  const long = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory' });
  it.each(Array.from({ length: 12 }, (_, month) => [long.format(noon(2025, month, 16)), month + 1] as const))(
    '%s is of month %i',
    (written, month) => {
      const told = dates(`X ${written}.`, language).map(({ date }) => date);
      expect(told).toEqual([`2025-${String(month).padStart(2, '0')}-16`]);
    },
  );

  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long' });
  const days = Array.from({ length: 7 }, (_, day) => weekday.format(noon(2026, 10, 15 + day)));
  it.each(days.filter((name) => !UNTOLD.has(name)))('%s is a day', (name) => {
    expect(dates(`X ${name}.`, language).map(({ text }) => text)).toHaveLength(1);
  });
});

it.each<[language: string, sentence: string, figure: string, label: string | null]>([
  ['sv', 'Företaget anställde 300 nya arbetare i Göteborg.', '300', 'nya arbetare'],
  ['sv', 'Det kostar 42 miljoner kronor om året.', '42 miljoner kronor', null],
  ['sv', 'Polisen grep 12 personer efter bråket.', '12', 'personer'],
  ['da', 'Firmaet ansatte 300 nye medarbejdere i Odense.', '300', 'nye medarbejdere'],
  ['no', 'Selskapet ansatte 300 nye arbeidere i Bergen.', '300', 'nye arbeidere'],
  ['cs', 'Firma propustila 300 zaměstnanců v Brně.', '300', 'zaměstnanců'],
  ['cs', 'Přišlo 42 nových lidí do města.', '42', 'nových lidí'],
  ['ro', 'Compania a angajat 300 de muncitori la Cluj.', '300', 'de muncitori'],
  ['ro', 'Au venit 42 de copii în oraș.', '42', 'de copii'],
  ['hu', 'A cég 300 új dolgozót vett fel.', '300', 'új dolgozót'],
  ['bn', 'কোম্পানিটি ৩০০ জন শ্রমিক নিয়োগ করেছে।', '৩০০ জন', 'শ্রমিক'],
  ['bn', 'শহরে ৪২টি সেতু তৈরি হয়েছে।', '৪২টি', 'সেতু'],
  ['vi', 'Họ xây 42 cây cầu mới ở Hà Nội.', '42', 'cây cầu mới'],
  ['vi', 'Có 300 công nhân trong nhà máy.', '300', 'công nhân'],
  ['tr', 'Şirket 300 yeni işçi aldı.', '300', 'yeni işçi'],
])('%s: %s counts %s %s', (language, sentence, figure, label) => {
  const [found] = readFigures(documentOf(sentence, language), CONTEXT);
  expect([found?.text, found?.label ?? null]).toEqual([figure, label]);
});
