/** Before the slow tests: the Worker is bundled once, as a deploy would upload it, and its settings are read once. */
import { rmSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { localConfig } from '../scripts/worker.ts';
import { bundleWorker } from './bench/bundle.ts';

/** Plain data: it goes to the processes of the tests. */
export interface BuiltWorker {
  folder: string;
  /** The entry first. */
  modules: string[];
  /** Of `npm start`, as Miniflare takes them: all that is optional is on. */
  settings: Record<string, unknown>;
}

declare module 'vitest' {
  interface ProvidedContext { worker: BuiltWorker }
}

export default async function buildWorker({ provide }: TestProject): Promise<void> {
  const outdir = await mkdtemp(join(tmpdir(), 'verbatim-built-'));
  // at the end of the process: also of one whose bundling fails
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const { folder, entry } = await bundleWorker('worker', null, outdir);
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:m?js|wasm|bin)$/.test(file));
  const { workerOptions } = unstable_getMiniflareWorkerOptions(localConfig());
  const settings: Record<string, unknown> = JSON.parse(JSON.stringify(workerOptions));
  provide('worker', { folder, modules: [entry, ...files.filter((file) => file !== entry)], settings });
}
