/** `npm run attack`, with small inputs, against the whole Worker on workerd: nothing gets through. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attack, ATTACKS } from '../../scripts/attack.ts';
import { startWorker, type RunningWorker } from '../../scripts/worker.mjs';

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
