/** The desk in a real browser: an editor's whole tasks, on a laptop and a phone, with two of them at once. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractImages, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PAGE_WORDS } from '../../src/share/words/page-words.ts';
import { ARABIC_ARTICLE, DESK_ARTICLE } from '../desk/article.ts';
import { decodePng } from '../render/decode-png.ts';
import { axeViolations, hasChromium, openPage, scrollsSideways } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { PATIENCE } from './worker-with-sheet.ts';

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

/** Runs in the page: where the end of some words of the article stands on the screen. */
const PLACE_OF = `(wanted) => {
  for (const { firstChild } of document.querySelectorAll('#article-text [data-at]')) {
    const at = firstChild.data.indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(firstChild, at);
    range.setEnd(firstChild, at + wanted.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    return [wanted.startsWith('Some') ? left + 2 : right - 2 - (right - left) / 2, top + height / 2];
  }
}`;

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#064"/></svg>';

/** The colours of pixels of so many channels, without their alpha. */
const rgbOf = (data: Uint8Array | Uint8ClampedArray, channels: number): Buffer =>
  Buffer.from(data.filter((_, i) => i % channels < 3));

const select = async (page: Page, words: string) => {
  expect(await page.evaluate(`(${SELECT})(${JSON.stringify(words)})`)).toBe(true);
};

