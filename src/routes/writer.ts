/** Whoever writes, or has an address read: a bearer of a key, within the rate of writing. */
import { requireKey } from './keys.ts';
import { requireRate, type RateLimiter } from './rate.ts';

interface WriterDeps { keys: readonly string[]; writes?: RateLimiter | undefined }

/** @throws Fault UNAUTHORIZED, RATE_LIMITED */
export async function requireWriter(request: Request, { keys, writes }: WriterDeps): Promise<void> {
  await requireKey(request, keys);
  await requireRate(request, writes);
}
