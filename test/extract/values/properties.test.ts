/** What holds of every number and every day, whatever they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: '2026-11-18' };
const figures = (text: string, language: string) => readFigures(documentOf(text, language), CONTEXT);
const dates = (text: string, language: string) => readDates(documentOf(text, language), { ...CONTEXT, language });

/** A scale, a currency and how the language says them after a number: what stands between is written as it is there. */
const SUMS: readonly (readonly [language: string, words: string, factor: number, unit: string])[] = [
  ['en', ' million dollars', 1e6, 'USD'], ['en', ' lakh crore rupees', 1e12, 'INR'], ['en', 'bn euros', 1e9, 'EUR'],
  ['de', ' Millionen Euro', 1e6, 'EUR'], ['de', ' Mrd. Euro', 1e9, 'EUR'], ['fr', ' milliards d’euros', 1e9, 'EUR'],
  ['fr', ' M€', 1e6, 'EUR'], ['es', ' mil millones de euros', 1e9, 'EUR'], ['it', ' milioni di euro', 1e6, 'EUR'],
  ['pt', ' mil milhões de euros', 1e9, 'EUR'], ['ru', ' млрд рублей', 1e9, 'RUB'], ['uk', ' тис. гривень', 1e3, 'UAH'],
  ['nl', ' miljoen euro', 1e6, 'EUR'], ['pl', ' mld zł', 1e9, 'PLN'], ['sv', ' miljarder kronor', 1e9, 'SEK'],
  ['tr', ' milyon lira', 1e6, 'TRY'], ['el', ' εκατ. ευρώ', 1e6, 'EUR'], ['id', ' triliun rupiah', 1e12, 'IDR'],
  ['ar', ' مليون دولار', 1e6, 'USD'], ['he', ' מיליארד שקלים', 1e9, 'ILS'], ['hi', ' करोड़ रुपये', 1e7, 'INR'],
  ['th', ' ล้านบาท', 1e6, 'THB'], ['vi', ' tỷ đồng', 1e9, 'VND'], ['zh', '亿元', 1e8, 'CNY'], ['ja', '億円', 1e8, 'JPY'],
  ['ko', '만 달러', 1e4, 'USD'],
];
const POINT = new Set(['en', 'ar', 'he', 'hi', 'th', 'zh', 'ja', 'ko']);
/** A number from 1 to 999.9 with one place, as the language writes it. */
const decimal = (tenths: number, language: string): string =>
  `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `${POINT.has(language) ? '.' : ','}${tenths % 10}`}`;

const sum = fc.constantFrom(...SUMS);
const tenths = fc.integer({ min: 20, max: 9999 });

describe('every sum', () => {
  it('is worth its number times its scale, in its currency', () => {
    fc.assert(fc.property(sum, tenths, ([language, words, factor, unit], n) => {
      const text = decimal(n, language) + words;
      const found = figures(text, language).map((f) => [f.text, f.value, f.unit]);
      expect(found).toEqual([[text, Number(((n / 10) * factor).toPrecision(12)), unit]]);
    }), { numRuns: 500 });
  });

  it('is negative behind a minus', () => {
    fc.assert(fc.property(sum, tenths, ([language, words, factor, unit], n) => {
      const text = `X (−${decimal(n, language)}${words})`;
      const found = figures(text, language).map((f) => [f.value, f.unit]);
      expect(found).toEqual([[-Number(((n / 10) * factor).toPrecision(12)), unit]]);
    }));
  });

  it('is one range with another, whole, and neither of the two', () => {
    fc.assert(fc.property(sum, tenths, tenths, ([language, words, , unit], n, m) => {
      const text = `${decimal(n, language)}–${decimal(m, language)}${words}`;
      expect(figures(text, language).map((f) => [f.text, f.value, f.unit])).toEqual([[text, null, unit]]);
    }));
  });
});

const LANGUAGES = [
  'en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'nl', 'pl', 'sv', 'da', 'nb', 'cs', 'ro', 'tr', 'el', 'id',
  'he', 'hi', 'zh', 'ja', 'ko', 'vi', 'th',
] as const;
const LONG = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' } as const;
const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

describe('every day', () => {
  it('is read as the language writes it in full', () => {
    fc.assert(fc.property(fc.constantFrom(...LANGUAGES), day, (language, when) => {
      const text = new Intl.DateTimeFormat(language, LONG).format(when);
      const found = dates(text, language).map(({ date }) => date);
      expect(found, `${language} ${text}`).toEqual([when.toISOString().slice(0, 10)]);
    }), { numRuns: 1000 });
  });

  it('is null in digits where both orders fit and no region tells, and never another day', () => {
    fc.assert(fc.property(day, (when) => {
      const [year, month, date] = when.toISOString().slice(0, 10).split('-').map(Number) as [number, number, number];
      const found = dates(`${month}/${date}/${year}`, 'en').map((mention) => mention.date);
      const isOne = date > 12 || month === date;
      expect(found).toEqual([isOne ? when.toISOString().slice(0, 10) : null]);
    }));
  });

  it('that the words do not settle is never a part: no weekday in a range of them is a day', () => {
    const weekday = fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');
    fc.assert(fc.property(weekday, weekday, (first, second) => {
      const found = dates(`It is open ${first} to ${second}.`, 'en').map(({ date }) => date);
      expect(found).toEqual([null, null]);
    }));
  });
});
