/**
 * npm run attack -- URL [--key KEY] [--size 0–1] [--pid N] [--untimed] [--only WORD]: posts what would break a Worker
 * to a running one, prints what came of it, and exits 1 where anything got through or cost more than it may.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Attack } from './attack/attack.ts';
import { EDGES } from './attack/edges.ts';
import { Target, type Call, type TargetOptions } from './attack/target.ts';
import { TRUTH } from './attack/truth.ts';
import { BOUNDS_MS, WORK } from './attack/work.ts';

const USAGE = 'npm run attack -- URL [--key KEY] [--size 0–1] [--pid N] [--untimed] [--only WORD]';
export const ATTACKS: readonly Attack[] = [...WORK, ...TRUTH, ...EDGES];

interface Outcome { attack: Attack; fault: string | null; calls: Call[] }
interface AttackOptions extends TargetOptions {
  /** 0–1, of the largest inputs. */
  size: number;
  /** Whether what a call costs is judged: CPU where a process is named, else the time until its answer. */
  timed: boolean;
  /** Attacks whose area or name has this word; absent: all. */
  only?: string | undefined;
}

/** One after the other, so that each is charged for itself. */
export async function attack(options: AttackOptions, tell: (outcome: Outcome) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { only = '' } = options;
  for (const one of ATTACKS.filter(({ area, name }) => `${area} ${name}`.includes(only))) {
    const target = new Target(options);
    const fault = await one.run(target, options.size).catch((error: unknown) => `failed: ${String(error)}`);
    const dear = options.timed ? (target.calls.map(costs).find((cost) => cost !== null) ?? null) : null;
    outcomes.push({ attack: one, fault: fault ?? dear, calls: target.calls });
    tell(outcomes.at(-1)!);
  }
  return outcomes;
}

/** What is counted, by the name of a call; `behind` is what goes on behind the answer to a post. */
const COLUMNS = ['post', 'behind', 'page', 'card'];

function costs({ name, ms, cpuMs }: Call): string | null {
  const bound = BOUNDS_MS[name];
  const cost = cpuMs ?? ms;
  if (bound === undefined || cost <= bound) return null;
  return `${name} took ${Math.round(cost)} ms, at most ${bound} are allowed`;
}

function row({ attack: { area, name }, fault, calls }: Outcome): string {
  const most = (kind: string) => {
    const own = calls.filter((call) => call.name === kind);
    const cost = Math.max(...own.map(({ ms, cpuMs }) => cpuMs ?? ms));
    return (own.length ? String(Math.round(cost)) : '').padStart(6);
  };
  const columns = [area.padEnd(3), name.slice(0, 48).padEnd(48), ...COLUMNS.map(most)];
  return `${columns.join(' ')}  ${fault === null ? 'held' : `BROKEN: ${fault}`}`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' }, size: { type: 'string', default: '1' }, pid: { type: 'string' },
      only: { type: 'string' },
      untimed: { type: 'boolean', default: false },
    },
  });
  const [url = ''] = positionals;
  if (!URL.canParse(url)) throw new Error(USAGE);
  const pid = values.pid === undefined ? undefined : Number(values.pid);
  const what = pid === undefined ? 'ms until the answer' : 'ms of CPU';
  console.log(`${'attack'.padEnd(52)} ${COLUMNS.map((name) => name.padStart(6)).join(' ')}  (${what})`);
  const options = { url, key: values.key, pid, size: Number(values.size), timed: !values.untimed, only: values.only };
  const outcomes = await attack(options, (outcome) => console.log(row(outcome)));
  const broken = outcomes.filter(({ fault }) => fault !== null).length;
  console.log(`${outcomes.length} attacks, ${outcomes.length - broken} held, ${broken} broken`);
  process.exitCode = broken > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
