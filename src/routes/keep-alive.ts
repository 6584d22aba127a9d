/** Work that goes on behind the answer. */
import type { Context } from 'hono';
import type { KeepAlive } from '../render/picture-store.ts';

/** Tests call the app without an execution context. */
export function keepAlive(c: Context): KeepAlive {
  return (work) => {
    try {
      c.executionCtx.waitUntil(work);
    } catch {
      work.catch(() => undefined);
    }
  };
}

/** Lets whatever waits go first: an answer that is ready goes out before the work behind it takes the processor. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Starts work behind the answer; where nothing outlives the answer, it is not begun. */
export function afterAnswer(c: Context, work: (keepAlive: KeepAlive) => Promise<unknown>): void {
  let context: Context['executionCtx'];
  try {
    context = c.executionCtx;
  } catch {
    return;
  }
  context.waitUntil(turn().then(() => work((more) => context.waitUntil(more))));
}
