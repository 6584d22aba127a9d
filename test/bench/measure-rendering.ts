/** One card, the same for all, drawn by each contender in turn: cold, and warm. */
import { bundleWorker, type Bundle } from './bundle.ts';
import { orderOf, variedCard } from './orders.ts';
import { startRuntime, type Runtime } from './runtime.ts';
import { median, percentile } from './statistics.ts';

export const PEERS = ['workers-og', 'cf-wasm-og', 'takumi'] as const;
export const CONTENDERS = ['verbatim', ...PEERS] as const;
export type Contender = (typeof CONTENDERS)[number];

export interface RenderingRow {
  name: Contender;
  medianMs: number;
  p95Ms: number;
  /** CPU time of the process for one card, over the warm ones. */
  cpuMs: number;
  pngBytes: number;
  /** The first card of a process that has just started: engines, fonts, drawing. */
  firstMs: number;
  firstCpuMs: number;
  /** CPU time until the process listens, less what an empty Worker takes: modules loaded, global scope evaluated. */
  startCpuMs: number;
  gzipBytes: number;
  peakBytes: number;
  /** Why it could not be measured. */
  failure?: string;
}

export interface Rounds {
  cold: number;
  warmUp: number;
  warm: number;
}

interface Track {
  bundle: Bundle;
  starts: number[];
  firsts: number[];
  firstCpu: number[];
  times: number[];
  sizes: number[];
  cpu: number;
  runtime: Runtime | null;
  failure?: string;
}

export async function measureRendering(
  outdir: string,
  rounds: Rounds,
  onPicture: (name: string, png: Uint8Array) => void,
): Promise<RenderingRow[]> {
  const tracks = new Map<Contender | 'empty', Track>();
  for (const name of ['empty', ...CONTENDERS] as const) {
    const bundle = await bundleWorker(name, `test/bench/contenders/${name}.ts`, outdir);
    tracks.set(name, { bundle, starts: [], firsts: [], firstCpu: [], times: [], sizes: [], cpu: 0, runtime: null });
  }
  try {
    for (let round = 0; round < rounds.cold; round += 1)
      for (const track of tracks.values()) await startCold(track, onPicture);
    const drawing = [...tracks.values()].filter((track) => !track.failure && track.bundle.name !== 'empty');
    for (let round = 0; round < rounds.warmUp; round += 1) for (const track of drawing) await drawOnce(track, round);
    for (const track of drawing) track.cpu = -(track.runtime?.cpuMs() ?? Number.NaN);
    for (let round = 0; round < rounds.warm; round += 1) {
      for (const track of drawing) {
        const { ms, png } = await drawOnce(track, rounds.warmUp + round);
        track.times.push(ms);
        track.sizes.push(png.length);
      }
    }
    for (const track of drawing) track.cpu += track.runtime?.cpuMs() ?? Number.NaN;
    return CONTENDERS.flatMap((name) => tracks.get(name) ?? []).map((track) =>
      row(track, median(tracks.get('empty')?.starts ?? [])),
    );
  } finally {
    for (const { runtime } of tracks.values()) await runtime?.stop();
  }
}

/** A new process each time; the last one stays for the warm rounds. */
async function startCold(track: Track, onPicture: (name: string, png: Uint8Array) => void): Promise<void> {
  if (track.failure) return;
  await track.runtime?.stop();
  track.runtime = null;
  try {
    track.runtime = await startRuntime(track.bundle);
    const startCpu = track.runtime.cpuMs();
    track.starts.push(startCpu);
    if (track.bundle.name === 'empty') return;
    const { ms, png } = await drawOnce(track, 0);
    track.firsts.push(ms);
    track.firstCpu.push(track.runtime.cpuMs() - startCpu);
    onPicture(track.bundle.name, png);
  } catch (error) {
    track.failure = error instanceof Error ? error.message : String(error);
  }
}

async function drawOnce({ runtime }: Track, seed: number): Promise<{ ms: number; png: Uint8Array }> {
  if (!runtime) throw new Error('The contender does not run');
  const body = JSON.stringify(orderOf(variedCard('quote', seed)));
  const began = performance.now();
  const answer = await fetch(runtime.url, { method: 'POST', body });
  const png = new Uint8Array(await answer.arrayBuffer());
  const ms = performance.now() - began;
  if (!answer.ok || answer.headers.get('content-type') !== 'image/png')
    throw new Error(new TextDecoder().decode(png).slice(0, 300));
  return { ms, png };
}

function row(
  { bundle, starts, firsts, firstCpu, times, sizes, cpu, runtime, failure }: Track,
  emptyCpuMs: number,
): RenderingRow {
  return {
    name: CONTENDERS.find((name) => name === bundle.name) ?? 'verbatim',
    medianMs: median(times),
    p95Ms: percentile(times, 0.95),
    cpuMs: cpu / times.length,
    pngBytes: median(sizes),
    firstMs: median(firsts),
    firstCpuMs: median(firstCpu),
    startCpuMs: median(starts) - emptyCpuMs,
    gzipBytes: bundle.gzipBytes,
    peakBytes: runtime?.peakBytes() ?? Number.NaN,
    ...(failure && { failure }),
  };
}
