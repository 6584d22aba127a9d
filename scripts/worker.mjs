// The Worker on real workerd, as a child process: `wrangler dev` without questions, metrics or an account.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = `${ROOT}node_modules/.bin`;
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 100;

/**
 * Starts the Worker and waits until it answers.
 * @param {{ port?: number, inspectorPort?: number, persistTo?: string, quiet?: boolean, env?: Record<string, string>,
 * signal?: AbortSignal, resolve?: import('./url-gate.ts').Resolve }} options
 *   `signal` ends the start, too: whoever aborts waits for the rejection, and by then nothing runs any more.
 *   `resolve` finds the addresses of a name that `url` leads to; absent: the system does.
 *   `quiet` keeps wrangler's own words back; they come with the error when the start fails.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, ended: Promise<number> }>}
 */
export async function startWorker({
  port,
  inspectorPort = 0,
  persistTo = '.wrangler/state',
  quiet = true,
  env = {},
  signal,
  resolve,
} = {}) {
  const listenOn = port === undefined ? await freePort() : await requireFree(port);
  signal?.throwIfAborted();
  const url = `http://127.0.0.1:${listenOn}`;
  // Loaded here: whoever presses Ctrl-C in the first half second must find somebody who listens.
  const { openUrlGate } = await import('./url-gate.ts');
  const gate = await openUrlGate({ resolve });
  signal?.throwIfAborted();
  const child = spawn(`${BIN}/wrangler`, devArguments(listenOn, inspectorPort, persistTo, quiet, gate.address), {
    cwd: ROOT,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // The explorer would open KV to whoever reaches the port, without a key.
    // The Node that is installed here comes first: wrangler needs a newer one than the machine may have.
    env: {
      ...process.env,
      PATH: `${BIN}:${process.env.PATH}`,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      CI: '1',
      X_LOCAL_EXPLORER: 'false',
      ...env,
    },
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  const ended = new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code ?? 0));
    child.once('error', (cause) => reject(new Error('wrangler is not installed: run npm ci first', { cause })));
  });
  const stop = () => stopGroup(child, ended);
  // However this process ends (a closed pipe, a crash), no Worker stays behind.
  const onExit = () => signalGroup(child, 'SIGTERM');
  process.once('exit', onExit);
  const onEnd = () => {
    process.off('exit', onExit);
    return gate.close();
  };
  ended.then(onEnd, onEnd);
  try {
    await Promise.race([
      answering(url, signal),
      ended.then((code) => Promise.reject(new Error(`wrangler ended with code ${code}`))),
    ]);
  } catch (error) {
    if (child.pid !== undefined) await stop();
    throw new Error(`The Worker did not start: ${error.message}\n${said.trim()}`, { cause: error });
  }
  return { url, stop, ended };
}

function devArguments(port, inspectorPort, persistTo, quiet, gate) {
  return [
    'dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--inspector-port',
    String(inspectorPort),
    '--persist-to',
    persistTo,
    '--show-interactive-dev-session=false',
    '--var',
    `URL_GATE:${gate}`,
    '--log-level',
    quiet ? 'warn' : 'log',
  ];
}

async function answering(url, signal) {
  const until = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < until) {
    signal?.throwIfAborted();
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer) return answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`no answer at ${url} within ${START_TIMEOUT_MS / 1000} s`);
}

/** Wrangler has children of its own (workerd, esbuild): the whole group is asked to end, and ended if it does not. */
async function stopGroup(child, ended) {
  if (child.exitCode !== null) return;
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** A port that is free now, given by the system. */
export const freePort = () => listenOnce(0);

/** Another server at the port would answer in our place, and the start would look well. */
async function requireFree(port) {
  return listenOnce(port).catch((cause) => {
    const why = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${cause.code})`;
    throw new Error(
      `Port ${port} ${why}. Choose another one: npm start -- --port ${port < 65_535 ? port + 1 : port - 1}`,
      { cause },
    );
  });
}

function listenOnce(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
