/**
 * Every page opened twice in one profile of a real browser, every embed twice in a foreign page: nothing may change.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openPage } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE } from './worker-with-sheet.ts';

describe.skipIf(!hasChromium)('a second visit', () => {
  const given = inBrowser();
  /** ID and QUOTE in a path: the sheet that is kept, and its first quotation that has a card. */
  const pathOf = (path: string) => {
    const quote = given.running.sheet.cards.find(({ kind }) => kind === 'quote');
    if (!quote) throw new Error('The article has no card of a quotation any more.');
    return path.replace('ID', given.running.sheet.id).replace('QUOTE', quote.id);
  };
  let framed = '';
  const site = createServer((_, answer) =>
    answer
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><iframe src="${framed}" width="600" height="400"></iframe>`,
      ),
  );
  beforeAll(async () => {
    await new Promise<void>((ready) => void site.listen(0, '127.0.0.1', ready));
  }, PATIENCE);
  afterAll(() => void site.close());

  /** Once its typefaces are there: on a busy machine the first look would be at another one. */
  const LOOK = `document.fonts.ready.then(() => [
    getComputedStyle(document.body).fontFamily, getComputedStyle(document.body).backgroundColor,
    [...document.styleSheets].length, document.querySelector('main').getBoundingClientRect().height])`;
  /** In one profile: the second time the browser asks with If-None-Match. */
  async function visitTwice(address: string, hosts: string[], look: (page: Page) => Promise<unknown>) {
    const { page, wrongs, close } = await openPage(given.browser, hosts);
    const looks: unknown[] = [];
    const statuses = new Set<number>();
    // What came over the wire: a page is told 200 where the browser laid a 304 over what it keeps.
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.enable');
    wire.on('Network.responseReceivedExtraInfo', ({ statusCode }) => void statuses.add(statusCode));
    for (const visit of [1, 2]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      looks.push(await look(page));
      if (visit === 1) await page.goto('about:blank');
    }
    await close();
    return { first: looks[0], second: looks[1], wrongs, statuses };
  }

  it.each(['/', '/docs', '/s/ID', '/s/ID/QUOTE', '/embed/ID'])(
    '%s looks and works as at the first',
    async (path) => {
      const address = given.running.url + pathOf(path);
      const { first, second, wrongs, statuses } = await visitTwice(address, [new URL(given.running.url).host], (page) =>
        page.evaluate(LOOK),
      );
      expect([second, wrongs]).toEqual([first, []]);
      expect([...statuses]).toContain(304);
    },
    PATIENCE,
  );

  it('makes cards', async () => {
    const { second } = await visitTwice(given.running.url, [new URL(given.running.url).host], async (page) => {
      await page.fill('#text', 'x');
      return page.isEnabled('text=Make the cards');
    });
    expect(second).toBe(true);
  }, PATIENCE);

  it.each(['/embed/ID', '/embed/ID/QUOTE'])('shows an embed on a foreign page (%s)', async (path) => {
    framed = given.running.url + pathOf(path);
    const elsewhere = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const hosts = [new URL(given.running.url).host, new URL(elsewhere).host];
    const { first, second, wrongs } = await visitTwice(elsewhere, hosts, async (page) => {
      const frame = page.frames().at(-1);
      return [frame?.url(), await frame?.evaluate(LOOK)];
    });
    expect([second, wrongs]).toEqual([first, []]);
    expect(JSON.stringify(first)).toContain(framed);
  }, PATIENCE);
});
