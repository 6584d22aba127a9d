/** The fault run in small: a feed of ten items, one a fault, through the whole Worker, which ends in the middle. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startBundled } from '../bundled-worker.ts';
import { FAULTS, KINDS } from '../load/fault-host.ts';
import { runFaults } from '../load/fault-run.ts';

const PATIENCE = 300_000;
/** 400 of them, after which what the queue lost is asked for again, are eight seconds. */
const PAUSE_S = 0.02;

it('ends with every sheet and letter that is due, whatever the hosts do and when the Worker ends', async () => {
  const disk = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  const said: string[] = [];
  const items = KINDS.length;
  const report = await runFaults({ items, disk, start: startBundled, pauseS: PAUSE_S, say: (words) => said.push(words) });
  await rm(disk, { recursive: true, force: true });
  expect(report.rows.map(({ kind, sheets, letters }) => ({ kind, sheets, letters }))).toEqual(
    KINDS.map((kind) => ({ kind, sheets: FAULTS[kind].sheets, letters: 2 * FAULTS[kind].letters })),
  );
  expect(report.rows.filter(({ isRight }) => !isRight)).toEqual([]);
  expect(said).toHaveLength(4);
}, PATIENCE);
