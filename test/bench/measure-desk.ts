/**
 * How long an editor waits at the desk, in a real browser on loopback: until there is something to see, until there is
 * something to work on, and after each kind of edit until its card shows it. Printed, judged by nobody: on a machine that
 * does other things the times are those of its load, which a bare call of the same minute shows.
 */
import { DESK_ARTICLE } from '../desk/article.ts';
import { KICKERS } from '../../src/cards/kickers.ts';
import { startWorker } from '../../scripts/worker.ts';
import { Sheet } from '../../src/schema.ts';
import { launch, openPage } from '../browser/chromium.ts';
import { median, percentile } from './statistics.ts';
import * as z from 'zod';

/** Rounds that are counted, and those before them that warm what is warmed by use. */
const ROUNDS = 15;
const WARM_UPS = 3;
const PUBLISHER = 'The Harbour Times';
const P95 = 0.95;

export interface DeskTimes {
  /** What was waited for → milliseconds, one a round. */
  [step: string]: number[];
}

/** A card that shows nothing new by then never will. */
const GIVE_UP_MS = 30_000;

/** Runs in the page: clicks, and waits until the picture of a card is another one, and drawn. */
const EDIT = `async ([card, selector, value]) => {
  const picture = () => document.querySelector('#card-' + CSS.escape(card) + ' img');
  const before = picture()?.src;
  const from = performance.now();
  const control = document.querySelector(selector);
  if (value === null) control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (;;) {
    await new Promise((next) => setTimeout(next, 2));
    const now = picture();
    if (performance.now() - from > ${GIVE_UP_MS}) throw new Error('The card never showed ' + selector);
    if (now && now.src !== before && now.complete && now.naturalWidth > 0) return performance.now() - from;
  }
}`;

const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

export async function measureDesk(persistTo: string): Promise<DeskTimes> {
  const worker = await startWorker({ persistTo });
  const browser = await launch();
  const times: DeskTimes = {};
  const note = (step: string, took: number): void => void (times[step] ??= []).push(took);
  try {
    const answer = await fetch(`${worker.url}/api/sheets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: DESK_ARTICLE, publisher: PUBLISHER, publishedAt: '2026-03-10' }),
    });
    const { id, cards } = Sheet.parse(await answer.json());
    const card = cards.find(({ kind }) => KICKERS[kind].length > 1);
    const other = card && KICKERS[card.kind][1];
    if (!card || !other) throw new Error('The sheet has no card that may bear other words over it.');
    for (let round = -WARM_UPS; round < ROUNDS; round++) {
      const { page, close } = await openPage(browser, [new URL(worker.url).host]);
      const number = async (script: string) => z.number().parse(await page.evaluate(script));
      const edit = (selector: string, value: string | null) =>
        number(`(${EDIT})(${JSON.stringify([card.id, selector, value])})`);
      const from = performance.now();
      await page.goto(`${worker.url}/desk/${id}`);
      await page.waitForSelector('#work');
      const worked = performance.now() - from;
      const painted = await number(PAINT);
      // a look that no cache has: each round another size, and there and back
      const sizes = ['square', 'portrait', 'story', 'pin'];
      const size = sizes[(round + WARM_UPS) % sizes.length] ?? 'square';
      const looked = await edit(`[data-look="kicker"][data-card="${card.id}"]`, other);
      const sized = await edit(`[data-look="size"][data-card="${card.id}"]`, size);
      const undone = await edit('[data-key="undo"]', null);
      await edit('[data-key="undo"]', null);
      const bare = performance.now();
      await fetch(`${worker.url}/healthz`);
      const called = performance.now() - bare;
      await close();
      if (round < 0) continue;
      note('first paint', painted);
      note('article and cards in place', worked);
      note('words over a card chosen, its picture shown', looked);
      note('size chosen, its picture shown', sized);
      note('undone, its picture shown', undone);
      note('a bare call of the same minute', called);
    }
  } finally {
    await Promise.all([browser.close(), worker.stop()]);
  }
  return times;
}

export const deskTable = (times: DeskTimes): string =>
  [
    '|  | median ms | p95 ms |',
    '|---|---|---|',
    ...Object.entries(times).map(
      ([step, all]) => `| ${step} | ${median(all).toFixed(0)} | ${percentile(all, P95).toFixed(0)} |`,
    ),
  ].join('\n');
