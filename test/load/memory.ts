// What the Worker's isolate holds, and what its process has of the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { heldBytes } from '../bench/inspect.ts';

/** Live bytes of the heap, of buffers and of wasm memories. */
export const isolateBytes = (inspectorPort: number): Promise<number> => heldBytes(`127.0.0.1:${inspectorPort}`);

/**
 * Resident bytes of all workerd processes that this one has started, directly or not; NaN where the system does not
 * say.
 * For comparison only: under `wrangler dev` a Worker of three lines that answers with 20 KB has 208 MB at its start and
 * 816 MB after 8,000 calls, some 70 KB a call (nearly all in the allocator of workerd, not in V8's heap), and so has
 * ours. What the isolate holds is what the Worker can be blamed for.
 */
export function processBytes(): number {
  return overOurs(residentOf);
}

/** Milliseconds of CPU that they have taken; NaN where the system does not say. */
export function processCpuMs(): number {
  return overOurs(cpuMsOf);
}

function overOurs(measure: (pid: string) => number): number {
  try {
    const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const parents = new Map(running.map((pid) => [pid, parentOf(pid)]));
    const isOurs = (pid: string | undefined): boolean =>
      pid !== undefined && (pid === String(process.pid) || isOurs(parents.get(pid)));
    const ours = [...parents.keys()].filter((pid) => isOurs(pid) && nameOf(pid) === 'workerd');
    return ours.reduce((sum, pid) => sum + measure(pid), 0);
  } catch {
    return Number.NaN;
  }
}

/** Of a clock that ticks a hundred times a second; the name of the process stands in brackets before the fields. */
function cpuMsOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const statusOf = (pid: string): string => readFileSync(`/proc/${pid}/status`, 'utf8');
/** undefined for one that has ended meanwhile. */
function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1];
  } catch {
    return undefined;
  }
}
const nameOf = (pid: string): string | undefined => /^Name:\s+(.+)$/m.exec(statusOf(pid))?.[1];
const residentOf = (pid: string): number => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) * 1024;
