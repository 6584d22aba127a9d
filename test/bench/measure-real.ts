/**
 * Real use: cards that come once. Each of them is drawn by each contender in turn, one after the other, so that what
 * disturbs one disturbs all; what an engine keeps from card to card (faces, glyphs) it keeps.
 */
import { bundleWorker, type Bundle } from './bundle.ts';
import type { Order } from './contenders/order.ts';
import { CONTENDERS, type Contender } from './measure-rendering.ts';
import { realOrders } from './real-orders.ts';
import { startRuntime, type Runtime } from './runtime.ts';
import { median, percentile } from './statistics.ts';

export interface RealRow {
  name: Contender;
  medianMs: number;
  p95Ms: number;
  cpuMs: number;
  pngBytes: number;
  peakBytes: number;
  /** Cards that it could not draw; they count for nobody. */
  failed: number;
}

export interface RealFindings {
  /** What was drawn, in words. */
  what: string;
  articles: number;
  cards: number;
  rows: RealRow[];
}

/** Cards drawn before the clock starts: engines and faces are there. */
const WARM_UP = 3;
const KINDS_OF_SIZE = [
  ['link previews', ['og']],
  ['squares and stories', ['square', 'story']],
] as const;

/** Whom all cards are drawn beside; the others, which take many times as long, are given a share of them. */
const NEAREST: readonly Contender[] = ['verbatim', 'takumi'];

/** @param share of the real cards, one in so many */
export async function measureReal(
  outdir: string,
  share: Readonly<{ all: number; nearest: number }>,
): Promise<RealFindings[]> {
  const bundles: Bundle[] = [];
  for (const name of CONTENDERS)
    bundles.push(await bundleWorker(`real-${name}`, `test/bench/contenders/${name}.ts`, outdir));
  const nearest = bundles.filter((bundle) => NEAREST.includes(contenderOf(bundle)));
  const findings: RealFindings[] = [];
  for (const [what, sizes] of KINDS_OF_SIZE) {
    const { articles, orders } = await realOrders(sizes);
    for (const [drawing, one] of [[bundles, share.all], [nearest, share.nearest]] as const) {
      const drawn = orders.filter((_, i) => i % one === 0);
      findings.push({ what, articles, cards: drawn.length - WARM_UP, rows: await drawnByEach(drawing, drawn) });
    }
  }
  return findings;
}

interface Track { name: Contender; runtime: Runtime; drawn: (Drawn | null)[]; cpu: number }
interface Drawn { ms: number; cpu: number; bytes: number }

async function drawnByEach(bundles: readonly Bundle[], orders: readonly Order[]): Promise<RealRow[]> {
  const tracks: Track[] = [];
  try {
    for (const bundle of bundles)
      tracks.push({ name: contenderOf(bundle), runtime: await startRuntime(bundle), drawn: [], cpu: 0 });
    for (const order of orders.slice(0, WARM_UP)) for (const track of tracks) await draw(track.runtime, order);
    for (const [i, order] of orders.slice(WARM_UP).entries()) {
      const turn = tracks.map((_, k) => tracks[(i + k) % tracks.length]);
      for (const track of turn) if (track) track.drawn.push(await draw(track.runtime, order));
    }
    return tracks.map((track) => row(track, tracks));
  } finally {
    for (const { runtime } of tracks) await runtime.stop();
  }
}

const contenderOf = ({ name }: Bundle): Contender => CONTENDERS.find((one) => name === `real-${one}`) ?? 'verbatim';

async function draw(runtime: Runtime, order: Order): Promise<Drawn | null> {
  const before = runtime.cpuMs();
  const began = performance.now();
  const answer = await fetch(runtime.url, { method: 'POST', body: JSON.stringify(order) });
  const bytes = (await answer.arrayBuffer()).byteLength;
  const ms = performance.now() - began;
  return answer.ok ? { ms, cpu: runtime.cpuMs() - before, bytes } : null;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the cards that everybody drew who drew any. */
function row({ name, drawn, runtime }: Track, tracks: readonly Track[]): RealRow {
  const running = tracks.filter((track) => track.drawn.some((one) => one !== null));
  const common = drawn.filter((one, i) => one !== null && running.every((track) => track.drawn[i] !== null));
  const of = (field: keyof Drawn): number[] => common.flatMap((one) => (one ? [one[field]] : []));
  return {
    name,
    medianMs: median(of('ms')),
    p95Ms: percentile(of('ms'), 0.95),
    cpuMs: mean(of('cpu')),
    pngBytes: mean(of('bytes')),
    peakBytes: runtime.peakBytes(),
    failed: drawn.filter((one) => one === null).length,
  };
}