describe.skipIf(!hasChromium)('the desk', () => {
  const given = inBrowser();
  let posted = 0;
  /** Each test its own sheet. */
  const post = () => given.running.post(DESK_ARTICLE, { publisher: `The Harbour Times ${posted++}`, publishedAt: '2026-03-10' });
  const open = async (id: string, options: Parameters<typeof openPage>[2] = {}) => {
    const watched = await openPage(given.browser, [new URL(given.running.url).host], options);
    await watched.page.goto(`${given.running.url}/desk/${id}`);
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
    await page.selectOption('[data-speaker="quote-1"]', { label: 'Paul Okafor, a baker in Quay Street' });
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

  it('is a whole story: pasted, corrected, picked, refused, hidden, dressed, approved, taken away', async () => {
    const { page, wrongs, close } = await openPage(given.browser, [new URL(given.running.url).host]);
    await page.goto(given.running.url);
    await page.fill('#text', `${DESK_ARTICLE}\n\nThe story of edition ${posted++} ends here.`);
    await page.click('text=Make the cards');
    await page.click('text=Work on it at the desk');
    await page.waitForSelector('#work');
    const id = (await page.getAttribute('#work', 'data-id')) ?? '';
    await page.selectOption('[data-speaker="quote-1"]', { label: 'Paul Okafor, a baker in Quay Street' });
    await status(page, 'The speaker is changed');
    await select(page, 'Some 4,100 cars cross the bridge on a working day.');
    await page.click('[data-pick="fact"]');
    await status(page, 'The card is made');
    await select(page, 'does not believe in long closures of the bridge.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    await page.click('#close');
    const hidden = (await page.locator('[data-card]:is(li)').nth(1).getAttribute('data-card')) ?? '';
    await page.click(`[data-key="hide-${hidden}"]`);
    await status(page, 'Hide: done');
    await page.click('[data-key="look-of-all"]');
    await page.click('[data-key="kits"]');
    await page.fill('[name="kit"]', `Story ${posted}`);
    await page.fill('[name="accent"]', '#0a5c7a');
    await page.click('#kit [type="submit"]');
    await status(page, 'The look is changed');
    await page.click('[data-key="approve"]');
    await status(page, 'Approve the sheet: done');
    await page.click('[data-key="take-all"]');
    for (const size of ['square', 'portrait', 'story', 'pin']) await page.uncheck(`#zip-sizes [value="${size}"]`);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#zip')]);
    const files = unzipSync(new Uint8Array(await readFile(await saved.path())));
    const cards = await page.locator('[data-card]:is(li)').count();
    expect(Object.keys(files)).toHaveLength(cards + 1);
    expect(Object.keys(files).some((name) => name.includes(`/${hidden}.png`))).toBe(false);
    const pdf = await fetch(`${given.running.url}/s/${id}.pdf?size=og`);
    expect((await getDocumentProxy(new Uint8Array(await pdf.arrayBuffer()))).numPages).toBe(cards);
    await page.click('[data-key="posts"]');
    await page.selectOption('#network', 'bluesky');
    expect(await page.textContent('#texts-place')).toContain('Some 4,100 cars');
    // a passage that is refused is a 422, which the browser's console tells of
    expect(wrongs.filter((wrong) => !wrong.includes('422'))).toEqual([]);
    await close();
  }, PATIENCE);

  it('takes a name and then a role from the words of the article', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'Ines Dahl');
    await page.click('[data-name-of="quote-1"]');
    await status(page, 'The speaker is changed');
    await select(page, 'town clerk');
    await page.click('[data-role-of="quote-1"]');
    await status(page, 'The role is changed');
    expect(await page.textContent('.voices li:first-child .state')).toContain('Ines Dahl, town clerk · chosen by an editor');
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('says at once why a passage would mislead, and takes the nearest that would not', async () => {
    const { id } = await post();
    const { page, close } = await open(id);
    await select(page, 'does not believe in long closures of the bridge.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    expect(await page.textContent('#refusal')).toContain('It begins in the middle of its sentence.');
    await page.click('#refusal button');
    await status(page, 'The card is made');
    expect(await page.locator('[data-card^="pick-fact"]:is(li) img').getAttribute('alt')).toContain('Paul Okafor, a baker');
    await close();
  }, PATIENCE);

  it('makes a card of what somebody is reported to say by a click, with its sentence', async () => {
    const sentence = 'Rosa Medina, the harbour master, said that the girders were older than the harbour.';
    const { id } = await given.running.post(`The town of Port Allery will close its bridge. ${sentence}`, { publisher: 'Claims' });
    const { page, wrongs, close } = await open(id);
    await page.locator('[data-passage]').first().click();
    await status(page, 'The card is made.');
    const image = page.locator('.desk-cards img[alt*="the girders were older"]').last();
    expect(await image.getAttribute('alt')).toContain(sentence);
    expect(await image.getAttribute('alt')).toContain('Rosa Medina, the harbour master');
    expect(wrongs).toEqual([]);
    await close();
  });

  it('leaves words out by a click, and shows so', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.');
    await select(page, ', a baker in Quay Street,');
    await page.click('#omit');
    expect(await page.textContent('#picked')).toBe('Paul Okafor … does not believe in long closures of the bridge.');
    await page.click('[data-pick="fact"]');
    await status(page, 'The card is made');
    expect(await page.locator('[data-card^="pick-fact"]:is(li) img').getAttribute('alt')).toContain('Paul Okafor … does');
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it('leaves a part out by a click on it, and takes it back by a click on the dots', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.');
    await page.click('#picked >> text=a baker in Quay Street');
    expect(await page.textContent('#picked')).toBe('Paul Okafor … does not believe in long closures of the bridge.');
    await page.click('#picked .out');
    expect(await page.textContent('#picked')).toBe('Paul Okafor, a baker in Quay Street, does not believe in long closures of the bridge.');
    await page.click('#picked >> text=does not believe');
    expect(await page.textContent('#picked')).toBe('Paul Okafor, a baker in Quay Street,');
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('moves the ends of a selection by handles, from word to word', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await select(page, 'cars cross the bridge');
    await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500)))');
    const drag = async (side: string, to: string) => {
      const from = await page.locator(`.handle-${side}`).boundingBox();
      const at = z.tuple([z.number(), z.number()]).parse(await page.evaluate(`(${PLACE_OF})(${JSON.stringify(to)})`));
      await page.mouse.move((from?.x ?? 0) + (from?.width ?? 0) / 2, (from?.y ?? 0) + (from?.height ?? 0) / 2);
      await page.mouse.down();
      await page.mouse.move(...at, { steps: 5 });
      await page.mouse.up();
    };
    await drag('end', 'working day.');
    await drag('start', 'Some 4,100');
    expect(await page.textContent('#picked')).toMatch(/^Some 4,100 cars cross the bridge on a \w+$/);
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('dresses the cards in a brand that is saved under a name, approves them with their editor’s name, and goes back', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    const picture = page.locator('#card-summary img');
    const before = await picture.getAttribute('src');
    await page.click('[data-key="look-of-all"]');
    await page.click('[data-key="kits"]');
    await page.waitForSelector('#kit-cards img:nth-child(3)');
    await page.fill('[name="kit"]', 'Harbour Courier');
    await page.fill('[name="accent"]', '#ffee66');
    await page.setInputFiles('[name="logo"]', { name: 'mark.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
    await page.locator('#kit-contrast', { hasText: 'could not be read' }).waitFor();
    await page.click('#kit [type="submit"]');
    await status(page, 'The look is changed');
    expect(await page.inputValue('[data-all="brand"]')).toBe('Harbour Courier');
    expect(await picture.getAttribute('src')).not.toBe(before);
    await page.click('[data-key="approve"]');
    await status(page, 'Approve the sheet: done');
    expect(await page.textContent('.desk-bar .state')).toContain('Approved by this machine');
    await page.click('[data-key="history"]');
    await page.click('#revisions li:last-child button');
    await status(page, 'Revision 0 is restored');
    expect(await picture.getAttribute('src')).toBe(before);
    await page.click('[data-key="kits"]');
    const kit = page.locator('#kit-list button', { hasText: 'Harbour Courier' });
    await kit.click();
    await page.click('#kit-delete:not([hidden])');
    await kit.waitFor({ state: 'detached' });
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('shows a card as others show it, and says what is missing', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await page.click('[data-key="take-all"]');
    await page.click('[data-key="previews"]');
    await page.waitForSelector('.preview-slack');
    expect(await page.locator('.preview h3').allTextContents()).toEqual(['X', 'Bluesky', 'Mastodon', 'WhatsApp', 'LinkedIn', 'Slack']);
    expect(await page.textContent('.preview-mastodon')).toContain('No account is credited');
    expect(await page.textContent('.preview-whatsapp')).toContain('from this machine only');
    expect(await axeViolations(page)).toEqual([]);
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('copies a card as picture, alt text, Markdown and embed code', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id, { permissions: ['clipboard-read', 'clipboard-write'] });
    const clip = (type: string) => page.evaluate(`navigator.clipboard.read().then(async ([item]) => (await item.getType(${JSON.stringify(type)})).text())`);
    await page.click('[data-key="take-summary"]');
    for (const [key, type, found] of [
      ['alt', 'text/plain', 'swing bridge'], ['markdown', 'text/plain', `/s/${id}/summary)`],
      ['embed', 'text/plain', `<iframe src="${given.running.url}/embed/${id}/summary"`], ['image', 'image/png', 'PNG'],
    ] as const) {
      await page.evaluate(`document.getElementById('status').textContent = ''`);
      await page.click(`[data-key="${key}-summary"]`);
      await status(page, 'Copied.');
      expect(await clip(type)).toContain(found);
    }
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('brings a reader’s report from the share page to the desk, where it is ticked off', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await page.goto(`${given.running.url}/s/${id}/summary`);
    await page.click('text=Report an error');
    await page.check('[value="misleading"]');
    await page.fill('[name="note"]', 'Nine weeks, not eight.');
    expect(await axeViolations(page)).toEqual([]);
    await page.click('[type="submit"]');
    await page.waitForSelector('text=Thank you.');
    await page.goto(`${given.running.url}/desk`);
    await page.waitForSelector('.rows .reported');
    await page.click(`a[href^="/desk/${id}"]`);
    await page.waitForSelector('.reports');
    expect(await page.textContent('.reports')).toContain('Nine weeks, not eight.');
    await page.click('.reports button');
    await status(page, 'Changed.');
    expect(await page.locator('.reports').count()).toBe(0);
    await close();
    expect(wrongs).toEqual([]);
  }, PATIENCE);

  it('shows a second tab what the first one changed, as soon as one comes back to it', async () => {
    const { id } = await post();
    const [one, two] = [await open(id), await open(id)];
    const [, second] = await one.page.locator('[data-card]:is(li)').all();
    const hidden = await second?.getAttribute('data-card');
    await one.page.click(`[data-key="hide-${hidden}"]`);
    await status(one.page, 'Hide: done');
    await two.page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await status(two.page, 'changed elsewhere');
    expect(await two.page.locator(`#card-${hidden}`).count()).toBe(0);
    await Promise.all([one.close(), two.close()]);
  }, PATIENCE);

  it('is worked with a finger: selected words are taken when it rests, and our handles take over', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(`(${SELECT.replace('document.dispatchEvent', 'void')})("Some 4,100 cars cross the bridge on a working day.")`)).toBe(true);
    await page.waitForSelector('#picker:not([hidden])');
    expect(await page.textContent('#picked')).toBe('Some 4,100 cars cross the bridge on a working day.');
    expect(await page.evaluate('getSelection().isCollapsed')).toBe(true);
    await page.tap('[data-pick="fact"]');
    await status(page, 'The card is made');
    const card = page.locator('[data-card^="pick-fact"]:is(li)');
    await card.getByRole('button', { name: /^Approve/ }).tap();
    await status(page, 'Approve: done');
    expect(await card.getAttribute('class')).toBe('approved');
    expect([await scrollsSideways(page), wrongs]).toEqual([false, []]);
    await close();
  }, PATIENCE);

  it('works on an Arabic article from its right side', async () => {
    const { id } = await given.running.post(ARABIC_ARTICLE, { publisher: `صحيفة الميناء ${posted++}`, publishedAt: '2026-03-10' });
    const { page, wrongs, close } = await open(id, { viewport: { width: 390, height: 800 } });
    const paragraph = page.locator('#article-text p').first();
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#article-text p')).direction`)).toBe('rtl');
    await paragraph.focus();
    await page.keyboard.press('Enter');
    const whole = (await page.textContent('#picked')) ?? '';
    const end = await page.locator('.handle-end').boundingBox();
    const start = await page.locator('.handle-start').boundingBox();
    expect(Math.round(start?.x ?? 0)).toBeGreaterThan(Math.round(end?.x ?? 0));
    await page.focus('.handle-end');
    await page.keyboard.press('ArrowRight');
    expect((await page.textContent('#picked'))?.length).toBeLessThan(whole.length);
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent('#picked')).toBe(whole);
    await page.click('[data-pick="fact"]');
    await status(page, 'The card is made');
    const shots = process.env['DESK_SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/desk-arabic.png`, fullPage: true });
    expect([await axeViolations(page), await scrollsSideways(page), wrongs]).toEqual([[], false, []]);
    await close();
  }, PATIENCE);

  it.each(['de-AT', 'fr', 'uk'] as const)('is in the language of the browser: %s', async (locale) => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id, { locale, viewport: { width: 390, height: 800 } });
    const language = locale.slice(0, 2);
    const words = Object.entries(PAGE_WORDS).find(([known]) => known === language)?.[1] ?? PAGE_WORDS.en;
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.textContent('[data-key="undo"]')).toBe(words.undo);
    await select(page, 'does not believe in long closures of the bridge.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    expect(await page.textContent('#refusal')).toContain(words.refusals.start);
    expect([await scrollsSideways(page), wrongs.filter((wrong) => !wrong.includes('422'))]).toEqual([false, []]);
    await page.click('.languages [lang="en"]');
    await page.waitForSelector('#work');
    expect(await page.textContent('[data-key="undo"]')).toBe('Undo');
    await close();
  }, PATIENCE);

  it('names every control for whoever hears the page', async () => {
    const { id } = await post();
    const { page, close } = await open(id);
    for (const summary of await page.locator('#work summary').all()) await summary.click();
    const told = z.array(z.string()).parse(await page.evaluate(
      `[...document.querySelectorAll('#work :is(button, a, select, input, summary)')].map((one) =>
        one.getAttribute('aria-label') || one.labels?.[0]?.textContent.trim() || one.textContent.trim())`));
    expect(told.filter((name) => name === '')).toEqual([]);
    const names = z.array(z.string()).parse(await page.evaluate(
      `[...document.querySelectorAll('.desk-cards button')].map((one) => one.getAttribute('aria-label'))`));
    expect(new Set(names).size).toBe(names.length);
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
    await page.focus('.handle-end');
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent('#picked')).toBe('Some 4,100 cars cross the bridge on a working');
    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('.handle-end', 'aria-valuetext')).toBe('s the bridge on a working day.');
    await page.focus('[data-pick="figure"]');
    await page.keyboard.press('Enter');
    await status(page, 'The card is made');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Some 4,100 cars cross');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Some 4,100 cars cross');
    await page.keyboard.press('Control+z');
    await status(page, 'Undone');
    expect(await page.locator('[data-card^="pick"]:is(li)').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await close();
  }, PATIENCE);

  it('gives texts to post and a zip, and stands in the list of past sheets', async () => {
    const { id } = await post();
    const { page, wrongs, close } = await open(id);
    await page.click('[data-key="take-all"]');
    await page.click('[data-key="posts"]');
    await page.selectOption('#network', 'mastodon');
    expect(await page.textContent('#texts-place')).toContain(`/s/${id}/`);
    await page.click('#texts [method="dialog"] button');
    const pdf = new Uint8Array(await (await fetch(`${given.running.url}/s/${id}.pdf?size=og`)).arrayBuffer());
    const opened = await getDocumentProxy(pdf.slice());
    const [card] = await extractImages(opened, 1);
    const shown = await fetch(`${given.running.url}/cards/${id}/summary.png`);
    const { rgba } = decodePng(new Uint8Array(await shown.arrayBuffer()));
    expect([card?.width, card?.height]).toEqual([1200, 630]);
    expect(rgbOf(card?.data ?? rgba, card?.channels ?? 0).equals(rgbOf(rgba, 4))).toBe(true);
    await page.uncheck('#zip-sizes [value="story"]');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#zip')]);
    expect(saved.suggestedFilename()).toBe(`verbatim-${id}.zip`);
    const files = unzipSync(new Uint8Array(await readFile(await saved.path())));
    const cards = await page.locator('[data-card]:is(li)').count();
    expect(Object.keys(files)).toHaveLength(4 * cards + 1);
    expect(files['portrait/summary.png']?.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(Object.keys(files).some((name) => name.startsWith('story/'))).toBe(false);
    expect(new TextDecoder().decode(files['alt-texts.txt'])).toContain('og/summary.png\n');
    await page.goto(`${given.running.url}/desk`);
    await page.click(`a[href^="/desk/${id}"]`);
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
    await select(page, 'does not believe in long closures of the bridge.');
    await page.click('[data-pick="fact"]');
    await page.waitForSelector('#refusal .fault-box');
    await page.locator('#work details > summary').first().click();
    const shots = process.env['DESK_SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/desk-${width}.png`, fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
    // A passage that is refused is a 422, which the browser's console tells of.
    expect([await scrollsSideways(page), wrongs.filter((wrong) => !wrong.includes('422'))]).toEqual([false, []]);
    await page.click('[data-key="take-all"]');
    for (const dialog of ['posts', 'previews']) {
      await page.click(`[data-key="${dialog}"]`);
      await page.waitForSelector('dialog[open] li');
      expect(await page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('dialog[open]'))`)).toBe(false);
      await page.click('dialog[open] [method="dialog"] button');
    }
    await close();
  }, PATIENCE);
});
