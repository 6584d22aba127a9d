/** The page of checks in a real browser: from a pasted summary to the verdicts, and back by a link. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { axeViolations, hasChromium, openPage, scrollsSideways } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE } from './worker-with-sheet.ts';

const ARTICLE =
  'The ferry Aurora sank on Monday in the outer harbour. “We saw it go down within ten minutes, but nobody cried for ' +
  'help,” said Ana Lima, a fisherwoman who was first at the place. “It will not sail again,” said Carl Brun, the ' +
  'harbour master.';
const SUMMARY =
  'A ferry sank. “We saw it go down within ten minutes,” Ana Lima said. “It will sail again,” Carl Brun said. ' +
  '“Nobody … cried for help,” a sailor said. “What a day for all of us in the town,” Ana Lima said.';

describe.skipIf(!hasChromium)('the page of checks', () => {
  const given = inBrowser();
  const open = async (path: string, options: Parameters<typeof openPage>[2] = {}) => {
    const watched = await openPage(given.browser, [new URL(given.running.url).host], options);
    await watched.page.goto(new URL(path, given.running.url).href);
    return watched;
  };
  const RESULT = '#result:not([hidden]) .verdict';

  it(
    'tells what is real, what was altered, and whose words they are; the link leads another browser to the same',
    async () => {
      const { page, wrongs, close } = await open('/check');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.fill('#summary', SUMMARY);
      await page.fill('#source-article', ARTICLE);
      await page.click('text=Check the quotations');
      await page.waitForSelector(RESULT);
      const words = await page.locator('.verdict').allInnerTexts();
      expect(words.map((said) => said.split('\n')[0])).toEqual([
        'Stands so in the article',
        'Altered: the article has other words',
        'Stands so, but for marks, dashes or its first letter – said by somebody else',
        'Not in the article',
      ]);
      expect(words[0]).toMatch(/leaves out: a/);
      expect(words[1]).toMatch(/not/);
      expect(await page.locator('#marked a.mark').count()).toBe(4);
      expect(await page.locator('#status').innerText()).toBe('Quotations: 4. To be looked at: 1. Not as there: 3.');
      expect(await axeViolations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await page.click('text=Copy a link to this check');
      await page.locator('#status', { hasText: 'Copied' }).waitFor();
      const link = z.string().parse(await page.evaluate('navigator.clipboard.readText()'));
      expect(link).not.toContain('Aurora');
      expect(wrongs).toEqual([]);
      await close();
      const asked: string[] = [];
      const again = await openPage(given.browser, [new URL(given.running.url).host]);
      again.page.on('request', (request) => asked.push(request.url()));
      await again.page.goto(link);
      await again.page.waitForSelector(RESULT);
      expect(await again.page.locator('.verdict').count()).toBe(4);
      expect(asked.every((address) => !address.includes(link.split('#')[1] ?? ''))).toBe(true);
      await again.close();
    },
    PATIENCE,
  );

  it(
    'speaks the language of the browser, the verdicts too',
    async () => {
      const { page, wrongs, close } = await open('/check', { locale: 'de-AT' });
      await page.fill('#summary', SUMMARY);
      await page.fill('#source-article', ARTICLE);
      await page.click('button.primary');
      await page.waitForSelector(RESULT);
      expect(await page.locator('.verdict-word').allInnerTexts()).toEqual([
        'Steht so im Artikel', 'Verändert: Der Artikel hat andere Wörter',
        'Steht so, bis auf Zeichen, Striche oder den ersten Buchstaben – von jemand anderem gesagt', 'Nicht im Artikel',
      ]);
      expect(await page.locator('#status').innerText()).toBe('Zitate: 4. Näher anzusehen: 1. Nicht so: 3.');
      expect(await page.locator('.who').allInnerTexts()).toContain('Der Artikel gibt diese Wörter Ana Lima (a fisherwoman).');
      const fault = async () => (await page.locator('.fault-box').innerText()).trim();
      await page.fill('#source-article', `${new URL(given.running.url).origin}/s/nosuchsheet`);
      await page.click('button.primary');
      await page.waitForSelector('.fault-box');
      expect(await fault()).toBe('Das Blatt gibt es nicht mehr.');
      const latin1 = { name: 'alt.txt', mimeType: 'text/plain', buffer: Buffer.from('\u201eJa\u201c, sagte sie f\u00fcr alle.', 'latin1') };
      await page.setInputFiles('#summary-file', latin1);
      await page.locator('.fault-box', { hasText: 'UTF-8' }).waitFor();
      await page.setInputFiles('#summary-file', { name: 'blatt.xlsx', mimeType: 'application/x', buffer: Buffer.from('x') });
      await page.locator('.fault-box', { hasText: 'blatt.xlsx' }).waitFor();
      expect(await fault()).toMatch(/^Eine Datei wählen \(\.txt, \.md, \.docx\)\./);
      expect(wrongs.filter((wrong) => !/404/.test(wrong))).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'checks against a sheet by its link, on a phone, in the dark, and keeps what was typed after a fault',
    async () => {
      const { page, wrongs, close } = await open('/check', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
      await page.fill('#summary', '“Nobody here said that at all.”');
      await page.fill('#source-article', `${new URL(given.running.url).origin}/s/nosuchsheet`);
      await page.click('text=Check the quotations');
      await page.waitForSelector('.fault-box');
      expect(await page.inputValue('#summary')).toContain('Nobody here');
      await page.fill('#source-article', `${new URL(given.running.url).origin}/s/${given.running.sheet.id}`);
      await page.click('text=Check the quotations');
      await page.waitForSelector(RESULT);
      expect(await page.locator('.verdict.red').count()).toBe(1);
      expect([await axeViolations(page), await scrollsSideways(page)]).toEqual([[], false]);
      expect(wrongs.filter((wrong) => !/404/.test(wrong))).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
