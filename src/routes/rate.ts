/** Rates: the platform's rate-limiting binding, where a deployment has one. */
import { Fault } from '../errors.ts';
import { RATE_PERIOD_S } from '../limits.ts';
import { isLoopback } from './keys.ts';

/** The part of Cloudflare's rate-limiting binding that we use. */
export interface RateLimiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Counts a call against the caller's address. This machine itself is nobody's stranger: it is never refused.
 * @throws Fault RATE_LIMITED with Retry-After
 */
export async function requireRate(request: Request, limiter: RateLimiter | undefined): Promise<void> {
  if (!limiter || isLoopback(new URL(request.url))) return;
  const { success } = await limiter.limit({ key: callerOf(request.headers.get('cf-connecting-ip') ?? 'unknown') });
  if (success) return;
  throw new Fault('RATE_LIMITED', `Too many calls in a short time. Try again in ${RATE_PERIOD_S} seconds.`, {
    headers: { 'retry-after': String(RATE_PERIOD_S) },
  });
}

/** One household has one IPv4 address, or the 2^64 addresses that share the first four groups of an IPv6 one. */
export function callerOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const [left, right] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const gap =
    tail === undefined ? [] : new Array<string>(Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0))).fill('0');
  return [...(left ?? []), ...gap, ...(right ?? [])]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
