// npm run load [-- --seconds 120 --connections 8 --url http://127.0.0.1:8787]: mixed traffic on this machine only.
// Cards that are cached, cards to be drawn, pages and sheets, new articles and corrections of all lengths with emoji
// and logos, and removals. Ends with 1 on any error, or where the isolate holds more at the end than after the warm-up.
// npm run load -- --posts 5000: as many posts instead, and what is held after a tenth of them and after all.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../../scripts/ports.ts';
import { startWorker } from '../../scripts/worker.ts';
import { isolateBytes, processBytes } from './memory.ts';
import { different, type Memory, reportMemory, reportTimes } from './report.ts';
import { Traffic } from './traffic.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    connections: { type: 'string' },
    posts: { type: 'string' },
    url: { type: 'string' },
  },
});
const SECONDS = bounded('seconds', values.seconds, 120, 600);
const CONNECTIONS = bounded('connections', values.connections, 8, 64);
const POSTS = bounded('posts', values.posts, 0, 100_000);
/** Caches fill and code is compiled; what comes after is judged. */
const WARM_UP = Math.min(30, SECONDS / 4);

/** Calls after which what was held for earlier ones is let go. */
const SETTLING_CALLS = 50;

function bounded(name: string, given: string | undefined, usual: number, most: number): number {
  const value = Number(given ?? usual);
  if (Number.isFinite(value) && value >= 0 && value <= most) return value;
  console.error(`--${name} takes a number up to ${most}; ${given} came.`);
  process.exit(2);
}

const state = join(tmpdir(), `verbatim-load-${process.pid}`);
const inspectorPort = await freePort();
const worker = values.url
  ? { url: values.url, stop: async () => {} }
  : await startWorker({ persistTo: state, inspectorPort });
process.once('SIGINT', () => worker.stop().then(() => process.exit(130)));
try {
  if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(worker.url).hostname))
    throw new Error('The load test runs against this machine only.');
  const traffic = new Traffic(worker.url);
  process.exitCode = (await (POSTS > 0 ? runPosts(traffic) : runMixed(traffic))) ? 0 : 1;
} catch (error) {
  console.error(`The load test stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await worker.stop();
  await rm(state, { recursive: true, force: true });
}

async function runMixed(traffic: Traffic): Promise<boolean> {
  await traffic.seed();
  const memory: Memory[] = [];
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const work = async (until: number): Promise<void> => {
    while (elapsed() < until) await traffic.once(elapsed() > WARM_UP);
  };
  // Nothing else runs while the memory is measured.
  for (const until of [WARM_UP, SECONDS]) {
    await Promise.all(Array.from({ length: CONNECTIONS }, () => work(until)));
    if (!values.url) memory.push(await settledMemory());
  }
  const isWell = reportTimes(traffic, elapsed() - WARM_UP, CONNECTIONS);
  return reportMemory(memory, 'after the warm-up', 'at the end') && isWell;
}

/** Each post waits for the one before: what grows is the Worker's, not the queue before it. */
async function runPosts(traffic: Traffic): Promise<boolean> {
  const memory: Memory[] = [];
  const early = Math.ceil(POSTS / 10);
  for (let count = 1; count <= POSTS; count++) {
    await traffic.postAndRemove();
    if (count === early || count === POSTS) memory.push(await settledMemory());
  }
  if (traffic.errors.length > 0) console.log(`errors: ${different(traffic.errors)}`);
  return reportMemory(memory, `after ${early} posts`, `after ${POSTS} posts`) && traffic.errors.length === 0;
}

/** What calls leave behind is let go while later calls run. */
async function settledMemory(): Promise<Memory> {
  for (let call = 0; call < SETTLING_CALLS; call++) await (await fetch(`${worker.url}/healthz`)).arrayBuffer();
  const resident = processBytes(); // before the snapshot, which takes memory itself
  return { held: await isolateBytes(inspectorPort), resident };
}
