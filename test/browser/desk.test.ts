/** The desk in a real browser: an editor's whole tasks, on a laptop and a phone, with two of them at once. */
import type { Browser, Page } from 'playwright-core';
import { extractImages, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_ARTICLE } from '../desk/article.ts';
import { decodePng } from '../render/decode-png.ts';
import { axeViolations, hasChromium, launch, openPage, scrollsSideways } from './chromium.ts';
import { PATIENCE, workerWithSheet } from './worker-with-sheet.ts';

/** Runs in the page: selects words of the article, as a mouse that is dragged over them does. */
const SELECT = `(wanted) => {
  for (const paragraph of document.querySelectorAll('#article-text p')) {
    const at = paragraph.textContent.indexOf(wanted);
    if (at < 0) continue;
    const place = (offset) => {
      let left = offset;
      for (const { firstChild } of paragraph.children) {
        if (left <= firstChild.length) return [firstChild, left];
        left -= firstChild.length;
      }
    };
    getSelection().setBaseAndExtent(...place(at), ...place(at + wanted.length));
    document.dispatchEvent(new PointerEvent('pointerup'));
    return true;
  }
  return false;
}`;

/** The colours of pixels of so many channels, without their alpha. */
const rgbOf = (data: Uint8Array | Uint8ClampedArray, channels: number): Buffer =>
  Buffer.from(data.filter((_, i) => i % channels < 3));

const select = async (page: Page, words: string) => {
  expect(await page.evaluate(`(${SELECT})(${JSON.stringify(words)})`)).toBe(true);
};

