/**
 * What other programs read in our files: exiftool the XMP of a card, poppler's pdfimages the pictures of a PDF. Where
 * they are not installed this is not checked, and says so (apt-get install libimage-exiftool-perl poppler-utils).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { altText } from '../../src/cards/alt.ts';
import type { Card } from '../../src/cards/card.ts';
import { cardPdf } from '../../src/render/pdf/card-pdf.ts';
import { encodePng } from '../../src/render/png.ts';
import { withXmp } from '../../src/render/png-xmp.ts';
import { decodePng } from './decode-png.ts';

const run = promisify(execFile);
const isThere = (command: string, flag: string) => run(command, [flag]).then(() => true, () => false);
const [exiftool, pdfimages] = await Promise.all([isThere('exiftool', '-ver'), isThere('pdfimages', '-v')]);

/** Files in a folder of their own, which is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-readers-'));
  return work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

/** Opaque pixels in so many colours: few are packed, more take a byte each, many are true colour. */
function picture(width: number, height: number, colours: number) {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const colour = (i * 7 + (i >> 5)) % colours;
    data.set([colour & 0xff, (colour * 3) & 0xff, (colour >> 8) * 40, 0xff], i * 4);
  }
  return { width, height, data };
}

const card = (text: string, language: string, publisher: string): Card => ({
  id: 'fact-1', kind: 'fact', matter: '', text, language, rtl: language === 'ar',
  source: { publisher, date: '2026-03-10', address: 'cards.example.org/s/0123456789abcdef', paragraph: 1 },
});

const Told = z.tuple([
  z.object({
    AltTextAccessibility: z.string(), Credit: z.string(), Source: z.string(), DigitalSourceType: z.string(),
    Warning: z.string().optional(),
  }),
]);

describe.skipIf(!exiftool)('exiftool', () => {
  it.each([
    ['in English', card('Some 4,100 cars cross the bridge on a working day.', 'en', 'The Harbour & Quay <Times>')],
    ['in Arabic', card('يغلق الميناء جسره تسعة أسابيع ابتداء من يوم الاثنين.', 'ar', 'صحيفة الميناء')],
  ])('reads alt text, credit, source and kind of a card %s', async (_, shown) => {
    const png = withXmp(encodePng(picture(64, 40, 16)), shown);
    const told = await inFolder(async (folder) => {
      await writeFile(join(folder, 'card.png'), png);
      const { stdout } = await run('exiftool', ['-j', '-charset', 'utf8', join(folder, 'card.png')]);
      return Told.parse(JSON.parse(stdout))[0];
    });
    expect(told).toMatchObject({
      AltTextAccessibility: altText(shown), Credit: shown.source.publisher, Source: shown.source.address,
    });
    expect(told.DigitalSourceType).toContain('dataDrivenMedia');
    expect(told.Warning).toBeUndefined();
  });
});

describe.skipIf(!pdfimages)('pdfimages', () => {
  it('gives the very pixels of each card back, in every depth of colour', async () => {
    // Two colours it writes in black and white, whichever they are; every card has more.
    const sizes: [number, number, number][] = [[64, 40, 4], [61, 33, 16], [80, 50, 200], [90, 70, 5000]];
    const pngs = sizes.map((size) => encodePng(picture(...size)));
    const pdf = cardPdf(pngs.map((png, i) => ({ png, alt: `Card ${i + 1}` })), { title: 'Cards', language: 'en' });
    const read = await inFolder(async (folder) => {
      await writeFile(join(folder, 'cards.pdf'), pdf);
      await run('pdfimages', ['-png', join(folder, 'cards.pdf'), join(folder, 'page')]);
      const names = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
      return Promise.all(names.map(async (name) => rgbOf(await readFile(join(folder, name)))));
    });
    expect(read).toHaveLength(pngs.length);
    for (const [i, [width, height, colours]] of sizes.entries())
      expect(read[i]).toEqual(Array.from(picture(width, height, colours).data).filter((_, at) => at % 4 < 3));
  });
});

it('are installed here', (context) => {
  const missing = [!exiftool && 'exiftool: the XMP was NOT read', !pdfimages && 'pdfimages: the PDF was NOT read'];
  const told = missing.filter(Boolean).join('; ');
  if (told) context.skip(told);
});

const rgbOf = (png: Uint8Array): number[] => Array.from(decodePng(png).rgba).filter((_, i) => i % 4 < 3);
