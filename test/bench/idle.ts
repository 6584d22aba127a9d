/** Waiting for what a Worker does behind its answers. */
import type { Runtime } from './runtime.ts';

const QUIET_MS = 60;

/** Until the process has used no CPU time for a while. */
export async function idle(worker: Runtime): Promise<void> {
  for (let before = -1; before !== worker.cpuMs(); ) {
    before = worker.cpuMs();
    await new Promise((done) => setTimeout(done, QUIET_MS));
  }
}
