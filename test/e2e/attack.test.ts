/** `npm run attack`, with small inputs, against the whole Worker on workerd: nothing gets through. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attack, ATTACKS } from '../../scripts/attack.ts';
import { treeCpuMs } from '../../scripts/attack/target.ts';
import { startWorker, type RunningWorker } from '../../scripts/worker.ts';

const PATIENCE = 300_000;
let disk = '';
let worker: RunningWorker;
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'verbatim-attack-'));
  worker = await startWorker({ persistTo: disk });
}, PATIENCE);
afterAll(async () => {
  await worker.stop();
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

it('holds against every attack', async () => {
  const outcomes = await attack({ url: worker.url, size: 0.03, timed: false }, () => undefined);
  const broken = outcomes.flatMap(({ attack: { name }, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));
  expect(broken).toEqual([]);
  expect(outcomes.length).toBe(ATTACKS.length);
}, PATIENCE);

describe('the CPU of a process that is named', () => {
  it('counts what it has started, too', async () => {
    const child = spawn('sh', ['-c', 'node -e "for (;;);" & wait'], { detached: true }); // busy is the child's child
    const before = treeCpuMs(process.pid);
    await expect.poll(() => treeCpuMs(process.pid) - before, { timeout: 60_000, interval: 50 }).toBeGreaterThan(300);
    await expect.poll(() => treeCpuMs(child.pid ?? 0), { timeout: 60_000, interval: 50 }).toBeGreaterThan(300);
    process.kill(-(child.pid ?? 0));
  }, PATIENCE);

  it('is refused where there is none: every bound would seem to hold', async () => {
    const ended = spawn('true');
    await once(ended, 'exit');
    expect(() => treeCpuMs(ended.pid ?? 0)).toThrow(/no process/);
  });
});
