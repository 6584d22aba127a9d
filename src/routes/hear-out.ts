/**
 * A sender hears no answer before it has sent its body: one that is answered earlier may find the connection reset. So
 * what a refusal left unread of a body is read and let go before it goes out, within bounds.
 */
import type { MiddlewareHandler } from 'hono';
import { DRAIN_TIMEOUT_MS, MAX_DRAINED_BYTES } from '../limits.ts';

const REFUSED = 400;
/** Whoever stood still too long is not waited for again. */
const TIMED_OUT = 408;

export const hearOut: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, headers } = c.req.raw;
  if (!body || body.locked || c.res.status < REFUSED || c.res.status === TIMED_OUT) return;
  if (Number(headers.get('content-length') ?? 0) > MAX_DRAINED_BYTES) return;
  await drain(body);
};

async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), DRAIN_TIMEOUT_MS);
  let size = 0;
  try {
    for (let step = await reader.read(); !step.done && size < MAX_DRAINED_BYTES; step = await reader.read())
      size += step.value.byteLength;
    await reader.cancel();
  } catch {
    // the sender is gone: nobody is left to hear it
  } finally {
    clearTimeout(timer);
  }
}
