// What the Worker's isolate holds, and what its process has of the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { heldBytes } from '../bench/inspect.ts';

/** Live bytes of the heap, of buffers and of wasm memories. @param {number} inspectorPort */
export const isolateBytes = (inspectorPort) => heldBytes(`127.0.0.1:${inspectorPort}`);

/**
 * Resident bytes of all workerd processes that this one has started, directly or not. V8 puts collections off for as
 * long as the machine has room, so it tells of growth only over thousands of calls. NaN where the system does not say.
 */
export function processBytes() {
  try {
    const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const parents = new Map(running.map((pid) => [pid, parentOf(pid)]));
    const isOurs = (pid) => pid === String(process.pid) || (parents.has(pid) && isOurs(parents.get(pid)));
    const ours = [...parents.keys()].filter((pid) => isOurs(pid) && nameOf(pid) === 'workerd');
    return ours.reduce((sum, pid) => sum + residentOf(pid), 0);
  } catch {
    return Number.NaN;
  }
}

const statusOf = (pid) => readFileSync(`/proc/${pid}/status`, 'utf8');
const parentOf = (pid) => /^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1];
const nameOf = (pid) => /^Name:\s+(.+)$/m.exec(statusOf(pid))?.[1];
const residentOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) * 1024;
