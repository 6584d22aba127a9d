/**
 * Cards by the Worker as it is deployed: one that is cached against a route that has it in a variable, and many of one
 * sheet.
 */
import * as z from 'zod';
import { SIZE_NAMES } from '../../src/schema.ts';
import { THEME_NAMES } from '../../templates/theme.ts';
import { idle } from './idle.ts';
import { requestsPerSecond } from './load.ts';
import type { Runtime } from './runtime.ts';
import { median } from './statistics.ts';
import { articleOf } from './texts.ts';

const Posted = z.object({ cards: z.array(z.object({ images: z.object({ og: z.object({ url: z.string() }) }) })) });

export interface ServingRow {
  cachedPerSecond: number;
  constantPerSecond: number;
  /** The median of slices that followed one another: a machine that is busy now and then slows both. */
  ratio: number;
  /** CPU time of one answer, in microseconds. */
  cachedCpuUs: number;
  constantCpuUs: number;
  notModifiedMs: number;
  sheetCards: number;
  sheetMs: number;
}

interface Slice { perSecond: number; cpuUs: number }

export async function measureServing(
  worker: Runtime,
  constant: Runtime,
  slices: number,
  sliceMs: number,
  cards: number,
): Promise<ServingRow> {
  const addresses = await cardAddresses(worker);
  const path = addresses[0] ?? '';
  const first = await fetch(worker.url + path);
  await idle(worker); // link previews are drawn behind the answer to the post
  await fetch(constant.url, { method: 'POST', body: await first.arrayBuffer() });
  const pairs: { cached: Slice; plain: Slice }[] = [];
  for (let slice = 0; slice <= slices; slice += 1) {
    const cached = await measureSlice(worker, path, sliceMs);
    const plain = await measureSlice(constant, '/card.png', sliceMs);
    if (slice > 0) pairs.push({ cached, plain }); // the first slice warms both
  }
  const etag = first.headers.get('etag') ?? '';
  const unchanged: number[] = [];
  for (let time = 0; time < 20; time += 1)
    unchanged.push(await timed(() => fetch(worker.url + path, { headers: { 'if-none-match': etag } }), 304));
  const wanted = addresses
    .flatMap((address) =>
      SIZE_NAMES.flatMap((size) =>
        THEME_NAMES.map((theme) => `${address.replace(/\?.*/, '')}?size=${size}&theme=${theme}`),
      ),
    )
    .slice(0, cards);
  const began = performance.now();
  for (const address of wanted) await timed(() => fetch(worker.url + address), 200);
  return {
    cachedPerSecond: median(pairs.map(({ cached }) => cached.perSecond)),
    constantPerSecond: median(pairs.map(({ plain }) => plain.perSecond)),
    ratio: median(pairs.map(({ cached, plain }) => cached.perSecond / plain.perSecond)),
    cachedCpuUs: median(pairs.map(({ cached }) => cached.cpuUs)),
    constantCpuUs: median(pairs.map(({ plain }) => plain.cpuUs)),
    notModifiedMs: median(unchanged),
    sheetCards: wanted.length,
    sheetMs: performance.now() - began,
  };
}

async function measureSlice(runtime: Runtime, path: string, ms: number): Promise<Slice> {
  const before = runtime.cpuMs();
  const perSecond = await requestsPerSecond(runtime.url, path, ms);
  return { perSecond, cpuUs: ((runtime.cpuMs() - before) * 1000) / (perSecond * (ms / 1000)) };
}

async function cardAddresses(worker: Runtime): Promise<string[]> {
  const answer = await fetch(`${worker.url}/api/sheets`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: articleOf(1200),
  });
  const { cards } = Posted.parse(await answer.json());
  return cards.map(({ images }) => new URL(images.og.url)).map(({ pathname, search }) => pathname + search);
}

async function timed(ask: () => Promise<Response>, status: number): Promise<number> {
  const began = performance.now();
  const answer = await ask();
  await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`${answer.url} answered ${answer.status} where ${status} was expected`);
  return performance.now() - began;
}
