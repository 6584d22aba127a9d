/** What the whole Worker takes before its first request, and until each kind of work was done for the first time. */
import * as z from 'zod';
import type { Bundle } from './bundle.ts';
import { startRuntime } from './runtime.ts';
import { median } from './statistics.ts';
import { articleOf } from './texts.ts';

/** CPU time of the process so far, less what an empty Worker takes until it listens. */
export interface StartRow {
  listensMs: number;
  /** An answer that needs no store. */
  answeredMs: number;
  postedMs: number;
  drawnMs: number;
}

const Posted = z.object({ cards: z.array(z.object({ images: z.object({ og: z.object({ url: z.string() }) }) })) });
const WORDS = 800;
/** Nothing is drawn behind the post: the card is the first. */
const VARS = { PICTURES_IN_KV: 'none' };

/** Each in turn with an empty Worker, so that both meet the same load. */
export async function measureStart(whole: Bundle, empty: Bundle, times: number): Promise<StartRow> {
  const found: StartRow[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = await firstWork(whole);
    const bare = await startCpu(empty);
    found.push({
      listensMs: started.listensMs - bare,
      answeredMs: started.answeredMs - bare,
      postedMs: started.postedMs - bare,
      drawnMs: started.drawnMs - bare,
    });
  }
  const of = (field: keyof StartRow) => median(found.map((row) => row[field]));
  return {
    listensMs: of('listensMs'), answeredMs: of('answeredMs'), postedMs: of('postedMs'), drawnMs: of('drawnMs'),
  };
}

async function firstWork(whole: Bundle): Promise<StartRow> {
  const { url, cpuMs, stop } = await startRuntime(whole, { vars: VARS });
  try {
    const listensMs = cpuMs();
    await (await fetch(`${url}/problems/not-found`)).text();
    const answeredMs = cpuMs();
    const headers = { 'content-type': 'text/plain' };
    const posted = await fetch(`${url}/api/sheets`, { method: 'POST', headers, body: articleOf(WORDS) });
    const { cards } = Posted.parse(await posted.json());
    const postedMs = cpuMs();
    const picture = new URL(cards[0]?.images.og.url ?? '');
    await (await fetch(url + picture.pathname + picture.search)).arrayBuffer();
    return { listensMs, answeredMs, postedMs, drawnMs: cpuMs() };
  } finally {
    await stop();
  }
}

async function startCpu(bundle: Bundle): Promise<number> {
  const runtime = await startRuntime(bundle);
  const spent = runtime.cpuMs();
  await runtime.stop();
  return spent;
}
