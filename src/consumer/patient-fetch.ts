/** A fetch that remembers what a host answered last: one that is busy says when to come again. */
import { Later } from './outcome.ts';

/** Too many requests, or a fault of the host: the page may be there in a while. */
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

interface PatientFetch {
  fetch: typeof fetch;
  /** Does work that uses this fetch; what fails for a status that passes is thrown as Later. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** The last answer, without its body. */
  last(): { status: number; headers: Headers } | null;
}

interface Given { fetch: typeof fetch; now: () => Date }

/** @param extra headers that every request carries */
export function patientFetch(
  { fetch: fetcher, now }: Given,
  extra: Readonly<Record<string, string>> = {},
): PatientFetch {
  let last: { status: number; headers: Headers } | null = null;
  return {
    fetch: async (input, init) => {
      last = null;
      const headers = { ...Object.fromEntries(new Headers(init?.headers)), ...extra };
      const answer = await fetcher(input, { ...init, headers });
      last = { status: answer.status, headers: answer.headers };
      return answer;
    },
    async during(work) {
      try {
        return await work();
      } catch (thrown) {
        if (last && PASSING_STATUS.has(last.status)) throw new Later(thrown, retryAfter(last.headers, now()));
        throw thrown;
      }
    },
    last: () => last,
  };
}

/** Seconds of a Retry-After (RFC 9110): it names them, or the time until when; null where it says neither. */
export function retryAfter(headers: Headers, now: Date): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (SECONDS.test(said)) return Number(said);
  const until = HTTP_DATE.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}
const SECONDS = /^\d{1,7}$/;
/** "Fri, 06 Nov 2026 08:49:37 GMT" */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;
