/** The Worker that is attacked, from outside: its calls, how long each took, and what CPU its processes used. */
import { readdirSync, readFileSync } from 'node:fs';

export interface TargetOptions {
  url: string;
  key?: string | undefined;
  /** A process of this machine whose CPU is counted, with that of all that it has started: `npm start`, or workerd. */
  pid?: number | undefined;
}

export interface Call { name: string; status: number; ms: number; cpuMs: number | null }

/** A Worker that does nothing for so long has ended what it did; nothing takes longer than the other. */
const POLL_MS = 200;
const SETTLE_MS = 10_000;

/** What the parts of an answer are that attacks look at; the rest is not. */
export interface PostedSheet {
  id: string;
  article: { text: string };
  figures: { text: string; value: number | null }[];
  cards: { id: string; kind: string; images: Record<string, { url: string }> }[];
  correctedBy?: { id: string };
}

export class Target {
  readonly calls: Call[] = [];
  readonly origin: string;
  readonly #key: string | undefined;
  readonly #pid: number | undefined;

  constructor({ url, key, pid }: TargetOptions) {
    this.origin = new URL(url).origin;
    this.#key = key;
    this.#pid = pid;
  }

  /** @param path or a whole address of this Worker */
  async call(name: string, path: string, init: RequestInit = {}): Promise<Response & { told: string }> {
    const began = performance.now();
    const before = this.#cpu();
    const answer = await fetch(new URL(path, this.origin), { redirect: 'manual', ...init });
    const told = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    const after = this.#cpu();
    const cpuMs = before === null || after === null ? null : after - before;
    this.calls.push({ name, status: answer.status, ms: performance.now() - began, cpuMs });
    return Object.assign(answer, { told });
  }

  get(name: string, path: string, headers: Record<string, string> = {}) {
    return this.call(name, path, { headers });
  }

  post(body: string | object, type = 'text/plain', query = '') {
    const isText = typeof body === 'string';
    return this.call('post', `/api/sheets${query}`, {
      method: 'POST',
      headers: { ...this.auth(), 'content-type': isText ? type : 'application/json' },
      body: isText ? body : JSON.stringify(body),
    });
  }

  /** @throws Error where the article was not taken */
  async sheet(body: string | object, type?: string, query?: string): Promise<PostedSheet> {
    const answer = await this.post(body, type, query);
    if (answer.status !== 201 && answer.status !== 200) throw new Error(`refused: ${answer.status} ${answer.told}`);
    return parse(answer.told);
  }

  remove(id: string) {
    return this.call('remove', `/api/sheets/${id}`, { method: 'DELETE', headers: this.auth() });
  }

  auth(): Record<string, string> {
    return this.#key === undefined ? {} : { authorization: `Bearer ${this.#key}` };
  }

  /** What goes on behind an answer (pictures that are drawn ahead) is counted by itself: waits until it has ended. */
  async settled(): Promise<void> {
    const began = performance.now();
    const before = this.#cpu();
    let last = before;
    while (last !== null && performance.now() - began < SETTLE_MS) {
      await new Promise((resume) => setTimeout(resume, POLL_MS));
      const now = this.#cpu() ?? 0;
      if (now === last) break;
      last = now;
    }
    if (before === null || last === null) return;
    this.calls.push({ name: 'behind', status: 0, ms: performance.now() - began, cpuMs: last - before });
  }

  /** Milliseconds of CPU of the process and of all that it has started; null where nobody named one. */
  #cpu(): number | null {
    return this.#pid === undefined ? null : treeCpuMs(this.#pid);
  }
}

/** What the Worker answers is checked by its own tests; here it only has to be JSON. */
export const parse = (told: string): PostedSheet => JSON.parse(told);

interface Usage { parent: number; ms: number }

/** A kernel counts the CPU of processes in hundredths of a second. */
const TICK_MS = 10;

/**
 * Milliseconds of CPU that a process and its descendants have used.
 *
 * @throws where there is no such process: nothing would ever cost anything, and every bound would seem to hold
 */
export function treeCpuMs(root: number): number {
  const usages = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): [number, Usage][] => usageOf(name)),
  );
  if (!usages.has(root)) throw new Error(`there is no process ${root} on this machine`);
  const isInTree = (pid: number): boolean => {
    const usage = usages.get(pid);
    return pid === root || (usage !== undefined && isInTree(usage.parent));
  };
  return [...usages].reduce((sum, [pid, { ms }]) => sum + (isInTree(pid) ? ms : 0), 0);
}

/** Parent, and utime and stime, of a process; nothing where it ended meanwhile. */
function usageOf(name: string): [number, Usage][] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [[Number(name), { parent: Number(fields[1]), ms: TICK_MS * (Number(fields[11]) + Number(fields[12])) }]];
  } catch {
    return [];
  }
}
