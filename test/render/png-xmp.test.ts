/** The alt text, credit and source inside a picture: well formed, under 1 KB, whatever the words; pixels untouched. */
import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { altText } from '../../src/cards/alt.ts';
import type { Card } from '../../src/cards/card.ts';
import { encodePng } from '../../src/render/png.ts';
import { withXmp } from '../../src/render/png-xmp.ts';
import { decodePng } from './decode-png.ts';

const pixels = { width: 2, height: 1, data: new Uint8Array([1, 2, 3, 255, 4, 5, 6, 255]) };
const png = encodePng(pixels);
const card = (text: string, publisher: string | null = 'The Harbour & Quay Times', language = 'en'): Card => ({
  id: 'fact-1', kind: 'fact', matter: '', text, language, rtl: false,
  source: { publisher, date: '2026-03-10', address: 'cards.example.org/s/0123456789abcdef', paragraph: 1 },
});

/** The one iTXt chunk, and what it says. */
function xmpIn(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const at = bytes.indexOf('iTXt');
  const length = bytes.readUInt32BE(at - 4);
  const [keyword = '', ...rest] = bytes.subarray(at + 4, at + 4 + length).toString('utf8').split('\0');
  const xml = new DOMParser().parseFromString(rest.at(-1) ?? '', 'text/xml');
  const told = (name: string) => xml.querySelector(name)?.textContent ?? null;
  return { at, size: length + 12, keyword, raw: rest.at(-1) ?? '', told };
}

it.each<[string, Card]>([
  ['a fact', card('Some 4,100 cars cross the bridge on a working day.')],
  ['marks of markup', card('The mayor wrote <b>&amp; "so"</b> on the wall.')],
  ['an article in Arabic', card('يغلق الميناء جسره تسعة أسابيع ابتداء من يوم الاثنين. '.repeat(9), 'صحيفة الميناء', 'ar')],
  ['a long one in Thai', card('เมืองท่าจะปิดสะพานเก้าสัปดาห์ตั้งแต่วันจันทร์ '.repeat(12), null, 'th')],
  ['letters that XML cannot hold', card('Water\u0001 rose \ud800 again on the lower quay.')],
  ['a long publisher', card('Water rose again.', 'The Harbour Times '.repeat(30))],
])('%s: under 1 KB, before the pixels, its alt text readable', (_, shown) => {
  const file = withXmp(png, shown);
  const { at, size, keyword, raw, told } = xmpIn(file);
  expect([keyword, size <= 1024]).toEqual(['XML:com.adobe.xmp', true]);
  expect(at).toBeLessThan(Buffer.from(file).indexOf('IDAT'));
  const alt = told('r\\:li') ?? '';
  expect(alt.length).toBeGreaterThan(30);
  const whole = altText(shown).replace(/[\u0001\ud800]/g, '');
  expect(whole.startsWith(alt.replace(/\s*…$/u, '').slice(0, 30))).toBe(true);
  expect(raw).toContain('http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia');
  expect(told('d\\:source')).toBe('cards.example.org/s/0123456789abcdef');
  // every chunk has its checksum, and the pixels are those of before
  expect(decodePng(file).rgba).toEqual(decodePng(png).rgba);
});

it('holds the whole alt text and the credit of an ordinary card', () => {
  const shown = card('Some 4,100 cars cross the bridge on a working day.');
  const { told } = xmpIn(withXmp(png, shown));
  expect([told('r\\:li'), told('p\\:Credit')]).toEqual([altText(shown), 'The Harbour & Quay Times']);
});
