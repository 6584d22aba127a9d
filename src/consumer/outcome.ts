/** What a job's failure means: that it may go better later, or that it will fail alike each time. */
import { type FaultCode, toFault } from '../errors.ts';

/** Faults of a moment: a host, the network, the store. Any other says something of the work itself. */
const PASSING: ReadonlySet<FaultCode> = new Set([
  'URL_UNREACHABLE', 'URL_TIMEOUT', 'STORE_FAILED', 'QUEUE_FAILED', 'ARCHIVE_FAILED', 'TIMED_OUT', 'RENDER_FAILED',
  'RATE_LIMITED', 'INTERNAL',
]);

/** A failure of which its handler knows that it passes, and how many seconds the other side asked for. */
export class Later extends Error {
  readonly fault: unknown;
  readonly askedS: number | null;
  constructor(fault: unknown, askedS: number | null = null) {
    super('later', { cause: fault });
    this.fault = fault;
    this.askedS = askedS;
  }
}

export function failureOf(thrown: unknown) {
  const fault = toFault(thrown instanceof Later ? thrown.fault : thrown);
  const passes = thrown instanceof Later || PASSING.has(fault.code);
  return { fault, passes, askedS: thrown instanceof Later ? thrown.askedS : null };
}
