/**
 * `fetch` by way of a gate that resolves names itself (scripts/url-gate.ts), where `npm start` opened one: on a machine
 * of one's own a public name may lead inside.
 */
import { Fault } from '../errors.ts';
import { unknownHost } from './unknown-host.ts';

/** The header that tells the gate which page is wanted, and the one by which it says no, and why. */
export const GATED_URL = 'x-verbatim-url';
export const GATE_REFUSED = 'x-verbatim-refused';
export type GateRefusal = 'inside' | 'unknown';

/**
 * @param gate its address; absent: the page is fetched directly, as on the platform, which has no inside
 * @throws Fault URL_REFUSED, URL_UNREACHABLE (from the fetch) where the gate refuses, or knows no such host
 */
export function gatedFetch(fetcher: typeof fetch, gate: string | undefined): typeof fetch {
  if (!gate) return fetcher;
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set(GATED_URL, new Request(input).url);
    const response = await fetcher(gate, { ...init, headers });
    const refusal = response.headers.get(GATE_REFUSED);
    if (refusal === null) return response;
    if (refusal === ('unknown' satisfies GateRefusal)) throw unknownHost();
    throw new Fault('URL_REFUSED', 'The address may not be fetched: its name leads to this machine or its network.');
  };
}
