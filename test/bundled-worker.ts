/**
 * The whole Worker in workerd under Miniflare, with its stores on disk, its queue and its clock: the bundle that
 * build-worker.ts made. `npm start` bundles it at every start, which takes ten times the work; tests of that use it.
 */
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { inject } from 'vitest';
import { freePort } from '../scripts/ports.ts';
import { openUrlGate } from '../scripts/url-gate.ts';
import { ON_ONE_MACHINE, type RunningWorker, type WorkerOptions } from '../scripts/worker.ts';

export interface BundledWorker extends Pick<RunningWorker, 'url' | 'stop'> {
  /** Sets off the clock once, and waits until its work is done. */
  tick: () => Promise<void>;
}
type Options = Pick<WorkerOptions, 'inspectorPort' | 'vars' | 'gate'> & { persistTo: string };

export async function startBundled(options: Options): Promise<BundledWorker> {
  const { folder, modules, settings } = inject('worker');
  const gate = options.gate ?? (await openUrlGate());
  const port = await freePort(); // given, so that a Worker that is started anew is where it was
  const miniflare = new Miniflare(convertV4MiniflareOptions({
    ...settings,
    name: 'verbatim',
    modulesRoot: folder,
    modules: modules.map((file) => ({ type: typeOf(file), path: join(folder, file) })),
    bindings: { ...ON_ONE_MACHINE, ...options.vars, URL_GATE: gate.address },
    host: '127.0.0.1',
    port,
    ...(options.inspectorPort !== undefined && { inspectorPort: options.inspectorPort }),
    resourcePersistencePath: options.persistTo,
    unsafeTriggerHandlers: true,
    logRequests: false,
    cf: false,
  }));
  await miniflare.ready;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    tick: async () => {
      const answer = await fetch(`${url}/cdn-cgi/local/scheduled`);
      const outcome = await answer.text();
      if (!answer.ok) throw new Error(`The clock was not set off: ${outcome}`);
    },
    stop: async () => {
      await miniflare.dispose();
      await gate.close();
    },
  };
}

function typeOf(file: string): 'CompiledWasm' | 'Data' | 'ESModule' {
  if (file.endsWith('.wasm')) return 'CompiledWasm';
  return file.endsWith('.bin') ? 'Data' : 'ESModule';
}
