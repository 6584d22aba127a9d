/**
 * Numbers as the languages write them: [language, what stands in a sentence, value, unit]. Each is read in six frames,
 * more than 500 readings in all.
 */
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

type Row = readonly [language: string, figure: string, value: number | null, unit: string | null];

const ROWS: readonly Row[] = [
  ['en', 'Rs 2.3 lakh crore', 2.3e12, 'INR'], ['en', '5 lakh', 5e5, null], ['en', '80 thousands', 8e4, null], [
    'en', 'a quarter of a million pounds', 250_000, 'GBP',
  ],
  ['en', 'three-quarters of a million', 750_000, null], ['en', 'one and a half million', 1.5e6, null],
  ['en', 'a million and a half', 1.5e6, null],
  ['en', 'two and a half hours', 2.5, 'h'], ['en', 'half a billion dollars', 5e8, 'USD'], ['en', 'R50m', 5e7, 'ZAR'],
  ['en', 'GH¢4m', 4e6, 'GHS'],
  ['en', '£3.5m', 3.5e6, 'GBP'], ['en', '$5 to $7 million', null, 'USD'], ['en', '3.2m-3.5m euros', null, 'EUR'], [
    'en', '50 basis points', 50, 'bp',
  ],
  ['en', '25bp', 25, 'bp'], ['en', '2.1 percentage points', 2.1, 'pp'], ['en', 'minus 12 degrees', -12, '°'], [
    'en', '−3.5°C', -3.5, '°C',
  ],
  ['en', '4.2 × 10^6 litres', 4.2e6, 'l'], ['en', '10⁶ litres', 1e6, 'l'], ['en', '2½ hours', 2.5, 'h'],
  ['en', '£1.2bn', 1.2e9, 'GBP'], ['en', '€750k', 750_000, 'EUR'],
  ['de', 'anderthalb Millionen Euro', 1.5e6, 'EUR'], ['de', '3 Mrd. Euro', 3e9, 'EUR'],
  ['de', '2,5 Mio. Euro', 2.5e6, 'EUR'], ['de', 'minus 5 Grad', -5, '°'], ['de', '50 Basispunkte', 50, 'bp'],
  ['de', '1.200.000 Euro', 1.2e6, 'EUR'], ['de', 'eine halbe Million Euro', 5e5, 'EUR'], [
    'de', 'zweieinhalb Stunden', 2.5, 'h',
  ],
  ['fr', '1,2 Md€', 1.2e9, 'EUR'], ['fr', 'un quart de million', 250_000, null],
  ['fr', 'trois millions et demi d’euros', 3.5e6, 'EUR'], ['fr', 'moins 12 degrés', -12, '°'],
  ['fr', '25 points de base', 25, 'bp'],
  ['fr', '1 200 000 euros', 1.2e6, 'EUR'], ['es', '3 mil millones de dólares', 3e9, 'USD'],
  ['es', 'un millón y medio de euros', 1.5e6, 'EUR'], ['es', 'medio millón de euros', 5e5, 'EUR'],
  ['es', 'tres mil millones de euros', 3e9, 'EUR'], ['es', '50 puntos básicos', 50, 'bp'],
  ['it', 'un milione e mezzo di euro', 1.5e6, 'EUR'], ['it', 'mezzo milione di euro', 5e5, 'EUR'],
  ['it', '3,5 miliardi di euro', 3.5e9, 'EUR'], ['it', 'meno 3 gradi', -3, '°'],
  ['pt', '1,2 mil milhões de euros', 1.2e9, 'EUR'], ['pt', 'um milhão e meio de euros', 1.5e6, 'EUR'],
  ['pt', 'meio milhão de euros', 5e5, 'EUR'], ['ru', 'полтора миллиона рублей', 1.5e6, 'RUB'],
  ['ru', '3 тыс. рублей', 3000, 'RUB'], ['ru', 'минус 12 градусов', -12, '°'],
  ['ru', '2,5 млрд рублей', 2.5e9, 'RUB'], ['uk', 'півтора мільйона гривень', 1.5e6, 'UAH'],
  ['uk', '5 тис. гривень', 5000, 'UAH'], ['uk', '2,5 млрд гривень', 2.5e9, 'UAH'],
  ['nl', '4,2 miljoen euro', 4.2e6, 'EUR'], ['nl', '1,5 miljard euro', 1.5e9, 'EUR'],
  ['pl', '4,2 mln zł', 4.2e6, 'PLN'], ['pl', '5 mld złotych', 5e9, 'PLN'], ['pl', '300 tys. zł', 3e5, 'PLN'],
  ['tr', '4,2 milyar lira', 4.2e9, 'TRY'], ['el', '4,2 εκατ. ευρώ', 4.2e6, 'EUR'],
  ['el', '3 δισεκατομμύρια ευρώ', 3e9, 'EUR'], ['id', 'Rp 4,2 triliun', 4.2e12, 'IDR'],
  ['id', '3 juta rupiah', 3e6, 'IDR'],
  ['ar', '4.2 مليون دولار', 4.2e6, 'USD'], ['ar', '٤٫٢ مليار دولار', 4.2e9, 'USD'], ['ar', '٣٠٠ ألف دولار', 3e5, 'USD'],
  ['bn', '৪২ কোটি টাকা', 42e7, 'BDT'], ['bn', '১২ শতাংশ', 12, '%'], ['hu', '12 százalékkal', 12, '%'],
  ['fa', '۴٫۲ میلیون دلار', 4.2e6, 'USD'], ['he', '4.2 מיליון דולר', 4.2e6, 'USD'],
  ['hi', '४.२ करोड़ रुपये', 4.2e7, 'INR'], ['hi', '3 लाख रुपये', 3e5, 'INR'], ['hi', '१२ प्रतिशत', 12, '%'],
  ['th', '๔๒ ล้านบาท', 4.2e7, 'THB'], ['th', '3 แสนบาท', 3e5, 'THB'],
  ['zh', '42亿元', 4.2e9, 'CNY'], ['zh', '3.5万美元', 35_000, 'USD'], ['ja', '1,200億円', 1.2e11, 'JPY'],
  ['ja', '3万トン', 30_000, 't'], ['ko', '42억 원', 4.2e9, 'KRW'], ['ko', '300만 달러', 3e6, 'USD'],
  ['sv', '4,2 miljoner euro', 4.2e6, 'EUR'],
  ['lv', '4,2 miljoni euro', null, 'EUR'],
];

