/** The run of faults at a twentieth of its size: nothing is lost, nothing twice, whatever a host or the queue does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runFaults } from '../load/fault-run.ts';

it('reads a feed whose hosts fail in ten ways, each page brought twice, the Worker ended in the middle', async () => {
  const disk = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  const { rows } = await runFaults({ items: 50, disk, say: () => undefined });
  await rm(disk, { recursive: true, force: true });
  expect(rows.filter(({ isRight }) => !isRight)).toEqual([]);
  expect(rows).toHaveLength(10);
}, 600_000);
