/** /admin, /quotes, /people and /sources in a real browser: whole at every width, accessible, their buttons work. */
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../pipeline/outside.ts';
import { axeViolations, hasChromium, openPage, scrollsSideways } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE } from './worker-with-sheet.ts';

describe.skipIf(!hasChromium)('the pages of the pipeline', () => {
  const given = inBrowser();
  const call = (path: string, init?: RequestInit) => fetch(given.running.url + path, init);
  const put = (path: string, body: object) =>
    call(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  beforeAll(async () => {
    await put('/api/webhooks/cms', { url: 'https://nowhere.port-allery.org/hook' });
    await put('/api/feeds/harbour', { url: 'https://nowhere.port-allery.org/feed' });
    await until(async () => !(await (await call('/api/quotes')).text()).includes('"total":0'));
  }, PATIENCE);

  const open = async (path: string, width: number) => {
    const watched = await openPage(given.browser, [new URL(given.running.url).host], { viewport: { width, height: 900 } });
    await watched.page.goto(given.running.url + path);
    return watched;
  };

  it.each(['/quotes', '/quotes?q=the', '/people/nobody', '/sources?from=2020-01-01', '/admin'].flatMap((path) =>
    [1280, 390].map((width) => [path, width] as const)))('%s at %d is whole and accessible', async (path, width) => {
    const { page, wrongs, close } = await open(path, width);
    await page.waitForLoadState('networkidle');
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it('a search is asked from its form, and finds', async () => {
    const { page, close } = await open('/quotes', 1280);
    const before = await page.locator('.quotes li').count();
    await page.getByLabel('Words').fill('zebra');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/q=zebra/);
    expect([before > 0, await page.locator('.quotes li').count()]).toEqual([true, 0]);
    await close();
  }, PATIENCE);

  it('/admin shows feeds and webhooks, and sends a test', async () => {
    const { page, close } = await open('/admin', 1280);
    await page.getByRole('button', { name: 'Send a test' }).click();
    const told = 'The address could not be reached: no host of that name was found. Check its spelling.';
    await page.getByText(told, { exact: true }).waitFor();
    expect(await page.locator('#place').innerText()).toContain('harbour');
    await close();
  }, PATIENCE);
});
