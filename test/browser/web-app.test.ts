/** The web app in a real browser: the whole way from a pasted article to a downloaded picture. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../../src/limits.ts';
import { pngSize } from '../e2e/png-size.ts';
import { axeViolations, hasChromium, openPage, scrollsSideways } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE, TEXT } from './worker-with-sheet.ts';

describe.skipIf(!hasChromium)('the web app', () => {
  const given = inBrowser();
  const open = async (options: Parameters<typeof openPage>[2] = {}) => {
    const watched = await openPage(given.browser, [new URL(given.running.url).host], options);
    await watched.page.goto(given.running.url);
    return watched;
  };
  const makeCards = async (page: Page, text = TEXT) => {
    await page.fill('#text', text);
    await page.click('text=Make the cards');
    await page.waitForSelector('#result:not([hidden]) #cards img:not(.loading)');
  };
  const download = async (page: Page, selector: string) => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
    return { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) };
  };

  it(
    'goes from a pasted article to a picture, in the size and theme that are chosen',
    async () => {
      const { page, wrongs, close } = await open();
      await makeCards(page);
      const first = await download(page, '#card-summary a[download]');
      expect(first.name).toMatch(/^verbatim-\w+-summary-og\.png$/);
      expect(pngSize(first.bytes)).toEqual(SIZES.og);
      await page.check('input[value="story"]', { force: true });
      await page.check('input[value="ink"]', { force: true });
      const second = await download(page, '#card-summary a[download]');
      expect([second.name.endsWith('-story-ink.png'), pngSize(second.bytes)]).toEqual([true, SIZES.story]);
      expect(wrongs).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'saves all cards as one zip with their alt texts',
    async () => {
      const { page, wrongs, close } = await open();
      await makeCards(page);
      const count = await page.locator('#cards > li').count();
      const { name, bytes } = await download(page, 'text=Download all as a zip');
      const files = unzipSync(bytes);
      expect([name.endsWith('.zip'), Object.keys(files).length]).toEqual([true, count + 1]);
      for (const [file, content] of Object.entries(files))
        if (file.endsWith('.png')) expect(pngSize(content)).toEqual(SIZES.og);
      expect(new TextDecoder().decode(files['alt-texts.txt'])).toContain('The swing bridge that has carried traffic');
      expect(wrongs).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it.each([
    ['harbour.txt', 'text/plain', TEXT],
    ['harbour.md', 'text/markdown', `# Bridge to close\n\n${TEXT}`],
    [
      'harbour.html',
      'text/html',
      `<html><body><article><h1>Bridge to close</h1>${TEXT.split('\n\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
    ],
  ])(
    'reads the file %s',
    async (name, mimeType, text) => {
      const { page, wrongs, close } = await open();
      await page.setInputFiles('#file', { name, mimeType, buffer: Buffer.from(text) });
      await page.waitForSelector('#result:not([hidden])');
      expect(await page.textContent('#pieces')).toContain('Helena Brandt, Mayor');
      expect(wrongs).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'says of a text in Latin-1 what to do, and reads a page that says how it is written',
    async () => {
      const { page, wrongs, close } = await open();
      const buffer = Buffer.from(`${TEXT} Café.`, 'latin1');
      await page.setInputFiles('#file', { name: 'old.txt', mimeType: 'text/plain', buffer });
      await page.waitForSelector('#fault .fault-box');
      expect(await page.textContent('#fault')).toContain('Save it as UTF-8');
      expect(await page.textContent('#status')).toBe('old.txt');
      const lines = `${TEXT}\n\nThe Café Müller stays open all winter, its owner said.`.split('\n\n').map((line) => `<p>${line}</p>`);
      const html = `<html><head><meta charset="iso-8859-1"><title>Bridge</title></head><body><article><h1>Bridge to close</h1>${lines.join('')}</article></body></html>`;
      const written = Buffer.from(html.replace(/[–—]/g, '-').replace(/[“”]/g, '"').replace(/’/g, "'"), 'latin1');
      await page.setInputFiles('#file', { name: 'old.html', mimeType: 'text/html', buffer: written });
      await page.waitForSelector('#result:not([hidden])');
      expect(await page.textContent('#result')).not.toContain('\ufffd');
      expect(wrongs).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'keeps a file that met a fault, until it is read',
    async () => {
      const { page, close } = await open();
      let calls = 0;
      await page.route('**/api/sheets*', (route) => (calls++ === 0 ? route.abort() : route.continue()));
      await page.setInputFiles('#file', { name: 'harbour.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) });
      await page.waitForSelector('#fault .fault-box');
      await page.click('text=Make the cards');
      await page.waitForSelector('#result:not([hidden])');
      expect(calls).toBe(2);
      await close();
    },
    PATIENCE,
  );

  it.each([
    ['example.org/story', { url: 'https://example.org/story' }],
    ['www.example.org', { url: 'https://www.example.org' }],
    ['https://example.org/a', { url: 'https://example.org/a' }],
    ['One word. Another one.', { text: 'One word. Another one.' }],
    ['He said no.', { text: 'He said no.' }],
  ])(
    'sends %s as what it is',
    async (given, wanted) => {
      const { page, close } = await open();
      const sent = page.waitForRequest('**/api/sheets');
      await page.route('**/api/sheets', (route) => route.abort());
      await page.fill('#text', given);
      await page.click('text=Make the cards');
      expect((await sent).postDataJSON()).toEqual(wanted);
      await close();
    },
    PATIENCE,
  );

  it(
    'takes a file that is pasted',
    async () => {
      const { page, wrongs, close } = await open();
      await page.evaluate(`((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([text], 'harbour.txt', { type: 'text/plain' }));
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      })(${JSON.stringify(TEXT)})`);
      await page.waitForSelector('#result:not([hidden])');
      expect(wrongs).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it.each([
    ['', 'There is nothing to read yet'],
    ['Too short.', 'too short to hold a fact'],
    ['http://127.0.0.1/secret', 'may not be fetched'],
  ])(
    'says of %j that “%s”',
    async (text, words) => {
      const { page, close } = await open();
      await page.fill('#text', text);
      await page.click('text=Make the cards');
      await page.waitForSelector('#fault .fault-box');
      expect(await page.textContent('#fault')).toContain(words);
      expect(await page.isEnabled('[type=submit]')).toBe(true);
      await close();
    },
    PATIENCE,
  );

  it(
    'asks for a key where one is needed, sends it, and keeps it nowhere',
    async () => {
      const { page, close } = await open();
      const sent: (string | undefined)[] = [];
      await page.route('**/api/sheets', async (route) => {
        const key = route.request().headers()['authorization'];
        sent.push(key);
        if (key === 'Bearer let-me-in') return route.continue();
        await route.fulfill({
          status: 401,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            code: 'UNAUTHORIZED',
            title: 'This call needs a key',
            status: 401,
            detail: 'Send a key.',
          }),
        });
      });
      await page.fill('#text', TEXT);
      await page.click('text=Make the cards');
      await page.waitForSelector('#key-field:not([hidden])');
      await page.fill('#key', 'let-me-in');
      // The Worker of this test has no keys, so what it is sent does not matter to it.
      await page.click('text=Make the cards');
      await page.waitForSelector('#result:not([hidden])');
      expect(sent).toEqual([undefined, 'Bearer let-me-in']);
      expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
      await page.reload();
      expect([await page.isVisible('#key-field'), await page.inputValue('#text')]).toEqual([false, '']);
      await close();
    },
    PATIENCE,
  );

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)(
    'is whole for everyone at %d px, %s',
    async (width, colorScheme) => {
      const { page, wrongs, close } = await open({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      expect(await axeViolations(page)).toEqual([]);
      await makeCards(page);
      expect(await axeViolations(page)).toEqual([]);
      expect([await scrollsSideways(page), wrongs]).toEqual([false, []]);
      await close();
    },
    PATIENCE,
  );

  it(
    'without JavaScript says what to do instead',
    async () => {
      const { page, wrongs, close } = await open({ javaScriptEnabled: false });
      expect(await page.textContent('noscript')).toContain('API');
      expect([await page.isDisabled('[type=submit]'), wrongs]).toEqual([true, []]);
      await close();
    },
    PATIENCE,
  );
});
