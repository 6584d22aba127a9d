// What the load test says, and whether it is well.
import { KINDS, type Kind } from './traffic.ts';

const MOST_GROWTH = 0.1;
const ERRORS_SHOWN = 5;

export interface Memory { held: number; resident: number }
interface Told { times: Record<Kind, number[]>; errors: string[] }

export function reportTimes({ times, errors }: Told, seconds: number, connections: number): boolean {
  const count = KINDS.reduce((sum, kind) => sum + times[kind].length, 0);
  console.log(`${count} requests, ${Math.round(count / seconds)} a second over ${connections} connections`);
  for (const kind of KINDS) {
    const sorted = times[kind].toSorted((a, b) => a - b);
    const nth = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const at = (share: number): string => `${nth(share).toFixed(1)} ms`;
    const shown = `p50 ${at(0.5)}   p99 ${at(0.99)}   slowest ${at(1)}`;
    console.log(`${kind.padEnd(8)} ${String(sorted.length).padStart(7)}   ${shown}`);
  }
  console.log(`errors ${errors.length}${errors.length > 0 ? `: ${different(errors)}` : ''}`);
  return errors.length === 0;
}

export const different = (errors: readonly string[]): string =>
  [...new Set(errors)].slice(0, ERRORS_SHOWN).join('; ');

/** The isolate may hold a tenth more at the end: caches are full by then. */
export function reportMemory([before, after]: readonly Memory[], first: string, last: string): boolean {
  if (!before || !after) {
    console.log('memory is measured on a Worker of its own only');
    return true;
  }
  console.log(`the isolate holds ${mega(before.held)} MB ${first}, ${mega(after.held)} MB ${last}`);
  console.log(`its process has ${mega(before.resident)} MB ${first}, ${mega(after.resident)} MB ${last}`);
  return after.held <= before.held * (1 + MOST_GROWTH);
}

const mega = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
