/**
 * A feed of many items read by the whole Worker while all goes wrong: hosts fail in ten ways, the feed is broken at
 * first, two feeds bring every page (so that each comes twice, in two orders, at once), and the Worker is ended with its
 * queue when a third is done.
 */
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { freePort } from '../../scripts/ports.ts';
import type { RunningWorker, WorkerOptions } from '../../scripts/worker.ts';
import { openOutside } from '../pipeline/outside.ts';
import { FaultHost, FAULTS, KINDS, kindOf } from './fault-host.ts';
import { isolateBytes, processCpuMs } from './memory.ts';

export interface FaultRow {
  kind: string; items: number; sheets: number; letters: number; requests: number; isRight: boolean;
}
/** What the isolate holds is measured at the end, when all have passed through it. */
export interface FaultReport { rows: FaultRow[]; seconds: number; sheets: number; cpuMs: number; heldBytes: number }

export interface FaultRun {
  items: number;
  disk: string;
  /** Starts the whole Worker. */
  start: (options: WorkerOptions & { persistTo: string }) => Promise<Pick<RunningWorker, 'url' | 'stop'>>;
  /** Seconds of the first pause; what waits 400 of them in vain was lost. */
  pauseS: number;
  say: (words: string) => void;
}

const FEEDS = ['first', 'twin'];
const POLL_MS = 500;
const PATIENCE_MS = 30 * 60_000;
const Sheets = z.object({ sheets: z.array(z.object({ id: z.string(), headline: z.string() })), cursor: z.string().nullable() });
const Letters = z.object({ letters: z.array(z.object({ subject: z.string() })) });
const Look = z.object({ last: z.object({ at: z.string(), outcome: z.string() }).nullish() });

export async function runFaults({ items, disk, start: startWorker, pauseS, say }: FaultRun): Promise<FaultReport> {
  const host = new FaultHost(items);
  const outside = await openOutside((asked) => host.answer(asked));
  const inspectorPort = await freePort();
  const vars = { QUEUE_PAUSE_S: String(pauseS) };
  const start = () => startWorker({ persistTo: disk, gate: outside.gate, vars, inspectorPort });
  let worker = await start();
  let cpuMs = 0;
  const began = new Date().getTime();
  const json = async (path: string, init?: RequestInit): Promise<unknown> => (await fetch(worker.url + path, init)).json();
  const put = (name: string) => json(`/api/feeds/${name}`, {
    method: 'PUT', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://h0.port-allery.org/feed', perMinute: 600, recheckHours: 0 }),
  });
  const letters = async () => Letters.parse(await json('/api/dead-letters')).letters;
  const expected = (of: 'sheets' | 'letters') => Array.from({ length: items }, (_, n) => FAULTS[kindOf(n)][of]);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const made = async () => {
    const state = await (await fetch(`${worker.url}/admin/state`)).text();
    return sum([...state.matchAll(/<th scope="row">\d{4}-\d\d-\d\d<\/th><td>(\d+)/g)].map(([, count]) => Number(count)));
  };
  const reach = async (what: string, isThere: () => Promise<boolean>, nudge?: () => Promise<unknown>) => {
    for (let waited = 0; !(await isThere()); waited += POLL_MS) {
      if (waited > PATIENCE_MS) throw new Error(`It did not come to this: ${what}.`);
      await nudge?.();
      await wait(POLL_MS);
    }
    say(`${Math.round((new Date().getTime() - began) / 1000)} s: ${what}`);
  };
  const looks = () => Promise.all(FEEDS.map(put));
  const letterCount = async () => (await letters()).filter(({ subject }) => subject.startsWith('https://')).length;
  try {
    await looks();
    await reach('the broken feed is told as such', async () =>
      Look.parse(await json('/api/feeds/first')).last?.outcome === 'FEED_UNREADABLE');
    host.isFeedBroken = false;
    await looks();
    const first = sum(expected('sheets').map((one) => Math.min(1, one)));
    await reach('a third is read; the Worker is ended, and its queue with it', async () => (await made()) > first / 3);
    cpuMs += processCpuMs();
    await worker.stop();
    worker = await start();
    // What the queue lost is looked for again once it is overdue; an operator or the clock sets that off.
    let turn = 0;
    const again = async () => (turn += 1) % NUDGE_EVERY === 0 && looks();
    const wantedLetters = sum(expected('letters')) * FEEDS.length;
    await reach('all that can be read is read, the rest lies in the dead letters', async () =>
      (await made()) === first && (await letterCount()) === wantedLetters, again);
    host.isCorrected = true;
    await reach('corrections are versions', async () => (await made()) === sum(expected('sheets')), again);
    await wait(SETTLING_MS);
    cpuMs += processCpuMs();
    const rows = rowsOf(host, await allSheets(json), await letters());
    const seconds = (new Date().getTime() - began) / 1000;
    return { rows, seconds, sheets: await made(), cpuMs, heldBytes: await isolateBytes(inspectorPort) };
  } finally {
    await worker.stop();
    await outside.close();
  }
}
const NUDGE_EVERY = 10;
/** What comes twice would come by now. */
const SETTLING_MS = 5000;

async function allSheets(json: (path: string) => Promise<unknown>): Promise<string[]> {
  const headlines: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: z.infer<typeof Sheets> = Sheets.parse(await json(`/api/sheets?limit=100${cursor && `&cursor=${cursor}`}`));
    headlines.push(...page.sheets.map(({ headline }) => headline));
    ({ cursor } = page);
  }
  return headlines;
}

function rowsOf(host: FaultHost, headlines: readonly string[], letters: readonly { subject: string }[]): FaultRow[] {
  const numbers = headlines.map((headline) => Number(/^Ferry (\d+)/.exec(headline)?.[1]));
  return KINDS.map((kind) => {
    const of = Array.from({ length: host.items }, (_, n) => n).filter((n) => kindOf(n) === kind);
    const sheetsOf = (n: number) => numbers.filter((one) => one === n).length;
    const lettersOf = (n: number) => letters.filter(({ subject }) => new RegExp(`/${n} of feed`).test(subject)).length;
    const isRight = of.every((n) => sheetsOf(n) === FAULTS[kind].sheets && lettersOf(n) === FAULTS[kind].letters * FEEDS.length);
    const total = (count: (n: number) => number) => of.reduce((sum, n) => sum + count(n), 0);
    return {
      kind, items: of.length, sheets: total(sheetsOf), letters: total(lettersOf),
      requests: total((n) => host.requests.get(n) ?? 0), isRight,
    };
  });
}
