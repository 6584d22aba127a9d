// npm start [-- --port N]: the Worker at http://127.0.0.1:8787, its sheets kept in .wrangler/.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LAST_PORT } from './ports.ts';
import { startWorker } from './worker.ts';

const USAGE = `npm start [-- --port N]

Runs Verbatim on this machine, at http://127.0.0.1:8787 unless --port or the variable PORT says otherwise.
Ctrl-C ends it. Sheets are kept in .wrangler/.`;

/** A proxy that hides that it is one cannot be told from this machine. */
const NO_KEYS = 'No API_KEYS in .dev.vars: whoever reaches it as localhost may write, also through a proxy.';
const hasKeys = () => existsSync('.dev.vars') && /^API_KEYS=.*\w/m.test(readFileSync('.dev.vars', 'utf8'));

const PARENT_POLL_MS = 500;
/** As the crons of wrangler.toml. */
const CLOCK_MS = 5 * 60_000;

const port = portOf(process.argv.slice(2));
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ending.abort());
endWithNpm(ending);
try {
  const worker = await startWorker({ port, signal: ending.signal });
  console.log(`Verbatim is at ${worker.url} (Ctrl-C ends it)${hasKeys() ? '' : `. ${NO_KEYS}`}`);
  ending.signal.addEventListener('abort', worker.stop);
  setInterval(() => void tick(worker.url), CLOCK_MS).unref();
  if (ending.signal.aborted) worker.stop();
  const code = await worker.ended;
  process.exitCode = ending.signal.aborted ? 0 : code;
} catch (error) {
  if (!ending.signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = ending.signal.aborted ? 0 : 1;
}

/** The clock of the deployment, which wrangler does not set off on a machine of one's own. Called while this waits. */
function tick(url: string): Promise<unknown> {
  return fetch(`${url}/cdn-cgi/handler/scheduled`).then((answer) => answer.body?.cancel()).catch(() => null);
}

/**
 * Whoever ends npm itself (a supervisor, `kill`) ends this, too: npm does not pass every signal on to what it runs
 * through a shell, and the port would stay taken.
 */
function endWithNpm(ending: AbortController): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && ending.abort(), PARENT_POLL_MS).unref();
}

function portOf(args: string[]): number {
  const values = parsed(args);
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const asked = values.port ?? process.env.PORT ?? '8787';
  const number = Number(asked);
  if (!Number.isInteger(number) || number < 1 || number > LAST_PORT)
    refuse(`--port takes a number from 1 to ${LAST_PORT}; ${asked} came.`);
  return number;
}

function parsed(args: string[]): { port?: string; help?: boolean } {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function refuse(words: string): never {
  console.error(words);
  process.exit(2);
}
