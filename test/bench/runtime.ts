/**
 * A bundled Worker on a workerd of its own, with nothing in between, and what Linux tells of that process: CPU time and
 * memory. Fonts come from a disk service; the Worker's KV and its data centre's cache are stood in for by stores in
 * memory.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../../scripts/ports.ts';
import type { Bundle } from './bundle.ts';
import { heldBytes, topFrames } from './inspect.ts';
import { workerdConfig } from './workerd-config.ts';

const WORKERD = resolve(import.meta.dirname, '../../node_modules/workerd/bin/workerd');
export interface Runtime {
  name: string;
  url: string;
  /** CPU time of the process so far; NaN where the system does not tell. */
  cpuMs(): number;
  /** The most memory that the process has had. */
  peakBytes(): number;
  /** What the isolate holds: JavaScript heap, wasm memories and array buffers. NaN where it is not inspected. */
  heldBytes(): Promise<number>;
  /** Where the isolate was while the work went on; nothing where it is not inspected. */
  topFrames(work: () => Promise<unknown>): ReturnType<typeof topFrames>;
  stop(): Promise<void>;
}

export interface Settings {
  /** Only where speed does not count: an inspector keeps what the Worker logs, even when nobody listens. */
  inspected?: boolean;
  vars?: Readonly<Record<string, string>>;
}

export async function startRuntime(bundle: Bundle, { inspected = false, vars = {} }: Settings = {}): Promise<Runtime> {
  const config = join(bundle.folder, 'bench.capnp');
  writeFileSync(config, workerdConfig(bundle, vars));
  const inspector = inspected ? `127.0.0.1:${await freePort()}` : null;
  const child = spawn(
    WORKERD,
    ['serve', config, '--experimental', '--control-fd=3', ...(inspector ? [`--inspector-addr=${inspector}`] : [])],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const onExit = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', onExit);
  const port = await listening(child);
  const { pid } = child;
  return {
    name: bundle.name,
    url: `http://127.0.0.1:${port}`,
    cpuMs: () => cpuOf(pid),
    peakBytes: () => Number(/^VmHWM:\s+(\d+) kB/m.exec(procFile(pid, 'status'))?.[1] ?? Number.NaN) * 1024,
    heldBytes: async () => (inspector ? heldBytes(inspector) : Number.NaN),
    topFrames: async (work) => (inspector ? topFrames(inspector, work) : []),
    stop: () => new Promise((done) => {
      process.off('exit', onExit);
      child.once('exit', () => done());
      // At once: asked politely, workerd waits for every open connection.
      child.kill('SIGKILL');
    }),
  };
}

/** workerd tells on its control pipe which port it listens on, once the Worker is loaded. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((found, failed) => {
    let said = '';
    let wrong = '';
    child.stderr?.on('data', (chunk) => (wrong = (wrong + chunk).slice(-2000)));
    child.once('exit', (code) => failed(new Error(`workerd ended with code ${code}: ${wrong}`)));
    const control = child.stdio[3] as Readable;
    control.on('data', (chunk) => {
      said += chunk;
      const port = /"event":"listen".*?"port":(\d+)/.exec(said)?.[1];
      if (port) found(Number(port));
    });
  });
}

/**
 * The time that each of its threads ran, in ns: the first field of proc(5) schedstat. `stat` counts in ticks of 10 ms.
 */
function cpuOf(pid: number | undefined): number {
  const threads = tasksOf(pid).map((task) => Number.parseInt(procFile(pid, `task/${task}/schedstat`) || '0', 10) / 1e6);
  return threads.length === 0 ? Number.NaN : threads.reduce((sum, ms) => sum + ms, 0);
}

/** None where the system has no such files. */
function tasksOf(pid: number | undefined): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty where the system has no such files. */
function procFile(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
