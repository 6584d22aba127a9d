// What the load test says, and whether it is well.
import { SHARES } from './traffic.mjs';

const MOST_GROWTH = 0.1;

export function reportTimes({ times, errors }, seconds, connections) {
  const count = SHARES.reduce((sum, [kind]) => sum + times[kind].length, 0);
  console.log(`${count} requests, ${Math.round(count / seconds)} a second over ${connections} connections`);
  for (const [kind] of SHARES) {
    const sorted = times[kind].toSorted((a, b) => a - b);
    const nth = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const at = (share) => `${nth(share).toFixed(1)} ms`;
    const shown = `p50 ${at(0.5)}   p99 ${at(0.99)}   slowest ${at(1)}`;
    console.log(`${kind.padEnd(8)} ${String(sorted.length).padStart(7)}   ${shown}`);
  }
  console.log(`errors ${errors.length}${errors.length > 0 ? `: ${[...new Set(errors)].slice(0, 5).join('; ')}` : ''}`);
  return errors.length === 0;
}

/** The isolate may hold a tenth more at the end: caches are full by then. */
export function reportMemory([before, after], [first, last]) {
  if (!after) {
    console.log('memory is measured on a Worker of its own only');
    return true;
  }
  console.log(`the isolate holds ${mega(before.held)} MB ${first}, ${mega(after.held)} MB ${last}`);
  console.log(`its process has ${mega(before.resident)} MB ${first}, ${mega(after.resident)} MB ${last}`);
  return after.held <= before.held * (1 + MOST_GROWTH);
}

const mega = (bytes) => (bytes / 1024 / 1024).toFixed(1);
