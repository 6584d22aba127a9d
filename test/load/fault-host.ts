/** Ten hosts, each with a fault of its own, and a feed over all of them; what each was asked for is counted. */
import { setTimeout as wait } from 'node:timers/promises';
import { articlePage, type Answer, type Asked } from '../pipeline/outside.ts';

/** What is wrong with a host, and what must become of an item of it. */
export const FAULTS = {
  well: { sheets: 1, letters: 0 },
  'three seconds slow': { sheets: 1, letters: 0 },
  'busy twice (429, Retry-After)': { sheets: 1, letters: 0 },
  'failing twice (500)': { sheets: 1, letters: 0 },
  'breaking the connection off once': { sheets: 1, letters: 0 },
  'without the page (404)': { sheets: 0, letters: 1 },
  'down for good (503)': { sheets: 0, letters: 1 },
  'leading inside (302 to 10.0.0.1)': { sheets: 0, letters: 1 },
  'with no article on its pages': { sheets: 0, letters: 1 },
  'correcting its pages later': { sheets: 2, letters: 0 },
} as const;
export type FaultKind = keyof typeof FAULTS;
export const KINDS = Object.keys(FAULTS) as FaultKind[];

export const hostOf = (n: number): string => `h${n % KINDS.length}.port-allery.org`;
export const kindOf = (n: number): FaultKind => KINDS[n % KINDS.length] ?? 'well';

const SLOW_MS = 3000;
const FAILS = 2;

export class FaultHost {
  /** Turns to true once all have been read: some pages say something else then. */
  isCorrected = false;
  /** The feed is broken XML at first. */
  isFeedBroken = true;
  readonly requests = new Map<number, number>();
  readonly items: number;
  constructor(items: number) {
    this.items = items;
  }

  async answer({ url }: Asked): Promise<Answer | null> {
    const { pathname } = new URL(url);
    if (pathname === '/robots.txt') return { status: 404 };
    if (pathname === '/feed') return { headers: { 'content-type': 'application/rss+xml' }, body: this.feed() };
    const n = Number(pathname.slice(1));
    const before = this.requests.get(n) ?? 0;
    this.requests.set(n, before + 1);
    return this.page(n, before);
  }

  private feed(): string {
    const items = Array.from({ length: this.items }, (_, n) => {
      const summary = this.isCorrected && kindOf(n).startsWith('correcting') ? 'Corrected.' : '';
      return `<item><title>Ferry ${n}</title><link>https://${hostOf(n)}/${n}</link><description>${summary}</description></item>`;
    });
    const whole = `<rss version="2.0"><channel><title>T</title><link>https://h0.port-allery.org/</link><description>D</description>`;
    return this.isFeedBroken ? 'RSS <rss <<' : `${whole}${items.join('')}</channel></rss>`;
  }

  private async page(n: number, before: number): Promise<Answer | null> {
    const whole: Answer = { body: articlePage(n) };
    switch (kindOf(n)) {
      case 'well':
        return whole;
      case 'three seconds slow':
        await wait(SLOW_MS);
        return whole;
      case 'busy twice (429, Retry-After)':
        return before < FAILS ? { status: 429, headers: { 'retry-after': '1' } } : whole;
      case 'failing twice (500)':
        return before < FAILS ? { status: 500 } : whole;
      case 'breaking the connection off once':
        return before < 1 ? null : whole;
      case 'without the page (404)':
        return { status: 404 };
      case 'down for good (503)':
        return { status: 503 };
      case 'leading inside (302 to 10.0.0.1)':
        return { status: 302, headers: { location: 'http://10.0.0.1/' } };
      case 'with no article on its pages':
        return { body: '<html><body><p>Film.</p></body></html>' };
      case 'correcting its pages later':
        return { body: articlePage(n, { more: this.isCorrected ? 'He corrected the number of boats.' : '' }) };
    }
  }
}
