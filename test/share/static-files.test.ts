import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script of the browser, written without types
import { zip } from '../../public/app/zip.js';
import { THEMES } from '../../templates/theme.ts';
import { EMBED_LINE } from '../../src/share/embed-box.ts';
import { makeApp } from '../app/make-app.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const read = (name: string) => readFileSync(join(PUBLIC, name), 'utf8');

describe('the style of pages', () => {
  it.each(['site.css', 'embed.css'])('%s has the colours of the themes paper and ink', (name) => {
    const [light = '', dark = ''] = [...read(name).matchAll(/--ground:[^}]*/g)].map(([tokens]) => tokens);
    for (const [tokens, { page }] of [[light, THEMES.paper], [dark, THEMES.ink]] as const) {
      for (const [token, colour] of Object.entries(page)) expect(tokens).toContain(`--${token}: ${colour}`);
    }
  });

  it('gives the line of an embed the height that is told', () => {
    expect(read('embed.css')).toContain(`height: ${EMBED_LINE}px`);
  });

  it('loads nothing from elsewhere', () => {
    const files = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(css|js)$/.test(name) && !name.startsWith('fonts'),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const name of files)
      expect(read(name)).not.toMatch(
        /https?:\/\/(?!www\.w3\.org)|@import|localStorage|sessionStorage|document\.cookie|innerHTML|\beval\b/,
      );
  });
});

describe('the web app', () => {
  it('weighs less than 60 KB without its faces, uncompressed', async () => {
    const page = await (await makeApp().get('/')).text();
    const linked = [...page.matchAll(/(?:href|src)="(\/[\w/.-]+\.(?:css|js|svg))"/g)].map(([, path]) => path ?? '');
    const weights = [...new Set(linked)].map((path) => statSync(join(PUBLIC, path)).size);
    expect(weights.length).toBe(13);
    expect(weights.reduce((sum, bytes) => sum + bytes, page.length)).toBeLessThan(60_000);
    expect(gzipSync(page).length).toBeLessThan(5_000);
  });
});

describe('the zip of all cards', () => {
  it('dates its files, to the two seconds that zip counts in', async () => {
    const blob: Blob = zip([{ name: 'a', bytes: new Uint8Array(1) }], new Date(2026, 2, 10, 9, 5, 8));
    const view = new DataView(await blob.arrayBuffer());
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 3, 10]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([9, 5, 8]);
  });

  it('is read by others, whatever the bytes and names', async () => {
    // the reader here keeps files by name in a plain object, which cannot hold "__proto__"
    const files = fc.uniqueArray(
      fc.record({
        name: fc
          .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
          .filter((name) => name.isWellFormed() && name !== '__proto__'),
        bytes: fc.uint8Array({ maxLength: 200 }),
      }),
      { selector: ({ name }) => name, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const blob: Blob = zip(given, new Date(2026, 2, 10, 9, 5, 8));
        const found = unzipSync(new Uint8Array(await blob.arrayBuffer()));
        expect(Object.keys(found).length).toBe(given.length);
        for (const { name, bytes } of given) expect(found[name]).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });
});
