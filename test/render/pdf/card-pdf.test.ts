/** A PDF of cards, opened by pdf.js and pdf-lib: the pixels of each page are those of its PNG, its alt text is there. */
import { PDFDocument } from 'pdf-lib';
import { extractImages, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { cardPdf } from '../../../src/render/pdf/card-pdf.ts';
import { encodePng } from '../../../src/render/png.ts';
import { makeApp } from '../../app/make-app.ts';
import { DESK_ARTICLE } from '../../desk/article.ts';
import { Sheet } from '../../../src/schema.ts';

/** Opaque pixels in so many colours: 2 and 16 are packed, 200 take a byte each, 5,000 are true colour. */
function pixels(width: number, height: number, colours: number) {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const colour = (i * 7 + (i >> 5)) % colours;
    data.set([colour & 0xff, (colour * 3) & 0xff, (colour >> 8) * 40, 0xff], i * 4);
  }
  return { width, height, data };
}
const rgb = (data: Uint8Array | Uint8ClampedArray, channels: number): number[] =>
  Array.from(data).filter((_, i) => i % channels < 3);

describe('a PDF of cards', () => {
  const sizes: [number, number, number][] = [[64, 40, 2], [61, 33, 16], [80, 50, 200], [90, 70, 5000]];
  const pictures = sizes.map((size) => pixels(...size));
  const pages = pictures.map((picture, i) => ({ png: encodePng(picture), alt: `Card ${i + 1}: “Brücke” 橋 (\\)` }));
  const pdf = cardPdf(pages, { title: 'Die Brücke (neu)', language: 'de' });

  it('shows in pdf.js the very pixels of each PNG, in every depth of colour', async () => {
    const opened = await getDocumentProxy(pdf.slice());
    expect(opened.numPages).toBe(pictures.length);
    for (const [i, { width, height, data }] of pictures.entries()) {
      const [image] = await extractImages(opened, i + 1);
      expect([image?.width, image?.height]).toEqual([width, height]);
      expect(rgb(image?.data ?? new Uint8Array(), image?.channels ?? 0)).toEqual(rgb(data, 4));
    }
  });

  it('holds the data of each PNG as it is, and little more', () => {
    const file = Buffer.from(pdf);
    for (const { png } of pages) {
      const at = Buffer.from(png).indexOf('IDAT');
      const length = Buffer.from(png).readUInt32BE(at - 4);
      expect(file.includes(Buffer.from(png).subarray(at + 4, at + 4 + length))).toBe(true);
    }
  });

  it('is tagged: each page is a figure with its alt text, and the file says its title and language', async () => {
    const loaded = await PDFDocument.load(pdf);
    expect([loaded.getPageCount(), loaded.getTitle()]).toEqual([pages.length, 'Die Brücke (neu)']);
    const opened = await getDocumentProxy(pdf.slice());
    for (const [i, { alt }] of pages.entries()) {
      const tree = await (await opened.getPage(i + 1)).getStructTree();
      expect(JSON.stringify(tree)).toContain(JSON.stringify(alt).slice(1, -1));
    }
  });

  it('refuses a picture that is none of a card: transparent, or no PNG at all', () => {
    const clear = encodePng({ width: 2, height: 1, data: new Uint8Array([1, 2, 3, 0, 4, 5, 6, 255]) });
    const facts = { title: '', language: 'en' };
    expect(() => cardPdf([{ png: clear, alt: '' }], facts)).toThrow('opaque');
    expect(() => cardPdf([{ png: new Uint8Array([1, 2, 3]), alt: '' }], facts)).toThrow('PNG');
  });
});

describe('GET /s/{id}.pdf', () => {
  it('has a page a card, as editors left them, and names the sizes that there are', async () => {
    const { post, get } = makeApp({ draw: async () => encodePng(pixels(16, 9, 2)) });
    const { id, cards } = Sheet.parse(await (await post(DESK_ARTICLE)).json());
    const answer = await get(`/s/${id}.pdf?size=square`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await PDFDocument.load(await answer.arrayBuffer())).getPageCount()).toBe(cards.length);
    expect((await get(`/s/${id}.pdf?size=huge`)).status).toBe(400);
    expect((await get('/s/0000000000000000.pdf')).status).toBe(404);
  });
});
