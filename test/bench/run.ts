/** The bench, one measurement after the other, so that none disturbs another; memory, which takes longest, by itself. */
import { cpus } from 'node:os';
import { bundleWorker } from './bundle.ts';
import { measureChecks, measurePages } from './measure-checks.ts';
import { measureModules } from './measure-modules.ts';
import { measurePosts, measureReading } from './measure-reading.ts';
import { measureRendering, type Rounds } from './measure-rendering.ts';
import { measureReal } from './measure-real.ts';
import { measureMemory, type MemoryRow } from './measure-memory.ts';
import { measureServing } from './measure-serving.ts';
import { measureStart } from './measure-start.ts';
import type { Findings } from './report.ts';
import { startRuntime, type Runtime } from './runtime.ts';

export interface Effort {
  rendering: Rounds;
  /** Of the real cards, one in so many: drawn by all contenders, and by the nearest of them. */
  realShare: Readonly<{ all: number; nearest: number }>;
  /** Cold starts of the whole Worker. */
  starts: number;
  /** Cold starts under a profiler. */
  profiles: number;
  readingWords: readonly number[];
  readings: number;
  posts: number;
  checks: number;
  slices: number;
  sliceMs: number;
  sheetCards: number;
  differentCards: number;
}

/** What two cores that others load, too, have done within some 20 minutes. */
export const FULL: Effort = {
  rendering: { cold: 7, warmUp: 20, warm: 30 },
  realShare: { all: 3, nearest: 1 },
  starts: 7, profiles: 3,
  readingWords: [100, 800, 10_000],
  readings: 5, posts: 20, checks: 10, slices: 20, sliceMs: 300, sheetCards: 40, differentCards: 2000,
};
export const QUICK: Effort = {
  rendering: { cold: 2, warmUp: 10, warm: 10 },
  realShare: { all: 12, nearest: 4 },
  starts: 2, profiles: 1,
  readingWords: [100, 1000],
  readings: 3, posts: 10, checks: 5, slices: 5, sliceMs: 300, sheetCards: 20, differentCards: 100,
};

/** As many quotations as one call takes, and a book of words. */
const CHECKED = { words: 100_000, quotations: 200 };

export interface Watching {
  /** A folder to work in. */
  outdir: string;
  onStep: (step: string) => void;
  onPicture: (name: string, png: Uint8Array) => void;
}

export async function runBench(effort: Effort, { outdir, onStep, onPicture }: Watching): Promise<Findings> {
  onStep('the same card by each contender');
  const rendering = await measureRendering(outdir, effort.rendering, onPicture);
  onStep('the cards of real articles, each once');
  const real = await measureReal(outdir, effort.realShare);
  const drawer = await bundleWorker('verbatim', 'test/bench/contenders/verbatim.ts', outdir);
  onStep('the first card, by module');
  const modules = await measureModules(drawer, effort.profiles);
  onStep('reading');
  const reading = await withRuntime('reader', 'test/bench/contenders/reader.ts', outdir, (reader) =>
    measureReading(reader, effort.readingWords, effort.readings),
  );
  onStep('checks');
  const checks = await withRuntime('checker', 'test/bench/contenders/checker.ts', outdir, (checker) =>
    measureChecks(checker, CHECKED.words, CHECKED.quotations, effort.checks),
  );
  const whole = await bundleWorker('worker', null, outdir);
  const empty = await bundleWorker('empty', 'test/bench/contenders/empty.ts', outdir);
  onStep('the whole Worker, cold');
  const start = await measureStart(whole, empty, effort.starts);
  onStep('posts');
  const post = await use(await startRuntime(whole, { vars: { PICTURES_IN_KV: 'none' } }), (worker) =>
    measurePosts(worker, 800, effort.posts),
  );
  const drawingPost = await use(await startRuntime(whole), (worker) => measurePosts(worker, 800, effort.posts));
  onStep('pages');
  const pages = await use(await startRuntime(whole), (worker) => measurePages(worker, 800, effort.posts));
  onStep('cached cards');
  const serving = await use(await startRuntime(whole), (worker) =>
    withRuntime('constant', 'test/bench/contenders/constant.ts', outdir, (constant) =>
      measureServing(worker, constant, effort.slices, effort.sliceMs, effort.sheetCards),
    ),
  );
  const [{ model } = { model: 'unknown processor' }, ...others] = cpus();
  return {
    machine: `${others.length + 1} × ${model.trim()}, ${process.platform}`,
    rounds: effort.rendering.warm,
    rendering,
    real,
    modules,
    workerGzipBytes: whole.gzipBytes,
    start,
    reading,
    checks,
    pages,
    post,
    drawingPost,
    serving,
  };
}

/** What one isolate of the whole Worker holds after all its calls and many different cards. */
export async function measureHeld(
  { differentCards }: Pick<Effort, 'differentCards'>,
  { outdir, onStep }: Pick<Watching, 'outdir' | 'onStep'>,
): Promise<MemoryRow> {
  onStep(`every call, and ${differentCards} different cards`);
  const whole = await bundleWorker('worker', null, outdir);
  const settings = { inspected: true, vars: { PICTURES_IN_KV: 'none' } };
  return use(await startRuntime(whole, settings), (runtime) => measureMemory(runtime, differentCards));
}

async function withRuntime<T>(
  name: string,
  source: string,
  outdir: string,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  return use(await startRuntime(await bundleWorker(name, source, outdir)), work);
}

async function use<T>(runtime: Runtime, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  try {
    return await work(runtime);
  } finally {
    await runtime.stop();
  }
}
