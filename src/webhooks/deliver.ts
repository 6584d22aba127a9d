/**
 * One event to one address, signed as Standard Webhooks asks (standardwebhooks.com): HMAC-SHA256 over id, time and
 * body. Whoever checks the signature and refuses a time of over five minutes ago, and an id that it has seen, cannot be
 * deceived by what somebody sends again.
 */
import { checkAddress } from '../article/address-guard.ts';
import { Fault } from '../errors.ts';
import { WEBHOOK_TIMEOUT_MS } from '../limits.ts';
import type { Webhook } from './webhook-store.ts';

export interface Event {
  /** The same for the same event, however often it is sent. */
  id: string;
  type: string;
  sheet: string | null;
  at: string;
}

const GONE = 410;

export interface Answered { status: number; headers: Headers; isTaken: boolean; isGone: boolean }

/** @throws Fault URL_REFUSED, URL_UNREACHABLE, URL_TIMEOUT */
export async function deliver(
  { url, secret }: Pick<Webhook, 'url' | 'secret'>,
  event: Event,
  { fetch: fetcher, now, origin }: { fetch: typeof fetch; now: () => Date; origin: string },
): Promise<Answered> {
  const address = checkAddress(url);
  const body = JSON.stringify(payloadOf(event, origin));
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Verbatim/1 (webhook)',
    'webhook-id': event.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': await signature(secret, `${event.id}.${timestamp}.${body}`),
  };
  const signal = AbortSignal.timeout(WEBHOOK_TIMEOUT_MS);
  try {
    // A redirect is not followed: what is signed goes to whom it was stated for, and to nobody inside.
    const answer = await fetcher(address.href, { method: 'POST', redirect: 'manual', signal, headers, body });
    await answer.body?.cancel();
    const { status } = answer;
    return { status, headers: answer.headers, isTaken: answer.ok, isGone: status === GONE };
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const [code, words] = signal.aborted
      ? (['URL_TIMEOUT', 'did not answer in time'] as const)
      : (['URL_UNREACHABLE', 'could not be reached'] as const);
    throw new Fault(code, `The webhook ${words}.`, { cause });
  }
}

/** What happened and where to read it; no word of the article. */
function payloadOf({ id, type, sheet, at }: Event, origin: string) {
  const data = sheet === null ? {} : { sheet, json: `${origin}/api/sheets/${sheet}`, page: `${origin}/s/${sheet}` };
  return { id, type, timestamp: at, data };
}

const SECRET_NAME = 'whsec_';

/** `v1,` and the HMAC in base64. */
async function signature(secret: string, signed: string): Promise<string> {
  const bytes = Buffer.from(secret.slice(SECRET_NAME.length), 'base64');
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed));
  return `v1,${Buffer.from(mac).toString('base64')}`;
}
