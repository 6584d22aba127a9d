// The Worker on real workerd, as a child process: `wrangler dev` without questions, metrics or an account.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort, requireFree } from './ports.ts';
import type { Resolve } from './url-gate.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
/** Whoever crashes is known at once; one that is only slow (a busy machine, a first build) is waited for. */
const START_TIMEOUT_MS = 180_000;
const HEALTH_TIMEOUT_MS = 5000;
const POLL_MS = 100;
/** Whoever was asked to end and goes on for so long is ended. */
const STOP_TIMEOUT_MS = 5000;
/** Of what wrangler says, so many characters come with the error. */
const SAID_LENGTH = 4000;

/** KV lies beside the Worker: a write is seen at once. */
export const ON_ONE_MACHINE = { KV_LAG_S: '1' } as const;

export interface WorkerOptions {
  port?: number;
  inspectorPort?: number;
  persistTo?: string;
  /** Keeps wrangler's own words back; they come with the error when the start fails. */
  quiet?: boolean;
  env?: Record<string, string>;
  /** Ends the start, too: whoever aborts waits for the rejection, and by then nothing runs any more. */
  signal?: AbortSignal;
  /** Variables of the deployment. */
  vars?: Record<string, string>;
  /** Through what `url`, feeds and webhooks go out; absent: a gate of its own (url-gate.ts). */
  gate?: { address: string; close: () => Promise<void> };
  /** Finds the addresses of a name that `url` leads to; absent: the system does. */
  resolve?: Resolve;
}

export interface RunningWorker {
  url: string;
  stop: () => Promise<void>;
  /** Its exit code, once it has ended. */
  ended: Promise<number>;
}

/** Starts the Worker and waits until it answers. */
export async function startWorker(options: WorkerOptions = {}): Promise<RunningWorker> {
  const { signal, inspectorPort = 0, persistTo = '.wrangler/state', quiet = true, env = {} } = options;
  const port = options.port === undefined ? await freePort() : await requireFree(options.port);
  signal?.throwIfAborted();
  // Loaded here: whoever presses Ctrl-C in the first half second must find somebody who listens.
  const { openUrlGate } = await import('./url-gate.ts');
  const gate = options.gate ?? (await openUrlGate({ resolve: options.resolve }));
  if (signal?.aborted) await gate.close();
  signal?.throwIfAborted();
  const vars = { ...ON_ONE_MACHINE, ...options.vars, URL_GATE: gate.address };
  const child = spawnWrangler({ port, inspectorPort, persistTo, quiet, vars }, env);
  const said = tailOf(child);
  const ended = endOf(child);
  const stop = () => stopGroup(child, ended);
  // However this process ends (a closed pipe, a crash), no Worker stays behind.
  const onExit = () => signalGroup(child, 'SIGTERM');
  process.prependOnceListener('exit', onExit); // before the folder that it writes into goes
  const onEnd = () => {
    process.off('exit', onExit);
    return gate.close();
  };
  ended.then(onEnd, onEnd);
  const url = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([answering(url, signal), tooEarly(ended)]);
  } catch (error) {
    if (child.pid !== undefined) await stop();
    const why = error instanceof Error ? error.message : error;
    throw new Error(`The Worker did not start: ${why}\n${said().trim()}`, { cause: error });
  }
  return { url, stop, ended };
}

interface DevOptions {
  port: number;
  inspectorPort: number;
  persistTo: string;
  quiet: boolean;
  vars: Record<string, string>;
}

function spawnWrangler(options: DevOptions, env: Record<string, string>): ChildProcess {
  const output = options.quiet ? 'pipe' : 'inherit';
  return spawn(join(BIN, 'wrangler'), devArguments(options), {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    // The explorer would open KV to whoever reaches the port, without a key.
    // The Node that is installed here comes first: wrangler needs a newer one than the machine may have.
    env: {
      ...process.env,
      PATH: `${BIN}${delimiter}${process.env['PATH']}`,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      CI: '1',
      X_LOCAL_EXPLORER: 'false',
      ...env,
    },
    detached: true,
  });
}

/**
 * The deployment's file with all that is optional there switched on: lines that begin with "#- ". Written only where
 * it differs from what stands there: every Worker that runs watches it, and one that reloads forgets its queue. Under
 * another name first, since one may read it at this moment.
 */
export function localConfig(): string {
  const path = join(ROOT, 'wrangler.local.toml');
  const wanted = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8').replaceAll(/^#- /gm, '');
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return path;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, wanted);
  renameSync(draft, path);
  return path;
}

const devArguments = ({ port, inspectorPort, persistTo, quiet, vars }: DevOptions): string[] => [
  'dev',
  '--config', localConfig(),
  '--ip', '127.0.0.1',
  '--port', String(port),
  '--inspector-port', String(inspectorPort),
  '--persist-to', persistTo,
  '--show-interactive-dev-session=false',
  ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  '--log-level', quiet ? 'warn' : 'log',
];

/** The last words of a process, so far as they are piped to this one. */
function tailOf(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-SAID_LENGTH)));
  return () => said;
}

const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code ?? 0));
    child.once('error', (cause) => reject(new Error('wrangler is not installed: run npm ci first', { cause })));
  });

async function tooEarly(ended: Promise<number>): Promise<never> {
  throw new Error(`wrangler ended with code ${await ended}`);
}

async function answering(url: string, signal: AbortSignal | undefined): Promise<void> {
  const until = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < until) {
    signal?.throwIfAborted();
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) }).catch(() => null);
    if (answer) return answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`no answer at ${url} within ${START_TIMEOUT_MS / 1000} s`);
}

/**
 * Wrangler has children of its own (the program behind its command, workerd, esbuild): the whole group is asked to end,
 * and ended if it does not. Its first process may go before the others, which then hold the port.
 */
async function stopGroup(child: ChildProcess, ended: Promise<number>): Promise<void> {
  const until = Date.now() + STOP_TIMEOUT_MS;
  let isAlive = signalGroup(child, 'SIGTERM');
  while (isAlive && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    isAlive = signalGroup(child, 0);
  }
  if (isAlive) signalGroup(child, 'SIGKILL');
  await ended;
}

/** @param signal 0 only asks @returns whether anybody of the group is left */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
