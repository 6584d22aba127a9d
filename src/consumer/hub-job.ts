/** A WebSub hub told that the feeds have changed (W3C WebSub, 7): it fetches them, and tells their subscribers. */
import { checkAddress } from '../article/address-guard.ts';
import { USER_AGENT } from '../article/reach.ts';
import { Fault } from '../errors.ts';
import { WEBHOOK_TIMEOUT_MS } from '../limits.ts';
import type { JobKind } from './job-kind.ts';
import { Later } from './outcome.ts';
import { retryAfter } from './patient-fetch.ts';

const FEEDS = ['/feed.xml', '/feed.json'];

export const hubKind: JobKind<'hub'> = {
  async do({ hub, origin }, deps) {
    const body = new URLSearchParams([
      ['hub.mode', 'publish'], ...FEEDS.map((path) => ['hub.url', `${origin}${path}`]),
    ]);
    const answer = await deps.fetch(checkAddress(hub).href, {
      method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
      headers: { 'user-agent': USER_AGENT },
    }).catch((cause: unknown) => {
      throw new Fault('URL_UNREACHABLE', 'The WebSub hub could not be reached.', { cause });
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    const fault = new Fault('URL_STATUS', `The WebSub hub answers with status ${answer.status}.`);
    throw new Later(fault, retryAfter(answer.headers, deps.now()));
  },
  giveUp: (_, { letter }) => letter(),
  lane: () => 'hub',
};
