// npm run eval -- quotes|names|facts|html FILE [--limit N] [--verbose] [--json] [--url http://…]
// Posts every article of FILE (JSON lines, also .gz) to the Worker, and prints how well it was read.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { facts } from './eval/facts.ts';
import { html } from './eval/html.ts';
import { MeasuredSheet, type Table } from './eval/measure.ts';
import { names } from './eval/names.ts';
import { quotes } from './eval/quotes.ts';
import { Problem } from './posted-sheet.ts';
import { runFolder } from './run-folder.ts';
import { startWorker } from './worker.ts';

const KINDS = { quotes, names, facts, html };
const USAGE =
  `usage: npm run eval -- ${Object.keys(KINDS).join('|')} FILE [--limit N] [--verbose] [--json] [--url ADDRESS]`;

const asked = readArguments();
if (!asked) {
  console.error(USAGE);
  process.exit(2);
}
const { tally, file, limit, verbose, json } = asked;
try {
  await (asked.url ? measureAt(asked.url) : measureOwnWorker());
  print(tally.table());
} catch (error) {
  console.error(`The measuring stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function readArguments() {
  const options = {
    limit: { type: 'string' }, verbose: { type: 'boolean' }, json: { type: 'boolean' }, url: { type: 'string' },
  } as const;
  try {
    const { values, positionals: [kind, named] } = parseArgs({ allowPositionals: true, options });
    const begin = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
    const most = Number(values.limit ?? Number.MAX_SAFE_INTEGER);
    return begin && named && most > 0 ? { ...values, tally: begin(), file: named, limit: most } : null;
  } catch {
    return null; // an option that is none
  }
}

async function measureOwnWorker(): Promise<void> {
  const worker = await startWorker({ persistTo: runFolder('eval') });
  try {
    await measureAt(worker.url);
  } finally {
    await worker.stop();
  }
}

async function measureAt(url: string): Promise<void> {
  const note = verbose ? console.log : () => {};
  let count = 0;
  for await (const line of linesOf(file)) {
    if (count >= limit) break;
    count += 1;
    const { id, request, add } = tally.take(line);
    const { sheet, code } = await post(url, request);
    if (code) note(`refused  ${id} ${code}`);
    add(sheet, note);
    if (process.stderr.isTTY) process.stderr.write(`\r${count} read`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}

async function* linesOf(path: string): AsyncGenerator<unknown> {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line) yield JSON.parse(line);
}

/** A sheet, or the code of the problem for which there is none. */
async function post(url: string, body: object): Promise<{ sheet: MeasuredSheet | null; code: string | null }> {
  const key = process.env['API_KEY'];
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(`${url}/api/sheets`, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (response.ok) return { sheet: MeasuredSheet.parse(answer), code: null };
  return { sheet: null, code: Problem.parse(answer).code };
}

function print(table: Table): void {
  if (json) return console.log(JSON.stringify(table));
  const width = Math.max(...Object.keys(table).map((name) => name.length));
  const round = (value: number): string => String(Math.round(value * 10) / 10);
  const several = (values: Record<string, number>): string =>
    Object.entries(values).map(([name, value]) => `${name} ${round(value)}`).join('   ');
  const cells = (value: Table[string]): string => (typeof value === 'number' ? round(value) : several(value));
  for (const [name, value] of Object.entries(table)) console.log(`${name.padEnd(width)}  ${cells(value)}`);
}
