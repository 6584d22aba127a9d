/**
 * Waits for work at most so long. What takes longer is answered with 503; the work itself goes on, for a promise cannot
 * be stopped, and its result may still be kept.
 */
import { Fault } from '../errors.ts';

/** @throws Fault TIMED_OUT after `ms`, with when to come back. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(ms: number): Fault {
  return new Fault('TIMED_OUT', `No answer could be made within ${ms / 1000} seconds. Try again in a moment.`, {
    headers: { 'retry-after': '10' },
  });
}
