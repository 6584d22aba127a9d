// npm run eval -- quotes|facts|html FILE [--limit N] [--verbose] [--json] [--url http://…]
// Posts every article of FILE (JSON lines, also .gz) to the Worker, and prints how well it was read.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import * as facts from './eval/facts.mjs';
import * as html from './eval/html.mjs';
import * as quotes from './eval/quotes.mjs';
import { startWorker } from './worker.mjs';

const KINDS = { quotes, facts, html };
const USAGE = `usage: npm run eval -- ${Object.keys(KINDS).join('|')} FILE [--limit N] [--verbose] [--json] [--url ADDRESS]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' }, verbose: { type: 'boolean' }, json: { type: 'boolean' }, url: { type: 'string' },
  },
});
const [kind, file] = positionals;
if (!Object.hasOwn(KINDS, kind ?? '') || !file) {
  console.error(USAGE);
  process.exit(2);
}
try {
  print(await (values.url ? measure(values.url) : measureOwnWorker()));
} catch (error) {
  console.error(`The measuring stopped: ${error.message}`);
  process.exitCode = 1;
}

async function measureOwnWorker() {
  const state = join(tmpdir(), `verbatim-eval-${process.pid}`);
  const worker = await startWorker({ persistTo: state });
  process.once('SIGINT', () => worker.stop().then(() => process.exit(130)));
  try {
    return await measure(worker.url);
  } finally {
    await worker.stop();
    await rm(state, { recursive: true, force: true });
  }
}

async function measure(url) {
  const { requestOf, newScore, addRow, table } = KINDS[kind];
  const score = newScore();
  const note = values.verbose ? console.log : () => {};
  let count = 0;
  for await (const row of rowsOf(file, Number(values.limit ?? Infinity))) {
    const { sheet, code } = await post(url, requestOf(row));
    if (code) note(`refused  ${row.id} ${code}`);
    addRow(score, row, sheet, note);
    if (process.stderr.isTTY) process.stderr.write(`\r${++count} read`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  return table(score);
}

async function* rowsOf(path, limit) {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let count = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line) continue;
    if (count++ >= limit) return;
    yield JSON.parse(line);
  }
}

async function post(url, body) {
  const key = process.env.API_KEY;
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(`${url}/api/sheets`, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = await response.json();
  return response.ok ? { sheet: answer, code: null } : { sheet: null, code: answer.code };
}

function print(table) {
  if (values.json) return console.log(JSON.stringify(table));
  const width = Math.max(...Object.keys(table).map((name) => name.length));
  const round = (value) => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  const cells = (value) =>
    typeof value === 'object'
      ? Object.entries(value)
          .map(([name, v]) => `${name} ${round(v)}`)
          .join('   ')
      : round(value);
  for (const [name, value] of Object.entries(table)) console.log(`${name.padEnd(width)}  ${cells(value)}`);
}
