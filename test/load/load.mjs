// npm run load [-- --seconds 120 --connections 8 --url http://127.0.0.1:8787]: mixed traffic on this machine only.
// 90 % cards that are cached, 8 % pages and sheets, 2 % new articles. Ends with 1 on any error or on growing memory.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, startWorker } from '../../scripts/worker.mjs';
import { articleNumber } from './articles.mjs';
import { liveBytes } from './memory.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, connections: { type: 'string' }, url: { type: 'string' } },
});
const SECONDS = bounded('seconds', values.seconds, 120, 600);
const CONNECTIONS = bounded('connections', values.connections, 8, 64);
const SEEDS = 12;
/** Caches fill and code is compiled; what comes after is judged. */
const WARM_UP = Math.min(30, SECONDS / 4);
const MOST_GROWTH = 0.1;
const SHARES = [['card', 0.9], ['page', 0.08], ['post', 0.02]];
let posted = SEEDS;

function bounded(name, given, usual, most) {
  const value = Number(given ?? usual);
  if (Number.isFinite(value) && value >= 1 && value <= most) return value;
  console.error(`--${name} takes a number from 1 to ${most}; ${given} came.`);
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
  process.exitCode = report(await run(await seed()));
} catch (error) {
  console.error(`The load test stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  await worker.stop();
  await rm(state, { recursive: true, force: true });
}

/** Sheets whose cards are drawn before the clock starts. */
async function seed() {
  const targets = { card: [], page: [] };
  for (let n = 0; n < SEEDS; n++) {
    const sheet = await (await post(n)).json();
    targets.page.push(sheet.urls.page, sheet.urls.json, sheet.urls.embed);
    for (const { images } of sheet.cards.slice(0, 4)) targets.card.push(images.og.url);
  }
  for (const address of targets.card) await (await fetch(address)).arrayBuffer();
  return targets;
}

function post(n) {
  return fetch(`${worker.url}/api/sheets`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: articleNumber(n),
  });
}

async function run(targets) {
  const results = { card: [], page: [], post: [], errors: [], memory: [] };
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  let turn = 0;
  const work = async (until) => {
    while (elapsed() < until) await once(turn++, targets, results, elapsed);
  };
  // Nothing else runs while the heap is measured.
  for (const until of [WARM_UP, SECONDS]) {
    await Promise.all(Array.from({ length: CONNECTIONS }, () => work(until)));
    if (!values.url) results.memory.push(await settledBytes());
  }
  return { ...results, seconds: elapsed() };
}

/** The least of several readings: what a call leaves behind is let go while later calls run. */
async function settledBytes() {
  const readings = [];
  for (let round = 0; round < 5; round++) {
    for (let call = 0; call < 20; call++) await (await fetch(`${worker.url}/healthz`)).arrayBuffer();
    readings.push(await liveBytes(inspectorPort));
  }
  return Math.min(...readings);
}

async function once(turn, targets, results, elapsed) {
  const kind = kindOf(turn);
  const asked = performance.now();
  try {
    const list = targets[kind];
    const response = await (list ? fetch(list[turn % list.length]) : post(posted++));
    const { byteLength } = await response.arrayBuffer();
    if (response.status !== (list ? 200 : 201) || byteLength === 0)
      throw new Error(`${response.status}, ${byteLength} bytes`);
  } catch (error) {
    results.errors.push(`${kind}: ${error.message}`);
  }
  if (elapsed() > WARM_UP) results[kind].push(performance.now() - asked);
}

/** Kinds in their shares, spread evenly: a golden-ratio sequence, so that no two runs differ by chance. */
function kindOf(turn) {
  let rest = (turn * 0.618033988749895) % 1;
  for (const [kind, share] of SHARES) if ((rest -= share) < 0) return kind;
  return 'card';
}

function report({ errors, memory, seconds, ...times }) {
  const count = SHARES.reduce((sum, [kind]) => sum + times[kind].length, 0);
  console.log(
    `${count} requests after ${WARM_UP} s of warm-up, ${Math.round(count / (seconds - WARM_UP))} a second over ${CONNECTIONS} connections`,
  );
  for (const [kind] of SHARES) {
    const sorted = times[kind].toSorted((a, b) => a - b);
    const at = (share) =>
      `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
    console.log(
      `${kind.padEnd(5)} ${String(sorted.length).padStart(7)}   p50 ${at(0.5)}   p99 ${at(0.99)}   slowest ${at(1)}`,
    );
  }
  const [before, after] = memory;
  console.log(`errors ${errors.length}${errors.length > 0 ? `: ${[...new Set(errors)].slice(0, 5).join('; ')}` : ''}`);
  console.log(
    after === undefined
      ? 'memory is measured on a Worker of its own only'
      : `the isolate holds ${mega(before)} MB after warm-up, ${mega(after)} MB at the end`,
  );
  return errors.length > 0 || (after !== undefined && after > before * (1 + MOST_GROWTH)) ? 1 : 0;
}

function mega(bytes) {
  return (bytes / 1024 / 1024).toFixed(1);
}