describe.skipIf(!hasChromium)('the desk', () => {
  let running: Awaited<ReturnType<typeof workerWithSheet>>;
  let browser: Browser;
  beforeAll(async () => {
    [running, browser] = await Promise.all([workerWithSheet(), launch()]);
  }, PATIENCE);
  afterAll(async () => {
    await Promise.all([running?.stop(), browser?.close()]);
  }, PATIENCE);
  let posted = 0;
  /** Each test its own sheet. */
  const post = () => running.post(DESK_ARTICLE, { publisher: `The Harbour Times ${posted++}`, publishedAt: '2026-03-10' });
  const open = async (id: string, options: Parameters<typeof openPage>[2] = {}) => {
    const watched = await openPage(browser, [new URL(running.url).host], options);
    await watched.page.goto(`${running.url}/desk/${id}`);
    await watched.page.waitForSelector('#work');
    return watched;
  };
  const status = async (page: Page, words: string) =>
    page.locator('#status', { hasText: words }).waitFor({ state: 'attached' });

  it('makes a card of picked words, corrects its speaker, hides, orders, approves, undoes; a reload keeps it all', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'We cannot carry lorries over this bridge for one more winter');
    await page.click('[data-pick="quote"]');
    await status(page, 'The card is made');
    const card = page.locator('[data-card^="pick-quote"]:is(li)');
    expect(await card.locator('img').getAttribute('alt')).toContain('Rosa Medina');
    await page.selectOption('[data-speaker="quote-1"]', { label: 'Paul Okafor, a baker on the eastern quay' });
    await status(page, 'The speaker is changed');
    expect(await card.locator('img').getAttribute('alt')).toContain('Paul Okafor');
    expect(await page.textContent('.voices')).toContain('chosen by an editor');
    await page.click('[data-key="undo"]');
    await status(page, 'Undo: done');
    expect(await card.locator('img').getAttribute('alt')).toContain('Rosa Medina');
    await card.getByRole('button', { name: /^Up/ }).click();
    await status(page, 'Up: done');
    await card.getByRole('button', { name: /^Approve/ }).click();
    await status(page, 'Approve: done');
    const hidden = (await page.locator('[data-card]:is(li)').first().getAttribute('data-card')) ?? '';
    await page.click(`[data-key="hide-${hidden}"]`);
    await status(page, 'Hide: done');
    await page.reload();
    await page.waitForSelector('#work');
    expect(await page.locator(`#card-${hidden}`).count()).toBe(0);
    expect(await card.getAttribute('class')).toBe('approved');
    await page.click(`[data-key="show-${hidden}"]`);
    await status(page, 'done');
    expect(await page.locator(`#card-${hidden}`).count()).toBe(1);
    const drawn = "document.querySelector('[data-card^=pick-quote] img')";
    expect([await page.evaluate(`${drawn}.decode().then(() => ${drawn}.naturalWidth)`), wrongs]).toEqual([1200, []]);
    await close();
  }, PATIENCE);

  it('says at once why a passage would mislead, and takes the nearest that would not', async () => {
    const { id } = await post();
    const { page, close } = await open(id);
    await select(page, 'does not believe in the plan.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    expect(await page.textContent('#refusal')).toContain('It begins in the middle of its sentence.');
    await page.click('#refusal button');
    await status(page, 'The card is made');
    expect(await page.locator('[data-card^="pick-fact"]:is(li) img').getAttribute('alt')).toContain('Paul Okafor, a baker');
    await close();
  }, PATIENCE);

  it('leaves words out by a click, and shows so', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'Paul Okafor, a baker on the eastern quay, does not believe in the plan.');
    await select(page, ', a baker on the eastern quay,');
    await page.click('#omit');
    expect(await page.textContent('#picked')).toBe('Paul Okafor … does not believe in the plan.');
    await page.click('[data-pick="fact"]');
    await status(page, 'The card is made');
    expect(await page.locator('[data-card^="pick-fact"]:is(li) img').getAttribute('alt')).toContain('Paul Okafor … does');
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it('tells the slower of two editors, and lets the change be made again', async () => {
    const { id } = await post();
    const [one, two] = [await open(id), await open(id)];
    const cards = one.page.locator('[data-card]:is(li)');
    const [first, second] = [await cards.nth(1).getAttribute('data-card'), await cards.nth(2).getAttribute('data-card')];
    await one.page.click(`[data-key="hide-${first}"]`);
    await status(one.page, 'Hide: done');
    await two.page.click(`[data-key="hide-${second}"]`);
    await two.page.waitForSelector('#fault .fault-box');
    expect(await two.page.textContent('#fault')).toContain('Somebody was faster');
    await two.page.click('#fault button');
    await status(two.page, 'Hide: done');
    expect(await two.page.locator('.hidden-cards li').count()).toBe(2);
    await Promise.all([one.close(), two.close()]);
  }, PATIENCE);

  it('is worked with the keyboard alone', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await page.focus('#article-text p:nth-child(4)');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#picked')).toBe('Some 4,100 cars cross the bridge on a working day.');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Start earlier');
    await page.focus('[data-pick="figure"]');
    await page.keyboard.press('Enter');
    await status(page, 'The card is made');
    await page.keyboard.press('Control+z');
    await status(page, 'Undone');
    expect(await page.locator('[data-card^="pick"]:is(li)').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it('gives texts to post and a zip, and stands in the list of past sheets', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await page.click('#posts');
    await page.selectOption('#network', 'mastodon');
    expect(await page.textContent('#texts-place')).toContain(`/s/${id}/`);
    await page.click('#texts-close');
    const pdf = new Uint8Array(await (await fetch(`${running.url}/s/${id}.pdf?size=og`)).arrayBuffer());
    const opened = await getDocumentProxy(pdf.slice());
    const [card] = await extractImages(opened, 1);
    const shown = await fetch(`${running.url}/cards/${id}/summary.png`);
    const { rgba } = decodePng(new Uint8Array(await shown.arrayBuffer()));
    expect([card?.width, card?.height]).toEqual([1200, 630]);
    expect(rgbOf(card?.data ?? rgba, card?.channels ?? 0).equals(rgbOf(rgba, 4))).toBe(true);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#zip')]);
    expect(saved.suggestedFilename()).toBe(`verbatim-${id}.zip`);
    await page.goto(`${running.url}/desk`);
    await page.click(`a[href="/desk/${id}"]`);
    await page.waitForSelector('#work');
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it.each([[1280, 'light'], [390, 'dark'], [320, 'light']] as const)('is whole for everyone at %d px, %s', async (width, colorScheme) => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id, {
      viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce',
    });
    expect(await axeViolations(page)).toEqual([]);
    await select(page, 'does not believe in the plan.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    await page.locator('#work details > summary').first().click();
    const shots = process.env['DESK_SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/desk-${width}.png`, fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
    // A passage that is refused is a 422, which the browser's console tells of.
    expect([await scrollsSideways(page), wrongs.filter((wrong) => !wrong.includes('422'))]).toEqual([false, []]);
    await close();
  }, PATIENCE);
});