const FRAMES = [
  (n: string) => n,
  (n: string) => `(${n})`,
  (n: string) => `X, ${n}.`,
  (n: string) => `X; ${n}; Y.`,
  (n: string) => `X\n\n${n}\n\nY`,
  (n: string) => `X… ${n}!`,
];

describe('figures by language', () => {
  it.each(ROWS)('%s: %s', (language, figure, value, unit) => {
    for (const frame of FRAMES) {
      const text = frame(figure);
      expect(
        readFigures(documentOf(text, language), CONTEXT).map((f) => [f.text, f.value, f.unit]),
        text,
      ).toEqual([[figure, value, unit]]);
    }
  });

  it.each<[text: string, expected: [string, number | null, string | null, string | null][], why: string]>([
    ['The wall is 3.5m high.', [['3.5m', 3.5, 'm', null]], 'a height'],
    ['Some 3.5m people came.', [['Some 3.5m', 3.5e6, null, 'people']], 'millions of people'],
    ['Yields rose 8 bps to 4.1%.', [['8 bps', 8, 'bp', null], ['4.1%', 4.1, '%', null]], 'two units are no range'],
    [
      'It raised its rate by 50 basis points to 3.5 per cent.',
      [['50 basis points', 50, 'bp', 'rate'], ['3.5 per cent', 3.5, '%', null]],
      'a unit that is read is no label of the next',
    ],
    ['It employs 40³ people.', [['40', 40, null, 'people']], 'a footnote mark is no digit'],
    ['Write to PO Box 1234 today.', [], 'a box number counts nothing'],
    ['I wear size 44B and size 12.', [], 'a size counts nothing, and its letter is no billion'],
  ])('%s', (text, expected) => {
    expect(readFigures(documentOf(text), CONTEXT).map((f) => [f.text, f.value, f.unit, f.label])).toEqual(expected);
  });

  it('a German hour in words counts nothing, and what rises by so much does', () => {
    const text = 'Die Schicht beginnt um sechs. Wer um sechs Uhr anfängt, steht um halb fünf auf. Der Preis stieg um sechs Prozent.';
    expect(readFigures(documentOf(text, 'de'), CONTEXT).map((figure) => figure.text)).toEqual(['sechs Prozent']);
  });
});
