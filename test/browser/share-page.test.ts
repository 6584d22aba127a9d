/** Share pages and embeds in a real browser, and in other people's pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, hasChromium, openPage, scrollsSideways } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE } from './worker-with-sheet.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
  const given = inBrowser();
  /** The first quotation that has a card: which one that is, is the planner's to say. */
  const quoteId = (): string => given.running.sheet.cards.find(({ kind }) => kind === 'quote')?.id ?? 'none';
  let host: string;
  beforeAll(() => void (host = new URL(given.running.url).host));

  describe('a share page', () => {
    const paths = () => [
      `/s/${given.running.sheet.id}`,
      ...[quoteId(), 'voices', 'people', 'timeline'].map((id) => `/s/${given.running.sheet.id}/${id}`),
      '/docs',
      '/s/0000000000000000',
      `/embed/${given.running.sheet.id}`,
    ];

    it.each([
      [1280, 'light', 8],
      [1280, 'dark', 2],
      [360, 'light', 2],
      [360, 'dark', 8],
    ] as const)(
      'is whole for everyone at %d px, %s (%d pages)',
      async (width, colorScheme, count) => {
        for (const path of paths().slice(0, count)) {
          const { page, wrongs, close } = await openPage(given.browser, [host], {
            viewport: { width, height: 800 },
            colorScheme,
          });
          await page.goto(given.running.url + path, { waitUntil: 'networkidle' });
          expect([path, await axeViolations(page)]).toEqual([path, []]);
          expect([path, await scrollsSideways(page)]).toEqual([path, false]);
          expect([path, wrongs.filter((wrong) => !wrong.includes('404'))]).toEqual([path, []]);
          await close();
        }
      },
      PATIENCE,
    );

    it(
      'copies its link, its alt text and its picture',
      async () => {
        const { page, wrongs, close } = await openPage(given.browser, [host], {
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        const card = given.running.sheet.cards.find(({ id }) => id === quoteId());
        await page.goto(card?.page ?? '');
        await page.click('text=Copy link');
        await page.waitForSelector('[role=status]:text-is("Copied.")');
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(card?.page);
        await page.click('summary:has-text("Alt text")');
        await page.click('text=Copy alt text');
        await page.waitForFunction(
          `navigator.clipboard.readText().then((text) => text === ${JSON.stringify(card?.alt)})`,
        );
        await page.click('text=Copy picture');
        await page.waitForFunction('navigator.clipboard.read().then((items) => items[0].types.includes("image/png"))');
        expect(wrongs).toEqual([]);
        await close();
      },
      PATIENCE,
    );

    it(
      'is reached by keyboard, from the skip link on',
      async () => {
        const { page, close } = await openPage(given.browser, [host]);
        await page.goto(given.running.sheet.urls.page);
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.className')).toBe('skip');
        await page.keyboard.press('Enter');
        expect(await page.evaluate('location.hash')).toBe('#content');
        await close();
      },
      PATIENCE,
    );

    it(
      'works without JavaScript: words, evidence, links and downloads',
      async () => {
        const { page, wrongs, close } = await openPage(given.browser, [host], {
          javaScriptEnabled: false,
          viewport: { width: 360, height: 800 },
        });
        await page.goto(`${given.running.url}/s/${given.running.sheet.id}/${quoteId()}`);
        const said = given.running.sheet.quotes.find(({ id }) => id === quoteId())?.text ?? 'no quotation';
        expect(await page.textContent('h1')).toContain(said.replace(/[.,]$/, ''));
        expect(await page.locator('button:visible').count()).toBe(0);
        expect(await page.locator('a[download]:visible').count()).toBe(5);
        const [saved] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
        expect(saved.suggestedFilename()).toMatch(new RegExp(`${quoteId()}-og\\.png$`));
        expect(wrongs).toEqual([]);
        await close();
      },
      PATIENCE,
    );

    it(
      'prints the words and where they stand, not the buttons',
      async () => {
        const { page, close } = await openPage(given.browser, [host]);
        await page.goto(given.running.sheet.urls.page);
        await page.emulateMedia({ media: 'print' });
        expect([
          await page.isVisible('h1'),
          await page.isVisible('.passage mark'),
          await page.isVisible('.actions'),
        ]).toEqual([true, true, false]);
        await close();
      },
      PATIENCE,
    );
  });

  describe('an embed', () => {
    let site: Server;
    let markup = '';
    const origin = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    beforeAll(async () => {
      site = createServer((_, answer) =>
        answer
          .setHeader('content-type', 'text/html')
          .end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${markup}`),
      );
      await new Promise<void>((ready) => void site.listen(0, '127.0.0.1', ready));
    });
    afterAll(() => void site?.close());
    const heard = '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
    const resize =
      '<script>addEventListener("message", ({ data }) => { const height = Object.values(data?.["datawrapper-height"] ' +
      '?? {})[0]; if (height) document.querySelector("iframe").style.height = height + "px"; });</script>';
    const visit = async (width: number, html: string) => {
      markup = html;
      const watched = await openPage(given.browser, [host, new URL(origin()).host], { viewport: { width, height: 900 } });
      await watched.page.goto(origin(), { waitUntil: 'networkidle' });
      return watched;
    };
    /** [height of the frame, height of what is in it] */
    const heights = async (page: Awaited<ReturnType<typeof visit>>['page']) => {
      const inner = await page
        .frames()
        .at(-1)
        ?.evaluate('Math.ceil(document.querySelector("main").getBoundingClientRect().height)');
      return [await page.evaluate('document.querySelector("iframe").clientHeight'), inner];
    };

    const SETTLED = { timeout: 10_000 };
    it.each([900, 560, 420, 320])(
      'sizes itself in a column of %d px',
      async (width) => {
        const { page, wrongs, close } = await visit(
          width,
          `${resize}<iframe src="${given.running.url}/embed/${given.running.sheet.id}/${quoteId()}" style="border:0;width:100%;height:80px"></iframe>`,
        );
        await page.waitForFunction('document.querySelector("iframe").clientHeight > 100');
        const fits = async (other: unknown): Promise<boolean> => {
          const [outer, inner] = await heights(page);
          return outer === inner && outer !== other;
        };
        await expect.poll(() => fits(0), SETTLED).toBe(true); // a frame is told its height once the page within has its fonts
        const [before] = await heights(page);
        await page.setViewportSize({ width: Math.round(width * 0.7), height: 900 });
        await expect.poll(() => fits(before), SETTLED).toBe(true);
        expect(wrongs).toEqual([]);
        await close();
      },
      PATIENCE,
    );

    it(
      'fits the frame that oEmbed gives, even where nobody listens',
      async () => {
        const answer = (await (await fetch(`${given.running.sheet.urls.oembed}&maxwidth=500`)).json()) as { html: string };
        const { page, wrongs, close } = await visit(700, answer.html);
        const [outer, inner] = await heights(page);
        expect([outer, wrongs]).toEqual([inner, []]);
        expect(await page.isVisible('blockquote')).toBe(false);
        await close();
      },
      PATIENCE,
    );

    it(
      'speaks to each host in its own words: Datawrapper, Infogram, AMP, WordPress, pym.js, Mastodon',
      async () => {
        const frame = `<iframe sandbox="allow-scripts" src="${given.running.url}/embed/${given.running.sheet.id}?childId=pym-7#?secret=s3cret" style="width:600px;height:80px"></iframe>`;
        const { page, wrongs, close } = await visit(900, heard + frame);
        await page.evaluate(
          'document.querySelector("iframe").contentWindow.postMessage({ type: "setHeight", id: 12 }, "*")',
        );
        await page.waitForFunction('heard.some((data) => data.type === "setHeight")');
        const said = JSON.stringify(await page.evaluate('heard'));
        const [, height] = await heights(page);
        expect(said).toContain(`{"datawrapper-height":{"${given.running.sheet.id}":${height}}}`);
        expect(said).toContain(`\\"context\\":\\"iframe.resize\\"`);
        expect(said).toContain(`{"sentinel":"amp","type":"embed-size","height":${height}}`);
        expect(said).toContain(`{"message":"height","value":${height},"secret":"s3cret"}`);
        expect(said).toContain(`pymxPYMxpym-7xPYMxheightxPYMx${height}`);
        expect(said).toContain(`{"type":"setHeight","id":12,"height":${height}}`);
        expect(wrongs).toEqual([]);
        await close();
      },
      PATIENCE,
    );

    it(
      'may be framed; a share page may not',
      async () => {
        const { page, close } = await visit(900, `<iframe src="${given.running.url}/s/${given.running.sheet.id}"></iframe>`);
        expect(page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
        await close();
      },
      PATIENCE,
    );
  });
});
