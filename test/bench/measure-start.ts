/** What the whole Worker takes before its first request: all its routes, the reader and the renderer. */
import type { Bundle } from './bundle.ts';
import { startRuntime } from './runtime.ts';
import { median } from './statistics.ts';

/** CPU time until the process listens, less what an empty Worker takes; each in turn, so that both meet the same load. */
export async function measureStart(whole: Bundle, empty: Bundle, times: number): Promise<number> {
  const differences: number[] = [];
  for (let time = 0; time < times; time += 1) differences.push((await startCpu(whole)) - (await startCpu(empty)));
  return median(differences);
}

async function startCpu(bundle: Bundle): Promise<number> {
  const runtime = await startRuntime(bundle);
  const spent = runtime.cpuMs();
  await runtime.stop();
  return spent;
}
